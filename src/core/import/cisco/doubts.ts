import type { NotUnderstood } from '../model/import-result';
import type { Network } from '../model/network';
import { unknown, type Sourced, type Unknown } from '../model/origin';
import { notUnderstood, type Statement } from '../text/statement';
import type { DoubtField, DoubtRow } from './doubt-rows';

/** What is so only because the suites are such: as little certain as they. */
function unlessTold<T>(value: Sourced<T>, open: Unknown): Sourced<T> {
  return value.origin.kind === 'default' ? open : value;
}

function doubted(network: Network, field: DoubtField, look: string, line: number): Network {
  const open = unknown(look, line);
  switch (field) {
    case 'akms':
      return {
        ...{ ...network, akms: open },
        ...{ psk: unlessTold(network.psk, open), radius: unlessTold(network.radius, open) },
      };
    case 'key-management':
      return { ...network, keyManagement: open, radius: unlessTold(network.radius, open) };
    case 'ciphers':
      return { ...network, pairwise: open, pairwiseOf: open, group: open };
    case 'psk':
      return { ...network, psk: open };
    case 'pmf':
      return { ...network, pmf: open };
    case 'ft':
      return { ...network, fastTransition: { ...network.fastTransition, mode: open } };
    case 'wep':
      return { ...network, wep: { ...network.wep, key: open, index: open, size: open } };
    case 'authentication':
      return { ...network, authentication: open };
    case 'ssid':
      return { ...network, ssid: open };
    case 'hidden':
      return { ...network, hidden: open };
    case 'bands':
      return { ...network, bands: open };
    case 'vlan':
      return { ...network, vlan: open };
    case 'state':
      return { ...network, state: open };
    case 'radius':
      return { ...network, radius: open };
  }
}

/** Parts that a network has by default where no command sets them. */
const DEFAULTS: readonly DoubtField[] = [
  ...(['hidden', 'vlan', 'akms', 'key-management', 'pmf', 'ft', 'psk', 'wep', 'radius'] as const),
];

function isByDefault(network: Network, field: DoubtField): boolean {
  const setting = {
    ...{ akms: network.akms, 'key-management': network.keyManagement, ciphers: network.pairwise },
    ...{ psk: network.psk, pmf: network.pmf, ft: network.fastTransition.mode, wep: network.wep.key },
    ...{ authentication: network.authentication, ssid: network.ssid, hidden: network.hidden },
    ...{ vlan: network.vlan, bands: network.bands, state: network.state, radius: network.radius },
  }[field];
  return setting.known && setting.origin.kind === 'default';
}

/** A part of a network, and the line of the last command that may have set it. */
type Doubt = readonly [field: DoubtField, line: number];

/** Words that tell what a security command bears on, wherever they stand in it. */
const SECURITY_WORDS: readonly (readonly [words: readonly string[], field: DoubtField])[] = [
  [['akm', 'psk', 'sae', 'owe', 'cckm', 'dot1x', '802.1x', '8021x'], 'akms'],
  [['psk', 'sae'], 'psk'],
  [['ft', 'dot11r'], 'ft'],
  [['pmf'], 'pmf'],
];

function fieldsOfWords(command: string): readonly DoubtField[] {
  const all = command.split(' ');
  if (!all.includes('security')) return [];
  // A key makes no suite.
  if (all.includes('set-key')) return ['psk'];
  return SECURITY_WORDS.flatMap(([words, field]) =>
    words.some((word) => all.includes(word)) ? [field] : [],
  );
}

/** The parts of a network that commands which were not understood may have set, each with the last such command. */
export class Doubts {
  /** Every such command's line. */
  readonly at: number[] = [];
  readonly #rows: readonly DoubtRow[];
  readonly #lines = new Map<DoubtField, number>();
  readonly #doubtsDefaults: boolean;
  #unclaimed: number | null = null;

  /** `doubtsDefaults`: whether a command that no row has may have set whatever has only a default. */
  constructor(rows: readonly DoubtRow[], doubtsDefaults = false) {
    this.#rows = rows;
    this.#doubtsDefaults = doubtsDefaults;
  }

  /** The last command that may have set what has only a default; null where there is none. */
  get unclaimed(): number | null {
    return this.#unclaimed;
  }

  /** Doubts a part for itself: the command is understood, but not all that stands in it. */
  part(field: DoubtField, { line }: Statement): void {
    this.#lines.set(field, line);
  }

  /** The first row whose beginning the command has counts, and every word of a security command. */
  add({ text, line }: Statement): void {
    this.at.push(line);
    const command = text.toLowerCase().replace(/^no /, '');
    const row = this.#rows.find(({ prefix }) => command.startsWith(prefix));
    if (row === undefined && this.#doubtsDefaults) this.#unclaimed = line;
    for (const field of [...(row?.fields ?? []), ...fieldsOfWords(command)]) this.#lines.set(field, line);
  }

  all(): readonly Doubt[] {
    return [...this.#lines];
  }

  /** Those of which a command stands behind a line. */
  after(line: number): readonly Doubt[] {
    return this.all().filter(([, last]) => last > line);
  }
}

/** Lists a command that was not understood, with everything below it. */
export function keepStrange(command: Statement, doubts: Doubts, left: NotUnderstood[]): void {
  doubts.add(command);
  left.push(notUnderstood(command));
  keepStrangeBelow(command, doubts, left);
}

/** Lists what stands below a command that opens no block: the text's structure is not what it seems. */
export function keepStrangeBelow({ children }: Statement, doubts: Doubts, left: NotUnderstood[]): void {
  for (const child of children) keepStrange(child, doubts, left);
}

/** Parts that one command sets as a whole, so that a later one settles what an earlier one left in doubt. */
function settledAt(network: Network, field: DoubtField): number {
  const { psk, pmf, hidden, state, fastTransition } = network;
  const parts: Partial<Record<DoubtField, Sourced<unknown>>> = {
    ...{ psk, pmf, hidden, state, ft: fastTransition.mode },
  };
  const origin = parts[field]?.origin;
  return origin?.kind === 'line' ? origin.line : 0;
}

/**
 * Takes back what a command that was not understood may have set: a confident value beside it would be a guess. `own`
 * are the doubts of the network's blocks, `common` what commands outside of any may have set.
 */
export function withDoubts(
  network: Network,
  own: readonly Doubts[],
  look: string,
  common: readonly Doubt[] = [],
): Network {
  const last = new Map<DoubtField, number>();
  for (const [field, line] of [...own.flatMap((doubts) => doubts.all()), ...common])
    last.set(field, Math.max(line, last.get(field) ?? 0));
  for (const { unclaimed } of own) {
    if (unclaimed === null) continue;
    for (const field of DEFAULTS.filter((name) => isByDefault(network, name)))
      last.set(field, Math.max(unclaimed, last.get(field) ?? 0));
  }
  const strangeLines = own.map(({ at }) => at).filter((lines) => lines.length > 0);
  let result = strangeLines.length === 0 ? network : { ...network, strangeLines };
  for (const [field, line] of last)
    if (settledAt(network, field) <= line) result = doubted(result, field, look, line);
  return result;
}
