import type { FixFacts } from '../fix-facts';

export interface RadiusLine {
  readonly role: string;
  readonly index: string;
  readonly host: string;
  readonly port: string;
}

/** `radius auth add [encrypt] INDEX HOST PORT …` of the configuration. */
export function radiusLines(text: string): RadiusLine[] {
  const form = /\bradius (auth|acct) add (?:encrypt )?(\d{1,2}) (\S+) (\d+)/g;
  return Array.from(text.matchAll(form), ([, role = '', index = '', host = '', port = '']) => ({
    ...{ role, index, host, port },
  }));
}

/** The numbers under which the profile's servers stand already. */
export function usedIndexes({ profile, text }: Pick<FixFacts, 'profile' | 'text'>): string[] {
  const wanted = profile.protection.kind === 'eap' ? profile.protection.radius.map(({ host }) => host) : [];
  const same = radiusLines(text).filter(({ host }) => wanted.includes(host));
  return [...new Set(same.map(({ index }) => index))];
}

/** A server that is there with another port or secret is taken away before it is added again. */
export function removalLines(index: string): string[] {
  return ['auth', 'acct'].flatMap((role) => [
    `config radius ${role} disable ${index}`,
    `config radius ${role} delete ${index}`,
  ]);
}

/** Most RADIUS servers of a kind (CISCO-LWAPP MIBs: 17). */
const LAST_INDEX = 17;

/** The number of each of the profile's servers: its own one where it stands already, else the first that is free. */
function serverIndexes({ profile: { protection }, text }: FixFacts): ReadonlyMap<string, string> {
  const lines = radiusLines(text);
  const taken = new Set(lines.map(({ index }) => Number(index)));
  const indexes = new Map<string, string>();
  for (const { host } of protection.kind === 'eap' ? protection.radius : []) {
    const own = lines.find((line) => line.host === host)?.index;
    let free = 1;
    while (taken.has(free) && free < LAST_INDEX) free += 1;
    if (own === undefined) taken.add(free);
    indexes.set(host, own ?? String(free));
  }
  return indexes;
}

/** Lines that add a server which a controller with WLANs of its own has already: only what differs is done again. */
export function addedServer(line: string, { text }: FixFacts): string[] {
  const [, , index = '', host = ''] = ADDED.exec(line) ?? [];
  if (!radiusLines(text).some((one) => one.host === host && one.index === index)) return [line];
  if (text.includes(line.replace(/^config /, ''))) return [];
  return line.startsWith('config radius auth') ? [...removalLines(index), line] : [line];
}

const ADDED = /^(config radius (?:auth|acct) add )(\d+) (\S+) /;
const CHOSEN = /^(config wlan radius_server (?:auth|acct) add \d+ )(\d+)$/;

/** The exporter's lines with the numbers that the servers have on this controller. */
export function withServerIndexes(lines: readonly string[], facts: FixFacts): string[] {
  const indexes = serverIndexes(facts);
  const written = new Map(
    lines.flatMap((line) => {
      const [, , number, host] = ADDED.exec(line) ?? [];
      const own = indexes.get(host ?? '');
      return number === undefined || own === undefined ? [] : [[number, own] as const];
    }),
  );
  const renumbered = (line: string, form: RegExp) =>
    line.replace(form, (found, before: string, number: string) =>
      found.replace(`${before}${number}`, `${before}${written.get(number) ?? number}`),
    );
  return lines.map((line) => renumbered(renumbered(line, ADDED), CHOSEN));
}
