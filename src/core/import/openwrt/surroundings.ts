import { find } from './options';
import type { UciFile, UciSection } from './uci';

/** The sections of a file that bear on its interfaces. */
export interface Surroundings {
  readonly devices: ReadonlyMap<string | null, UciSection>;
  /** `wifi-station`: keys of their own for stations. */
  readonly stations: readonly UciSection[];
  /** `wifi-ap` by interface: where some vendors keep the security; OpenWrt itself has no such section. */
  readonly vendors: ReadonlyMap<string | null, UciSection>;
}

export function surroundingsOf({ sections }: UciFile): Surroundings {
  const of = (kind: string) => sections.filter(({ type }) => type === kind);
  return {
    devices: new Map(of('wifi-device').map((device) => [device.name, device])),
    stations: of('wifi-station'),
    vendors: new Map(of('wifi-ap').map((section) => [find(section, 'iface')?.value ?? null, section])),
  };
}

export function deviceOf(iface: UciSection, { devices }: Surroundings): UciSection | null {
  return devices.get(find(iface, 'device')?.value ?? null) ?? null;
}

/** The keys of stations that may use an interface; without `iface` they hold for every one. */
export function stationsOf(iface: UciSection, { stations }: Surroundings): readonly UciSection[] {
  return stations.filter((station) => {
    const own = find(station, 'iface')?.value ?? null;
    return own === null || own === iface.name;
  });
}
