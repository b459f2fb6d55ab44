import { AIREOS_DOUBTS } from '../cisco/doubt-rows';
import { Doubts } from '../cisco/doubts';
import type { NotUnderstood } from '../model/import-result';
import type { KeyState } from '../model/key-state';
import { Settings } from '../text/settings';
import type { Statement } from '../text/statement';
import { AIREOS_DEFAULTS } from './defaults';
import type { WlanSetting } from './forms';
import type { WepKeyCommand } from './keys';

export interface Wlan {
  readonly id: number;
  /** The line that names it first: commands before it can't concern it. */
  readonly since: number;
  /** The first command about the WLAN, or the one that creates it. */
  at: Statement;
  created: { readonly profile: string; ssid: string | null; readonly at: Statement } | null;
  /** Whether the controller itself shows the commands, which it prints without `config`. */
  isShown: boolean;
  readonly settings: Settings<WlanSetting>;
  psk: { readonly key: KeyState; readonly at: Statement } | null;
  wepKey: { readonly command: WepKeyCommand; readonly at: Statement } | null;
  /** Its own servers by their number. */
  readonly radius: Map<string, Statement>;
  readonly unconfirmed: Statement[];
  readonly doubts: Doubts;
}

export interface RadiusEntry {
  readonly host: string;
  readonly port: number;
  readonly secret: KeyState;
  readonly at: Statement;
}

export interface GroupMapping {
  readonly interface: string;
  readonly at: Statement;
}

export interface Controller {
  readonly wlans: Map<number, Wlan>;
  readonly auth: Map<string, RadiusEntry>;
  readonly acct: Map<string, RadiusEntry>;
  readonly vlans: Map<string, { readonly vlan: number; readonly at: Statement }>;
  /** By WLAN: the AP groups that carry it, each with its interface there. */
  readonly mapped: Map<number, Map<string, GroupMapping>>;
  readonly bandsOff: Map<'2.4' | '5', Statement>;
  eapolTimeout: { readonly value: number; readonly at: Statement } | null;
  /** The last `wlan enable all` or `wlan disable all`. */
  switchedAll: Statement | null;
  /** Commands that add a RADIUS server, but were not understood. */
  readonly strangeServers: Statement[];
  readonly left: NotUnderstood[];
  /** What commands that name no WLAN may have set, for all of those that were there. */
  readonly doubts: Doubts;
}

export function newWlan(id: number, at: Statement): Wlan {
  const settings = new Settings(AIREOS_DEFAULTS, `show wlan ${id}`);
  return {
    ...{ id, since: at.line, at, settings, created: null, isShown: false, psk: null, wepKey: null },
    radius: new Map(),
    unconfirmed: [],
    doubts: new Doubts(AIREOS_DOUBTS),
  };
}

export function newController(): Controller {
  return {
    ...{
      wlans: new Map(),
      auth: new Map(),
      acct: new Map(),
      vlans: new Map(),
      mapped: new Map(),
      bandsOff: new Map(),
    },
    ...{ eapolTimeout: null, switchedAll: null, strangeServers: [], left: [] },
    doubts: new Doubts(AIREOS_DOUBTS),
  };
}
