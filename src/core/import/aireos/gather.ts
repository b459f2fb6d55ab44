import { actOn } from '../text/command-words';
import { matchForm, type Match } from '../text/forms';
import type { SourceText } from '../text/source-text';
import { keyword, notUnderstood, toStatement, type Statement } from '../text/statement';
import { withPlainBlanks } from '../text/words';
import { forgetBroken } from './broken-lines';
import { forgetCutNames } from './cut-names';
import { newController, newWlan, type Controller, type GroupMapping, type Wlan } from './controller';
import {
  GLOBAL_FORMS,
  WLAN_FORMS,
  WLAN_WORDS,
  type GlobalForm,
  type WlanForm,
  type WlanSetting,
} from './forms';
import { parsePsk, parseSecret, parseWepKey } from './keys';

/** A controller has room for 32 servers of a kind. */
const SERVER_NUMBER = /^\d{1,2}$/;

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
  if (sets === 'radius-auth-add') wlan.radius.set(value, at);
  else if (sets === 'pmf' || sets === 'wmm') wlan.settings.set(sets, value, at);
  else wlan.settings.set(sets as WlanSetting, switchValue(value), at);
  return true;
}

/** What `wlan enable all` did to the WLANs that were there. */
function switchAll({ wlans, switchedAll: at }: Controller): void {
  if (at === null) return;
  for (const { since, settings } of wlans.values()) {
    const own = settings.statementOf('enabled')?.line ?? 0;
    if (since < at.line && own < at.line) settings.set('enabled', switchValue(keyword(at, 1)), at);
  }
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
      // Without an SSID the profile's name is both (Cisco Wireless Controller command reference).
      const ssid = bound['ssid'] ?? bound['profile'] ?? null;
      // One that is there can't be made again: the command is refused, or another controller's.
      if (wlan === null || (wlan.created !== null && wlan.created.ssid !== ssid)) return false;
      wlan.at = at;
      wlan.created = { profile: bound['profile'] ?? '', ssid, at };
      return true;
    }
    case 'ssid': {
      const wlan = controller.wlans.get(Number(bound['id']));
      const isSame = wlan?.created?.ssid === bound['ssid'];
      if (isSame) wlan?.unconfirmed.push(at);
      return isSame;
    }
    case 'delete':
      controller.wlans.delete(Number(bound['id']));
      return true;
    case 'psk': {
      const psk = parsePsk(at);
      const wlan = psk === null ? null : wlanOf(controller, psk.id, at);
      if (wlan === null || psk === null) return false;
      wlan.psk = { key: psk.key, at };
      // Whether the controller takes quotes around a key is in no text of the vendor that was reachable.
      if (at.words.slice(6).some(({ quoted }) => quoted)) wlan.unconfirmed.push(at);
      return true;
    }
    case 'wep-key': {
      const command = parseWepKey(at);
      const wlan = command === null ? null : wlanOf(controller, command.id, at);
      if (wlan !== null && command !== null) wlan.wepKey = { command, at };
      return wlan !== null;
    }
    default:
      if (bound['id'] !== 'all') return applySetting(controller, match, at);
      if (match.sets === 'enabled') controller.switchedAll = at;
      return match.sets === 'enabled';
  }
}

function applyGlobal(controller: Controller, match: Match<GlobalForm>, at: Statement): void {
  const { bound } = match;
  const servers = bound['role'] === 'acct' ? controller.acct : controller.auth;
  switch (match.sets) {
    case 'radius-add':
      if (!SERVER_NUMBER.test(bound['index'] ?? '')) {
        controller.left.push(notUnderstood(at));
        return;
      }
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
      const groups = controller.mapped.get(id) ?? new Map<string, GroupMapping>();
      controller.mapped.set(
        id,
        groups.set(bound['group'] ?? '', { interface: bound['interface'] ?? '', at }),
      );
      return;
    }
    case 'group-unmapping':
      controller.mapped.get(Number(bound['id']))?.delete(bound['group'] ?? '');
      return;
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

/** The WLAN's number is the last word of most commands, and a word before of some; any number may be another value. */
function keepStrange(controller: Controller, at: Statement): void {
  controller.left.push(notUnderstood(at));
  // A command's form, as notes have it before their example.
  if (at.words.some(({ text }) => /^<[^<>]+id>$/i.test(text))) return;
  const numbers = new Set(at.words.flatMap(({ text }) => (/^\d{1,3}$/.test(text) ? [Number(text)] : [])));
  const named = [...numbers].flatMap((number) => controller.wlans.get(number) ?? []);
  for (const { doubts } of named.length === 0 ? [controller] : named) doubts.add(at);
}

/** `config ` stands before every command of a backup and before none of `show run-config commands`. */
function withoutConfig(text: string): string {
  const trimmed = withPlainBlanks(text.trimStart());
  return trimmed.slice(0, 7).toLowerCase() === 'config ' ? trimmed.slice(7) : trimmed;
}

/** A line of a backup, or one that was typed at a prompt. */
const TYPED = /^\s*(?:config |\(|>)/i;

/** Commands with a name or a secret that a terminal may have broken in two. */
const ENDS_IN_VALUE =
  /^(?:wlan (?:create|security wpa akm psk set-key|security static-wep-key encryption)|radius (?:auth|acct) add) /i;

/** Reads every command; what concerns WLANs and is not understood is kept in `left`. */
export function gather(source: SourceText): Controller {
  const controller = newController();
  for (const { number, text } of source.lines) {
    const command = withoutConfig(text);
    if (!/^(?:wlan|radius|interface|advanced|802\.11[ab]) /i.test(command)) continue;
    const at = toStatement(number, command);
    const global = matchForm(GLOBAL_FORMS, at);
    if (global !== null) applyGlobal(controller, global, at);
    else if (keyword(at, 0) === 'wlan') {
      const strange = actOn(at, WLAN_WORDS, (full) => applyWlan(controller, full), 1);
      if (strange !== null) keepStrange(controller, strange);
    } else if (/^radius (?:auth|acct) add /i.test(command)) {
      controller.left.push(notUnderstood(at));
      controller.strangeServers.push(at);
    }
    if (ENDS_IN_VALUE.test(command)) forgetBroken(controller, at, source);
  }
  switchAll(controller);
  for (const wlan of controller.wlans.values()) {
    if (wlan.created === null) wlan.settings.forgetDefaults(wlan.at.line);
    else wlan.isShown = !TYPED.test(source.lines.raw(wlan.created.at.line - 1));
  }
  forgetCutNames(controller.wlans.values(), source);
  return controller;
}
