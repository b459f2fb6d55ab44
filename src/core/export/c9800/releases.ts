/** What changed for the rows of Table 5 between releases of IOS-XE (status marks in its wireless YANG model). */
export interface Release {
  readonly release: string;
  readonly cckm: 'supported' | 'deprecated';
  readonly staticWep: boolean;
}

/** Revision marks of Cisco-IOS-XE-wireless-wlan-cfg.yang; 17.18 takes the mark off CCKM again. */
export const RELEASES: readonly Release[] = [
  { release: '17.6', cckm: 'supported', staticWep: true },
  { release: '17.9', cckm: 'supported', staticWep: true },
  { release: '17.10', cckm: 'deprecated', staticWep: true },
  { release: '17.11', cckm: 'deprecated', staticWep: true },
  { release: '17.12', cckm: 'deprecated', staticWep: true },
  { release: '17.13', cckm: 'deprecated', staticWep: true },
  { release: '17.14', cckm: 'deprecated', staticWep: true },
  { release: '17.15', cckm: 'deprecated', staticWep: true },
  { release: '17.16', cckm: 'deprecated', staticWep: true },
  { release: '17.17', cckm: 'deprecated', staticWep: true },
  { release: '17.18', cckm: 'supported', staticWep: true },
  { release: '26.1', cckm: 'supported', staticWep: false },
];

/** The row of a release that the option allows. */
export function releaseOf(name: string): Release {
  const found = RELEASES.find(({ release }) => release === name);
  if (found === undefined) throw new Error(`unknown release ${name}`);
  return found;
}
