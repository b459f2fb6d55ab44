import type { SourceText } from '../text/source-text';

export interface SupplicantItem {
  readonly name: string;
  /** As it stands after the equals sign, quotes included, a comment left out. */
  readonly value: string;
  readonly line: number;
}

export interface SupplicantBlock {
  readonly line: number;
  readonly items: readonly SupplicantItem[];
}

export interface SupplicantFile {
  readonly global: readonly SupplicantItem[];
  readonly networks: readonly SupplicantBlock[];
  /** Base64 lines of the blobs by name. */
  readonly blobs: ReadonlyMap<string, string>;
  readonly strange: readonly number[];
  /** The line of the first block that nothing closes; null where all are closed. wpa_supplicant refuses such a file. */
  readonly openLine: number | null;
}

/**
 * A comment begins at a `#` outside of quotation marks, which pair up along the line (wpa_supplicant 2.10). Between
 * the marks that `split` takes away, every second piece is quoted.
 */
function withoutComment(raw: string): string {
  const pieces = raw.trim().split('"');
  const plain = pieces.findIndex((piece, index) => index % 2 === 0 && piece.includes('#'));
  if (plain < 0) return pieces.join('"');
  const last = pieces[plain] ?? '';
  return [...pieces.slice(0, plain), last.slice(0, last.indexOf('#'))].join('"').trimEnd();
}

type Open =
  | { readonly kind: 'network'; readonly line: number; readonly items: SupplicantItem[] }
  | { readonly kind: 'blob'; readonly line: number; readonly name: string; readonly lines: string[] }
  | { readonly kind: 'other'; readonly line: number };

function openBlock(text: string, line: number): Open | null {
  const head = /^([a-z0-9-]{1,40})\s*=\s*\{$/.exec(text)?.[1];
  if (head === undefined) return null;
  if (head === 'network') return { kind: 'network', line, items: [] };
  if (head.startsWith('blob-base64-'))
    return { kind: 'blob', line, name: head.slice('blob-base64-'.length), lines: [] };
  return { kind: 'other', line };
}

function toItem(text: string, line: number): SupplicantItem | null {
  const equals = text.indexOf('=');
  if (equals <= 0) return null;
  return { name: text.slice(0, equals).trim(), value: text.slice(equals + 1).trim(), line };
}

/** Reads wpa_supplicant.conf into its blocks. A `}` ends a block, whatever it is. */
export function toBlocks(source: SourceText): SupplicantFile {
  const global: SupplicantItem[] = [];
  const networks: SupplicantBlock[] = [];
  const blobs = new Map<string, string>();
  const strange: number[] = [];
  let open: Open | null = null;
  let openLine: number | null = null;
  const close = () => {
    if (open?.kind === 'network') networks.push({ line: open.line, items: open.items });
    if (open?.kind === 'blob') blobs.set(open.name, open.lines.join('\n'));
  };
  for (const { raw, number } of source.lines) {
    const text = withoutComment(raw);
    if (text === '') continue;
    const started: Open | null = openBlock(text, number);
    if (started !== null) {
      openLine ??= open?.line ?? null;
      close();
      open = started;
    } else if (text === '}') {
      close();
      open = null;
    } else if (open?.kind === 'blob') open.lines.push(text);
    else if (open?.kind !== 'other') {
      const item = toItem(text, number);
      if (item === null) strange.push(number);
      else (open?.items ?? global).push(item);
    }
  }
  close();
  return { global, networks, blobs, strange, openLine: openLine ?? open?.line ?? null };
}
