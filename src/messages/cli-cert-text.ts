import type { Container, EntryFacts } from '#core/certificate/facts';

/** The words of the `cert` commands. */
export interface CliCertText {
  readonly commands: Readonly<
    Record<
      'cert' | 'inspect' | 'ready' | 'fingerprint' | 'inventory' | 'convert' | 'request' | 'bundle',
      string
    >
  >;
  readonly files: string;
  readonly file: string;
  readonly folder: string;
  readonly options: Readonly<
    Record<
      | 'passphraseFile'
      | 'anySize'
      | 'purpose'
      | 'cert'
      | 'key'
      | 'chain'
      | 'trust'
      | 'username'
      | 'serverName'
      | 'clock'
      | 'method'
      | 'fips'
      | 'compare'
      | 'force'
      | 'to'
      | 'convertOut'
      | 'split'
      | 'keys'
      | 'encryptKeys'
      | 'requestUsername'
      | 'requestServerName'
      | 'requestOut'
      | 'keyOut'
      | 'keyKind'
      | 'san'
      | 'organization'
      | 'organizationalUnit'
      | 'country'
      | 'encryptKey'
      | 'bundleCert'
      | 'bundleKey'
      | 'bundleChain'
      | 'bundleOut'
      | 'newPassphrase'
      | 'form'
      | 'friendlyName',
      string
    >
  >;
  readonly containers: Readonly<Record<Container, string>>;
  readonly entries: Readonly<Record<EntryFacts['type'], string>>;
  readonly facts: Readonly<
    Record<
      | 'issuer'
      | 'selfSigned'
      | 'validity'
      | 'key'
      | 'signature'
      | 'serial'
      | 'ca'
      | 'pathLength'
      | 'keyUsage'
      | 'purposes'
      | 'names'
      | 'encryption'
      | 'integrity'
      | 'open',
      string
    >
  >;
  readonly columns: Readonly<Record<'file' | 'store' | 'daysLeft' | 'marks' | 'restart', string>>;
  readonly unreadable: (path: string) => string;
  readonly notARoot: string;
  readonly clockForm: (text: string) => string;
  readonly oneName: string;
  readonly sanForm: (text: string) => string;
  readonly written: (path: string) => string;
  readonly writtenPrivate: (path: string) => string;
  readonly keepKey: string;
  readonly order: (names: string) => string;
  readonly keysStayed: (count: number) => string;
  readonly noPartOfChain: (name: string) => string;
  readonly rounds: (rounds: number) => string;
}
