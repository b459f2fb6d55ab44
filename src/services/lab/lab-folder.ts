import type { WireFile } from '#contract/shapes';
import { toSlug } from '#core/export/file-name';

/** Contents of a lab by their path within its folder. */
export type LabFolder = Readonly<Record<string, string | Uint8Array>>;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown; charset=utf-8',
  pem: 'application/x-pem-file',
  p12: 'application/x-pkcs12',
};

function mediaType(path: string): string {
  return MEDIA_TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';
}

/** A lab's files as they go over the wire, all in one folder that is named after the profile. */
export function toWireFiles(profileName: string, folder: LabFolder): WireFile[] {
  return Object.entries(folder).map(([path, content]) => ({
    fileName: `${toSlug(profileName)}.lab/${path}`,
    mediaType: mediaType(path),
    content:
      typeof content === 'string'
        ? { kind: 'text', text: content }
        : { kind: 'base64', base64: Buffer.from(content).toString('base64') },
  }));
}
