import type { WrittenFile } from '#contract/operations/export-operations';

/** Milliseconds after which the browser has certainly taken the file over. */
const TAKEN_OVER = 60_000;

/** Hands a file to the browser, which puts it into the download folder; Electron asks where to. */
export function saveFile(fileName: string, mediaType: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_OVER);
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Saves a file that an export wrote. */
export function saveWrittenFile({ fileName, mediaType, content }: Omit<WrittenFile, 'target'>): void {
  saveFile(fileName, mediaType, content.kind === 'text' ? content.text : fromBase64(content.base64));
}
