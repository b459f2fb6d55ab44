import type { WireFile } from '#contract/shapes';
import { toSlug } from '#core/export/file-name';
import type { StepsDocument } from '#core/procedure/report/document';
import { toStepsHtml } from '#core/procedure/report/to-html';
import { toStepsMarkdown } from '#core/procedure/report/to-markdown';
import type { StepsPdfRenderer } from '../ports/pdf-renderer';

export interface DocumentPorts {
  readonly productVersion: string;
  readonly renderSteps: StepsPdfRenderer;
}

export type DocumentFormat = 'html' | 'pdf' | 'md';

/** A document as a file; its name says whose it is. */
export async function documentFile(
  document: StepsDocument,
  name: string,
  format: DocumentFormat,
  renderSteps: StepsPdfRenderer,
): Promise<WireFile> {
  const fileName = `${toSlug(name)}.${format}`;
  switch (format) {
    case 'html':
      return { fileName, mediaType: 'text/html', content: { kind: 'text', text: toStepsHtml(document) } };
    case 'md':
      return {
        ...{ fileName, mediaType: 'text/markdown' },
        content: { kind: 'text', text: toStepsMarkdown(document) },
      };
    case 'pdf': {
      const bytes = await renderSteps(document);
      const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
      return { fileName, mediaType: 'application/pdf', content: { kind: 'base64', base64 } };
    }
  }
}
