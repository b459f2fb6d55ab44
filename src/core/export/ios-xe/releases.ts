/** What changed for the rows of Table 5 between releases of IOS-XE (status marks in its wireless YANG model). */
export interface Release {
  readonly release: string;
  readonly cckm: 'supported' | 'deprecated';
}

/** Revision marks of Cisco-IOS-XE-wireless-wlan-cfg.yang; 17.18 takes the mark off CCKM again. */
export const RELEASES: readonly Release[] = [
  { release: '17.6', cckm: 'supported' },
  { release: '17.9', cckm: 'supported' },
  { release: '17.10', cckm: 'deprecated' },
  { release: '17.11', cckm: 'deprecated' },
  { release: '17.12', cckm: 'deprecated' },
  { release: '17.13', cckm: 'deprecated' },
  { release: '17.14', cckm: 'deprecated' },
  { release: '17.15', cckm: 'deprecated' },
  { release: '17.16', cckm: 'deprecated' },
  { release: '17.17', cckm: 'deprecated' },
  { release: '17.18', cckm: 'supported' },
  { release: '26.1', cckm: 'supported' },
];

/** The row of a release that the option allows. */
export function releaseOf(name: string): Release {
  const found = RELEASES.find(({ release }) => release === name);
  if (found === undefined) throw new Error(`unknown release ${name}`);
  return found;
}

/** Whether a release is one of those from `since` to `until`, both included. */
export function isWithin(name: string, since: string, until: string): boolean {
  const place = RELEASES.indexOf(releaseOf(name));
  return place >= RELEASES.indexOf(releaseOf(since)) && place <= RELEASES.indexOf(releaseOf(until));
}
