import type { NotUnderstood } from '../model/import-result';
import type { KeyState } from '../model/key-state';
import { matchForm, type Match } from '../text/forms';
import { Settings } from '../text/settings';
import type { SourceText } from '../text/source-text';
import { keyword, notUnderstood, toStatement, type Statement } from '../text/statement';
import { AIREOS_DEFAULTS } from './defaults';
import { GLOBAL_FORMS, WLAN_FORMS, type GlobalForm, type WlanForm, type WlanSetting } from './forms';
import { parsePsk, parseSecret, parseWepKey, type WepKeyCommand } from './keys';

export interface Wlan {
  readonly id: number;
  /** The first command about the WLAN, or the one that creates it. */
  at: Statement;
  created: { readonly profile: string; ssid: string | null; readonly at: Statement } | null;
  readonly settings: Settings<WlanSetting>;
  psk: { readonly key: KeyState; readonly at: Statement } | null;
  wepKey: { readonly command: WepKeyCommand; readonly at: Statement } | null;
  readonly radius: { readonly index: string; readonly at: Statement }[];
  readonly unconfirmed: Statement[];
  /** Commands that were not understood. */
  readonly strange: Statement[];
}

export interface RadiusEntry {
  readonly host: string;
  readonly port: number;
  readonly secret: KeyState;
  readonly at: Statement;
}

export interface Controller {
  readonly wlans: Map<number, Wlan>;
  readonly auth: Map<string, RadiusEntry>;
  readonly acct: Map<string, RadiusEntry>;
  readonly vlans: Map<string, { readonly vlan: number; readonly at: Statement }>;
  /** WLANs that AP groups carry, each with its interface there. */
  readonly mapped: Map<
    number,
    { readonly group: string; readonly interface: string; readonly at: Statement }[]
  >;
  readonly bandsOff: Map<'2.4' | '5', Statement>;
  eapolTimeout: { readonly value: number; readonly at: Statement } | null;
  readonly left: NotUnderstood[];
}

function newWlan(id: number, at: Statement): Wlan {
  const look = `show wlan ${id}`;
  const absence = { dialect: 'aireos', release: null, defaults: AIREOS_DEFAULTS, look } as const;
  const settings = new Settings<WlanSetting>(absence);
  return {
    ...{ id, at, settings, created: null, psk: null, wepKey: null },
    radius: [],
    unconfirmed: [],
    strange: [],
  };
}

function wlanOf(controller: Controller, id: string, at: Statement): Wlan | null {
  const number = Number(id);
  if (!/^\d{1,3}$/.test(id) || number < 1 || number > 517) return null;
  const wlan = controller.wlans.get(number) ?? newWlan(number, at);
  controller.wlans.set(number, wlan);
  return wlan;
}

function switchValue(value: string): string {
  if (value === 'enable') return 'on';
  return value === 'disable' ? 'off' : value;
}

/** A setting's value: the word that was taken, or the form's own first word (`enable 5`). */
function applySetting(controller: Controller, match: Match<WlanForm>, at: Statement): boolean {
  const { bound, sets } = match;
  const wlan = wlanOf(controller, bound['id'] ?? '', at);
  if (wlan === null) return false;
  if (match.row.unconfirmed !== undefined) wlan.unconfirmed.push(at);
  const value = bound['value'] ?? keyword(at, 1);
  if (sets === 'radius-auth-add') wlan.radius.push({ index: value, at });
  else if (sets === 'pmf' || sets === 'wmm') wlan.settings.set(sets, value, at);
  else wlan.settings.set(sets as WlanSetting, switchValue(value), at);
  return true;
}

/** `wlan enable all` */
function applyToAll(controller: Controller, match: Match<WlanForm>, at: Statement): boolean {
  for (const wlan of controller.wlans.values()) wlan.settings.set('enabled', switchValue(keyword(at, 1)), at);
  return match.sets === 'enabled';
}

function applyWlan(controller: Controller, at: Statement): boolean {
  const match = matchForm(WLAN_FORMS, at, 1);
  if (match === null) return false;
  const { bound } = match;
  switch (match.sets) {
    case 'ignored':
      return true;
    case 'create': {
      const wlan = wlanOf(controller, bound['id'] ?? '', at);
      if (wlan === null) return false;
      wlan.at = at;
      // Without an SSID the profile's name is both (Cisco Wireless Controller command reference).
      wlan.created = { profile: bound['profile'] ?? '', ssid: bound['ssid'] ?? bound['profile'] ?? null, at };
      return true;
    }
    case 'psk': {
      const psk = parsePsk(at);
      const wlan = psk === null ? null : wlanOf(controller, psk.id, at);
      if (wlan !== null && psk !== null) wlan.psk = { key: psk.key, at };
      return wlan !== null;
    }
    case 'wep-key': {
      const command = parseWepKey(at);
      const wlan = command === null ? null : wlanOf(controller, command.id, at);
      if (wlan !== null && command !== null) wlan.wepKey = { command, at };
      return wlan !== null;
    }
    default:
      if (bound['id'] === 'all') return applyToAll(controller, match, at);
      return applySetting(controller, match, at);
  }
}

function applyGlobal(controller: Controller, match: Match<GlobalForm>, at: Statement): void {
  const { bound } = match;
  const servers = bound['role'] === 'acct' ? controller.acct : controller.auth;
  switch (match.sets) {
    case 'radius-add':
      servers.set(bound['index'] ?? '', {
        host: bound['host'] ?? '',
        port: Number(bound['port']),
        secret: parseSecret(bound['format'] ?? null, bound['secret'] ?? ''),
        at,
      });
      return;
    case 'radius-off':
      servers.delete(bound['index'] ?? '');
      return;
    case 'interface-vlan':
    case 'interface-create':
      if (/^\d{1,4}$/.test(bound['vlan'] ?? ''))
        controller.vlans.set(bound['name'] ?? '', { vlan: Number(bound['vlan']), at });
      return;
    case 'group-mapping': {
      const id = Number(bound['id']);
      const entry = { group: bound['group'] ?? '', interface: bound['interface'] ?? '', at };
      controller.mapped.set(id, [...(controller.mapped.get(id) ?? []), entry]);
      return;
    }
    case 'group-unmapping': {
      const id = Number(bound['id']);
      const others = (controller.mapped.get(id) ?? []).filter(({ group }) => group !== bound['group']);
      controller.mapped.set(id, others);
      return;
    }
    case 'band-network': {
      const band = keyword(at, 0) === '802.11a' ? '5' : '2.4';
      if (keyword(at, 1) === 'disable') controller.bandsOff.set(band, at);
      else controller.bandsOff.delete(band);
      return;
    }
    case 'eapol-timeout':
      controller.eapolTimeout = { value: Number(bound['value']), at };
      return;
  }
}

/** The WLAN's number is the last word of most commands, and the third of some. */
function keepStrange(controller: Controller, at: Statement): void {
  controller.left.push(notUnderstood(at));
  const words = [at.words.at(-1)?.text ?? '', at.words[4]?.text ?? ''];
  const id = words.find((word) => controller.wlans.has(Number(word)));
  const concerned = id === undefined ? [...controller.wlans.values()] : [controller.wlans.get(Number(id))];
  for (const wlan of concerned) wlan?.strange.push(at);
}

/** `config ` stands before every command of a backup and before none of `show run-config commands`. */
function withoutConfig(text: string): string {
  const trimmed = text.trimStart();
  return trimmed.slice(0, 7).toLowerCase() === 'config ' ? trimmed.slice(7) : trimmed;
}

/** Reads every command; what concerns WLANs and is not understood is kept in `left`. */
export function gather(source: SourceText): Controller {
  const controller: Controller = {
    ...{
      wlans: new Map(),
      auth: new Map(),
      acct: new Map(),
      vlans: new Map(),
      mapped: new Map(),
      bandsOff: new Map(),
    },
    ...{ eapolTimeout: null, left: [] },
  };
  for (const { number, text } of source.lines) {
    const command = withoutConfig(text);
    if (!/^(?:wlan|radius|interface|advanced|802\.11[ab]) /i.test(command)) continue;
    const at = toStatement(number, command);
    const global = matchForm(GLOBAL_FORMS, at);
    if (global !== null) applyGlobal(controller, global, at);
    else if (keyword(at, 0) === 'wlan' && !applyWlan(controller, at)) keepStrange(controller, at);
  }
  return withoutCutName(controller, source);
}

/** The last line of a text may be cut off before the SSID: then the profile's name is not both. */
function withoutCutName(controller: Controller, { lines }: SourceText): Controller {
  const last = lines.findLast(({ text }) => text.trim() !== '')?.number;
  for (const { created } of controller.wlans.values())
    if (created !== null && created.at.line === last && created.at.words.length === 4) created.ssid = null;
  return controller;
}
