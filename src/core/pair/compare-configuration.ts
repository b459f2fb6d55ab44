import type { ImportResult } from '../import/model/import-result';
import type { Network } from '../import/model/network';
import { valueOr } from '../import/model/origin';
import { chooseNetworks } from './choose-network';
import { compareNetworks, toPairRow, type Comparison } from './compare-networks';
import { linesAbout } from './lines-about';
import { comparePreparation, type PmkRequest } from './key/preparation';
import type { PairContext } from './pair-context';
import { overallVerdict, type PairRow, type PairVerdict } from './pair-row';
import type { PhoneSide } from './phone-side';
import { judged, type Judgement } from './rules/judgement';

export interface ConfigurationComparison extends Comparison {
  /** The network that the rows are about; null where the configuration has none for the profile. */
  readonly network: Network | null;
  /** Every network with the SSID, the compared one first. */
  readonly candidates: readonly Network[];
}

export interface CompareOptions extends Omit<PairContext, 'dialect' | 'notUnderstood'> {
  /** The SSID to compare with, where it is not to be the profile's. */
  readonly ssid?: string;
}

/** Every master key that may be needed, for all networks that come into question. */
export function prepareComparison(
  phone: PhoneSide,
  result: ImportResult,
  ssid?: string,
): readonly PmkRequest[] {
  const { networks, near } = chooseNetworks(phone, result, ssid);
  return [...networks, ...near].flatMap((network) => comparePreparation(phone, network));
}

function shown(network: Network): string {
  const ssid = valueOr(network.ssid, null);
  return ssid === null ? '?' : (ssid.text ?? `0x${ssid.hex}`);
}

const ORDER: readonly PairVerdict[] = ['match', 'unknown', 'mismatch'];

function isOnAir(network: Network): boolean {
  return valueOr(network.state, 'on') === 'on';
}

function missingNetwork(phone: PhoneSide, result: ImportResult): ConfigurationComparison {
  const wanted = valueOr(phone.network.ssid, null)?.text ?? null;
  const near = result.networks.map(shown).join(', ');
  // A line in no network's block may be about the very network that is missed.
  const [stray] = linesAbout(result)({});
  const judgement: Judgement =
    stray === undefined
      ? judged('pair.network-missing', { near }, { phone: wanted })
      : {
          ...judged('pair.network-untold', { near, text: stray.text }, { phone: wanted }),
          origin: { kind: 'unknown', look: '', line: stray.line },
        };
  // No network to take anything from: the facts serve the place to look only.
  const facts = { phone, ap: phone.network, context: { dialect: result.dialect } };
  const rows: PairRow[] = [toPairRow(judgement, { field: 'network' }, facts)];
  return { verdict: overallVerdict(rows), rows, network: null, candidates: [] };
}

/** Whether a phone may come upon a network: it stays on its band. */
function isHeard({ bands }: Network, phone: PhoneSide): boolean {
  const own = valueOr(phone.network.bands, null);
  const offered = valueOr(bands, null);
  return own === null || offered === null || offered.some((band) => own.includes(band));
}

/** Tells that the SSID stands several times, and whether that matters: networks on the air that judge differently. */
function repetition(
  compared: readonly (Comparison & { readonly network: Network })[],
  phone: PhoneSide,
): Judgement | null {
  const [first, ...others] = compared;
  if (first === undefined || others.length === 0) return null;
  const reached = others.filter(({ network }) => isOnAir(network) && isHeard(network, phone));
  const differs = reached.some(({ verdict }) => verdict !== first.verdict);
  const sides = { ap: String(compared.length), of: first.network.ssid };
  const params = { times: compared.length };
  return differs
    ? judged('pair.ssid-repeated-differs', params, sides)
    : judged('pair.ssid-repeated', params, sides);
}

/**
 * Compares a phone with the network of a configuration that has its SSID. Of several, the one on the air that fits
 * best is shown, and the others are told of.
 */
export function compareWithConfiguration(
  phone: PhoneSide,
  result: ImportResult,
  options: CompareOptions = {},
): ConfigurationComparison {
  const { ssid, ...given } = options;
  const { networks, near } = chooseNetworks(phone, result, ssid);
  const about = linesAbout(result);
  const compared = (networks.length > 0 ? networks : near).map((network) => {
    const context = { ...given, dialect: result.dialect, notUnderstood: about(network) };
    return { ...compareNetworks(phone, network, context), network, context };
  });
  const ordered = compared.toSorted(
    (one, other) =>
      Number(isOnAir(other.network)) - Number(isOnAir(one.network)) ||
      ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict),
  );
  const [best] = ordered;
  if (best === undefined) return missingNetwork(phone, result);
  const twin = networks.length > 0 ? repetition(ordered, phone) : null;
  const facts = { phone, ap: best.network, context: best.context };
  const extra = twin === null ? [] : [toPairRow(twin, { field: 'ssidRepeated' }, facts)];
  const rows = [...best.rows, ...extra];
  const candidates = ordered.map(({ network }) => network);
  return { verdict: overallVerdict(rows), rows, network: best.network, candidates };
}
