import type { WrittenFile } from '#contract/operations/export-operations';
import { exportFileName } from '#core/export/file-name';
import type { ExportFile, TargetId } from '#core/export/target';
import type { PdfRenderer } from '../ports/pdf-renderer';

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

async function contentOf({ content }: ExportFile, renderPdf: PdfRenderer): Promise<WrittenFile['content']> {
  switch (content.kind) {
    case 'text':
      return { kind: 'text', text: content.text };
    case 'bytes':
      return { kind: 'base64', base64: toBase64(content.bytes) };
    case 'pdf-sheet':
      return { kind: 'base64', base64: toBase64(await renderPdf(content.sheet)) };
  }
}

/** A file as it goes over the wire, under a name that every file system takes. */
export async function writtenFile(
  name: string,
  target: TargetId,
  file: ExportFile,
  renderPdf: PdfRenderer,
): Promise<WrittenFile> {
  const content = await contentOf(file, renderPdf);
  return { target, fileName: exportFileName(name, target, file.name), mediaType: file.mediaType, content };
}
