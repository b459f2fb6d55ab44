import type { MadeFile } from '#contract/operations/certificate-make-operations';
import { pemBlock } from '#core/certificate/pem';

export type MadeKind = 'certificate' | 'csr' | 'private-key' | 'encrypted-key';

/** One structure that was made or found, in DER. */
export interface Made {
  readonly kind: MadeKind;
  /** In Base64. */
  readonly der: string;
  /** A part of a file name. */
  readonly name: string;
}

interface KindOfFile {
  readonly label: string;
  readonly suffix: string;
  readonly mediaType: string;
}

const KINDS: Readonly<Record<MadeKind, KindOfFile>> = {
  certificate: { label: 'CERTIFICATE', suffix: '', mediaType: 'application/pkix-cert' },
  csr: { label: 'CERTIFICATE REQUEST', suffix: '.csr', mediaType: 'application/pkcs10' },
  'private-key': { label: 'PRIVATE KEY', suffix: '.key', mediaType: 'application/pkcs8' },
  'encrypted-key': { label: 'ENCRYPTED PRIVATE KEY', suffix: '.key', mediaType: 'application/pkcs8' },
};

function holdsKey({ kind }: Made): boolean {
  return kind === 'private-key' || kind === 'encrypted-key';
}

/** The DER in a PEM block, in Base64. */
export function derOfPem(pem: string): string {
  return pem.replaceAll(/-----[^-]+-----|\s/g, '');
}

/** PEM blocks one after another. `name`: without an ending. */
export function pemFile(name: string, blocks: readonly Made[]): MadeFile {
  const [only] = blocks;
  const suffix = blocks.length === 1 && only !== undefined ? KINDS[only.kind].suffix : '';
  return {
    fileName: `${name}${suffix === '' ? '.pem' : suffix}`,
    mediaType: 'application/x-pem-file',
    content: {
      kind: 'text',
      text: blocks.map(({ kind, der }) => pemBlock(KINDS[kind].label, der)).join(''),
    },
    holdsKey: blocks.some(holdsKey),
  };
}

export function derFile(name: string, made: Made): MadeFile {
  const { suffix, mediaType } = KINDS[made.kind];
  return {
    fileName: `${name}${suffix}.der`,
    mediaType,
    content: { kind: 'base64', base64: made.der },
    holdsKey: holdsKey(made),
  };
}

export function pkcs12File(name: string, bytes: Uint8Array): MadeFile {
  return {
    fileName: `${name}.p12`,
    mediaType: 'application/x-pkcs12',
    content: { kind: 'base64', base64: Buffer.from(bytes).toString('base64') },
    holdsKey: true,
  };
}
