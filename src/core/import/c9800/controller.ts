import { C9800_DOUBTS } from '../cisco/doubt-rows';
import { Doubts } from '../cisco/doubts';
import type { RadiusLists } from '../cisco/radius-lists';
import type { NotUnderstood } from '../model/import-result';
import type { KeyState } from '../model/key-state';
import type { FtMode, RadioBand } from '../model/vocabulary';
import { Settings, type SettingDefaults } from '../text/settings';
import type { Statement } from '../text/statement';
import type { WlanSetting } from './forms';

export interface At<T> {
  readonly value: T;
  readonly at: Statement;
}

export interface WepKey {
  readonly size: 40 | 128;
  readonly key: KeyState;
  readonly index: number;
}

export interface WlanBlock {
  readonly name: string;
  at: Statement;
  number: number | null;
  ssid: string | null;
  /** Whether the text makes the WLAN; of one that it only changes, what it leaves out is not known. */
  isMade: boolean;
  readonly settings: Settings<WlanSetting>;
  ft: At<FtMode> | null;
  psk: At<KeyState> | null;
  wepKey: At<WepKey> | null;
  readonly radios: At<RadioBand[]>[];
  /** The VLAN that a WLAN had itself before there were policy profiles. */
  clientVlan: At<string> | null;
  readonly unconfirmed: Statement[];
  readonly doubts: Doubts;
}

/** A policy profile: the VLAN and whether it is up. */
export interface PolicyProfile {
  readonly at: Statement;
  vlan: At<string> | null;
  up: At<boolean> | null;
  /** Whether the access points put the clients into the VLAN themselves (FlexConnect). */
  isLocal: boolean;
  timeout: At<number> | null;
  qos: At<string> | null;
  exclusion: At<boolean> | null;
}

export interface PolicyUse {
  readonly tag: string;
  readonly policy: string;
  readonly at: Statement;
}

export interface Controller {
  readonly release: string | null;
  readonly wlans: Map<string, WlanBlock>;
  readonly policies: Map<string, PolicyProfile>;
  /** By WLAN profile name. */
  readonly uses: Map<string, PolicyUse[]>;
  /** By WLAN profile name: lines of policy tags that name it, but were not understood. */
  readonly strangeUses: Map<string, PolicyUse>;
  /** Policy tags of access points: those that were understood, and those of lines that were not. */
  readonly assigned: Set<string>;
  readonly strangeTags: Map<string, Statement>;
  /** Whether the text shows any policy tag, so that a missing one means something. */
  readonly hasTags: boolean;
  readonly vlanNames: Map<string, number>;
  /** Numbers that FlexConnect profiles give a VLAN's name; sites may differ. */
  readonly flexVlans: Map<string, Set<number>>;
  /** By WLAN profile name: its VLANs in the AP groups of releases before tags. */
  readonly groupVlans: Map<string, At<string>[]>;
  readonly radius: RadiusLists;
  readonly left: NotUnderstood[];
}

export function newWlan(name: string, at: Statement, defaults: SettingDefaults<WlanSetting>): WlanBlock {
  const settings = new Settings(defaults, `show wlan name ${name}`);
  return {
    ...{ name, at, settings, number: null, ssid: null, isMade: false, ft: null, psk: null, wepKey: null },
    ...{ clientVlan: null, radios: [], unconfirmed: [], doubts: new Doubts(C9800_DOUBTS) },
  };
}

/** What a configuration without a line holds, but for what its reader finds on its own. */
export function emptyController(): Omit<Controller, 'release' | 'hasTags' | 'radius'> {
  return {
    ...{ wlans: new Map(), policies: new Map(), uses: new Map(), strangeUses: new Map() },
    ...{ assigned: new Set(), strangeTags: new Map(), vlanNames: new Map(), flexVlans: new Map() },
    ...{ groupVlans: new Map(), left: [] },
  };
}
