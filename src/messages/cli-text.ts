import type { CliPairText } from './cli-pair-text';
import type { CliCertText } from './cli-cert-text';
import type { CliProcedureText } from './cli-procedure-text';

/** Why a command line is not understood; names are shown as they were typed. */
export interface UsageTexts {
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly missingOption: (option: string) => string;
  readonly tooMany: (command: string) => string;
  readonly notAllowed: (option: string, allowed: string) => string;
  readonly noCommand: string;
  readonly unknownTarget: (id: string, known: string) => string;
  readonly unknownProfile: (name: string) => string;
  readonly optionForm: (text: string) => string;
  readonly optionUnknown: (name: string, known: string) => string;
  readonly optionTooLong: (name: string, limit: number) => string;
  readonly targetNotChosen: (id: string) => string;
  readonly identityNotTaken: (takers: string) => string;
  readonly passphraseWithoutIdentity: string;
  readonly lengthNeedsPassphrase: string;
  readonly sizeNeedsWep: string;
}

/** The words of `--help`. */
export interface HelpTexts {
  readonly headings: Readonly<
    Record<'usage' | 'arguments' | 'options' | 'globalOptions' | 'commands', string>
  >;
  readonly optionsWord: string;
  readonly commandWord: string;
  readonly commands: Readonly<
    Record<
      | 'schemes'
      | 'check'
      | 'key'
      | 'keyCheck'
      | 'keyDerive'
      | 'keyGenerate'
      | 'ssid'
      | 'ssidCheck'
      | 'targets'
      | 'export'
      | 'import'
      | 'compare'
      | 'lab'
      | 'reference'
      | 'referenceSearch'
      | 'procedure'
      | 'procedureList'
      | 'procedureShow'
      | 'serve',
      string
    >
  >;
  readonly file: string;
  readonly configuration: string;
  readonly words: string;
  readonly procedure: string;
  readonly options: Readonly<
    Record<
      | 'json'
      | 'lang'
      | 'help'
      | 'version'
      | 'kind'
      | 'format'
      | 'size'
      | 'length'
      | 'count'
      | 'to'
      | 'out'
      | 'profile'
      | 'secrets'
      | 'option'
      | 'force'
      | 'passphraseFile'
      | 'clientIdentity'
      | 'clientPassphraseFile'
      | 'from'
      | 'library'
      | 'compareProfile'
      | 'ap'
      | 'platform'
      | 'ssid'
      | 'fixSecrets'
      | 'set'
      | 'params'
      | 'documentFormat'
      | 'outFile'
      | 'overwrite'
      | 'port'
      | 'labProfile'
      | 'labPort'
      | 'data',
      string
    >
  >;
  readonly exitCodes: string;
}

/** What the terminal program says besides findings, losses and errors. */
export interface CliText {
  readonly description: string;
  readonly help: HelpTexts;
  readonly usage: UsageTexts;
  readonly seeHelp: string;
  readonly nothingInReference: (words: string) => string;
  readonly readsQuestions: (form: string) => string;
  readonly columns: Readonly<
    Record<
      | 'row'
      | 'security'
      | 'apSecurity'
      | 'keyManagement'
      | 'encryption'
      | 'fastRoaming'
      | 'id'
      | 'kind'
      | 'title'
      | 'acceptedBy'
      | 'cannot',
      string
    >
  >;
  readonly apSecurityStaticWep: string;
  readonly notOffered: string;
  readonly everyRow: string;
  readonly rowReason: (rows: string, reason: string) => string;
  readonly targetKinds: Readonly<Record<'ap' | 'phone' | 'client' | 'radius' | 'sheet' | 'fleet', string>>;
  readonly profileOk: string;
  readonly profileCounts: (errors: number, warnings: number) => string;
  readonly unnamedProfile: (position: number) => string;
  readonly wholeFile: string;
  readonly checked: (profiles: number, broken: number) => string;
  readonly written: (files: number, folder: string) => string;
  readonly losses: string;
  readonly refused: string;
  readonly nearest: (row: number, fastRoaming: string) => string;
  readonly nothingToExport: string;
  readonly serving: string;
  readonly lab: {
    /** Keys are being made. */
    readonly making: string;
    readonly written: (folder: string) => string;
    readonly next: (instruction: string) => string;
  };
  readonly pair: CliPairText;
  readonly cert: CliCertText;
  readonly procedure: CliProcedureText;
  readonly portTaken: (port: number, reason: string) => string;
  readonly unexpected: (fault: string) => string;
}
