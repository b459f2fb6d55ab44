import type { Reply } from '#contract/contract';
import type { ParsedInputOf } from '#contract/operation';
import { operationError, type OperationError } from '#contract/operation-error';
import type { pairOperations } from '#contract/operations/pair-operations';
import { DIALECTS } from '#core/import/dialects';
import type { ImportResult } from '#core/import/model/import-result';
import {
  compareWithConfiguration,
  prepareComparison,
  type CompareOptions,
  type ConfigurationComparison,
} from '#core/pair/compare-configuration';
import { noFix, type NoFix } from '#core/pair/fix/fix-params';
import { proposeFix, type Fix } from '#core/pair/fix/propose-fix';
import { linesAbout } from '#core/pair/lines-about';
import type { PmkRequest } from '#core/pair/key/preparation';
import { phoneSideOf, type PhoneSide } from '#core/pair/phone-side';
import { hasErrors } from '#core/finding/finding';
import { checkProfile } from '#core/profile/check-profile';
import type { ProfileDocument } from '#core/profile/profile-document';
import { failure, success, type Result } from '#core/result';
import { fromHex, toHex } from '#core/utf8';
import { exportText } from '#messages/export-text';
import type { KeyDerivation } from '../ports/key-derivation';
import { withLeftOutKeys } from './left-out-keys';
import { readConfiguration } from './read-configuration';

export interface ComparePorts {
  readonly keys: KeyDerivation;
  /** A stored profile with its secrets opened. */
  readonly openStored: (id: string) => Promise<Reply<ProfileDocument>>;
  /** Opens what can be opened of a profile's sealed secrets; the rest stays sealed. */
  readonly openSecrets: (profile: ProfileDocument) => Promise<ProfileDocument>;
}

export type CompareInput = Omit<ParsedInputOf<(typeof pairOperations)['pair.compare']>, 'reveal'>;

/** A comparison with everything that a reply or a report is made of. */
export interface Compared {
  readonly profile: ProfileDocument;
  readonly result: ImportResult;
  readonly comparison: ConfigurationComparison;
  readonly fix: Result<Fix, NoFix>;
}

function profileOf(input: CompareInput, ports: ComparePorts): Promise<Reply<ProfileDocument>> {
  if (input.profile !== undefined) return ports.openSecrets(input.profile).then(success);
  if (input.profileId !== undefined) return ports.openStored(input.profileId);
  const error = operationError('operation.invalid-input', { path: '/profile', expected: 'profile' });
  return Promise.resolve(failure(error));
}

/** The result with one of its networks alone, and the lines that may concern it. */
function withOnly(result: ImportResult, networkId: string | undefined): Result<ImportResult, OperationError> {
  if (networkId === undefined) return success(result);
  const network = result.networks.find(({ id }) => id === networkId);
  if (network === undefined)
    return failure(operationError('import.network-not-found', { network: networkId }));
  return success({ ...result, networks: [network], notUnderstood: linesAbout(result)(network) });
}

function keyOf({ ssidHex, passphrase }: PmkRequest): string {
  return `${ssidHex} ${passphrase.reveal()}`;
}

/** Derives the master keys that the comparison needs, each once and off the calling thread. */
async function derivePmks(
  phone: PhoneSide,
  result: ImportResult,
  ssid: string | undefined,
  { keys }: ComparePorts,
): Promise<(request: PmkRequest) => string | null> {
  const requests = new Map(
    prepareComparison(phone, result, ssid).map((request) => [keyOf(request), request]),
  );
  const derived = await Promise.all(
    [...requests].map(async ([key, { ssidHex, passphrase }]) => {
      const pmk = await keys.derivePmk(passphrase.reveal(), fromHex(ssidHex) ?? new Uint8Array(0));
      return [key, toHex(pmk)] as const;
    }),
  );
  const pmks = new Map(derived);
  return (request) => pmks.get(keyOf(request)) ?? null;
}

function fixFor(
  profile: ProfileDocument,
  text: string,
  { result, comparison }: Pick<Compared, 'result' | 'comparison'>,
  { options, isNamed }: { readonly options: CompareOptions; readonly isNamed: boolean },
): Result<Fix, NoFix> {
  const { valid, findings } = checkProfile(profile);
  if (valid === null) {
    const errors = findings.filter((one) => hasErrors([one])).length;
    return failure(noFix('fix.profile-incomplete', { errors }));
  }
  // The words of no exporter for access points depend on the language.
  const words = exportText('en');
  return proposeFix({ profile: valid, text, result, comparison, exportText: words, isNamed, options });
}

/** Compares a profile with a configuration: reads it, derives the keys that are needed, judges, and proposes a fix. */
export async function compare(
  input: CompareInput,
  ports: ComparePorts,
): Promise<Result<Compared, OperationError>> {
  const read = readConfiguration(input);
  if (!read.ok) return read;
  const { dialect } = read.value.result;
  if (DIALECTS.find(({ id }) => id === dialect)?.side !== 'ap')
    return failure(operationError('pair.not-an-access-point', { dialect }));
  const profile = await profileOf(input, ports);
  if (!profile.ok) return profile;
  const side = phoneSideOf(profile.value);
  if (side === null) return failure(operationError('pair.profile-in-no-row', {}));
  const phone = withLeftOutKeys(side);
  const result = withOnly(read.value.result, input.networkId);
  if (!result.ok) return result;
  const { ssid, fleet, wpaCompatibility } = input;
  const pmkOf = await derivePmks(phone, result.value, ssid, ports);
  const context: CompareOptions = {
    pmkOf,
    ...(fleet && { fleet }),
    ...(wpaCompatibility && { wpaCompatibility }),
  };
  const options = ssid === undefined ? context : { ...context, ssid };
  const comparison = compareWithConfiguration(phone, result.value, options);
  const isNamed = ssid !== undefined || input.networkId !== undefined;
  // The whole configuration counts for the fix: numbers and names that are taken, networks that must stay.
  const whole = { result: read.value.result, comparison };
  const fix = fixFor(profile.value, read.value.text, whole, { options: context, isNamed });
  return success({ profile: profile.value, result: result.value, comparison, fix });
}
