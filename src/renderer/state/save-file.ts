import type { WireFile } from '#contract/shapes';
import { topOf } from '#core/export/file-name';
import { utf8Bytes } from '#core/utf8';
import { zipFiles } from '#core/zip/zip-files';

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

function toBytes({ content }: WireFile): Uint8Array {
  return content.kind === 'text' ? utf8Bytes(content.text) : fromBase64(content.base64);
}

function toArchive(folder: string, files: readonly WireFile[]): BlobPart {
  const inside = files.filter(({ fileName }) => topOf(fileName) === folder);
  const archive = zipFiles(inside.map((file) => ({ name: file.fileName, bytes: toBytes(file) })));
  return new Uint8Array(archive);
}

/** Saves what exports wrote; a folder goes as one ZIP archive. Gives the names under which things are saved. */
export function saveWrittenFiles(files: readonly WireFile[]): string[] {
  return [...new Set(files.map(({ fileName }) => topOf(fileName)))].map((name) => {
    const file = files.find(({ fileName }) => fileName === name);
    if (file === undefined) {
      saveFile(`${name}.zip`, 'application/zip', toArchive(name, files));
      return `${name}.zip`;
    }
    const { mediaType, content } = file;
    saveFile(name, mediaType, content.kind === 'text' ? content.text : fromBase64(content.base64));
    return name;
  });
}
