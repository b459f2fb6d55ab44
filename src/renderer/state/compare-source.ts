/** Most bytes of a file that is taken; the reader's own limit is in characters, of which there are never more. */
export const SOURCE_LIMIT = 16 * 1024 * 1024;

/** A configuration as it was given: pasted text, or a file's bytes in Base64. */
export type CompareSource =
  | { readonly kind: 'text'; readonly text: string; readonly lines: number; readonly bytes: number }
  | { readonly kind: 'file'; readonly name: string; readonly base64: string; readonly bytes: number };

export function sourceOfText(text: string): CompareSource {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < text.length - 1; at = text.indexOf('\n', at + 1))
    lines += 1;
  return { kind: 'text', text, lines, bytes: new Blob([text]).size };
}

/** What an operation takes of it. */
export function toInput(source: CompareSource): { readonly text: string } | { readonly base64: string } {
  return source.kind === 'text' ? { text: source.text } : { base64: source.base64 };
}

function readDataUrl(file: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : null));
    reader.addEventListener('error', () => resolve(null));
    reader.readAsDataURL(file);
  });
}

/** A file's bytes, read beside the window so that a large one does not stop it; or why it can't be taken. */
export async function sourceOfFile(file: File): Promise<CompareSource | 'too-large' | 'unreadable'> {
  if (file.size > SOURCE_LIMIT) return 'too-large';
  const url = await readDataUrl(file);
  if (url === null) return 'unreadable';
  const base64 = url.slice(url.indexOf(',') + 1);
  return { kind: 'file', name: file.name, base64: file.size === 0 ? '' : base64, bytes: file.size };
}
