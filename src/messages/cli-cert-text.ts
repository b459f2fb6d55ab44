import type { Container, EntryFacts } from '#core/certificate/facts';

/** The words of the `cert` commands. */
export interface CliCertText {
  readonly commands: Readonly<Record<'cert' | 'inspect', string>>;
  readonly files: string;
  readonly options: Readonly<Record<'passphraseFile' | 'anySize', string>>;
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
  readonly rounds: (rounds: number) => string;
}
