import { FT_KINDS } from '../../export/ap/kinds';
import type { Json } from '../../export/members/member-table';
import { apiName, isSsid } from '../../import/meraki/ssid-object';
import { valueOr } from '../../import/model/origin';
import { failure, success, type Result } from '../../result';
import type { PairField } from '../pair-field';
import { doubted, type Doubts } from './doubts';
import type { ExportedText } from './exported';
import { RADIUS_FIELDS, SECURITY_FIELDS, WEP_FIELDS } from './field-groups';
import type { FixFacts } from './fix-facts';
import { fixNote, type FixNote } from './fix-notes';
import { noFix, type NoFix } from './fix-params';
import { isList, isObject, parseJson, sameJson, type JsonObject } from './json/json';
import type { Draft } from './make-draft';
import { keepsWpa3 } from './wpa3';

/** The members of an SSID and the fields that they set. */
const MEMBERS: Readonly<Record<string, readonly PairField[]>> = {
  name: ['ssid'],
  enabled: ['state'],
  visible: ['hidden'],
  authMode: [...SECURITY_FIELDS, 'radius'],
  encryptionMode: SECURITY_FIELDS,
  wpaEncryptionMode: SECURITY_FIELDS,
  psk: ['psk', 'security', ...WEP_FIELDS],
  dot11r: ['fastRoaming', 'akm', 'security'],
  dot11w: ['pmf'],
  radiusServers: [...RADIUS_FIELDS, 'security'],
  radiusAccountingEnabled: [...RADIUS_FIELDS, 'security'],
  radiusAccountingServers: [...RADIUS_FIELDS, 'security'],
  bandSelection: ['band'],
  minBitrate: ['option.minimum-rate'],
  ipAssignmentMode: ['vlan'],
  useVlanTagging: ['vlan'],
  defaultVlanId: ['vlan'],
  mandatoryDhcpEnabled: ['option.dhcp-required'],
};

/** Every SSID of an answer, in the order in which the reader numbers them. */
function ssidsIn(value: Json, isWhole = true): JsonObject[] {
  if (isList(value)) return value.flatMap((item) => ssidsIn(item, isWhole));
  if (!isObject(value)) return [];
  if (isSsid(Object.keys(value), isWhole)) return [value];
  return Object.values(value).flatMap((member) => ssidsIn(member, false));
}

/** An SSID that the dashboard shows as never configured: off, with the name that it comes with. */
function isFree({ name, enabled }: JsonObject): boolean {
  return enabled === false && typeof name === 'string' && /^Unconfigured SSID \d+$/i.test(name);
}

/** The SSID that is changed, or the first free one where one is added. */
function targetSsid({ ap, plan }: FixFacts, whole: Json): JsonObject | null {
  const all = ssidsIn(whole);
  if (plan === 'add') return all.find(isFree) ?? null;
  return all[Number(ap.id) - 1] ?? null;
}

/** Only members that differ: the others stay as they are in the cloud. */
function toBody(exported: JsonObject, current: JsonObject, { plan, open }: FixFacts): JsonObject {
  const entries = Object.entries(exported).filter(([member, value]) => {
    const isOpen = plan === 'add' || (MEMBERS[member] ?? []).some((field) => open.has(field));
    return isOpen && !sameJson(value, current[member]);
  });
  const body = Object.fromEntries(entries);
  // The API takes `psk` with authMode psk only; with identity PSKs each phone has a key of its own.
  const mode = current['authMode'];
  const isIdentity = typeof mode === 'string' && mode.startsWith('ipsk') && !('authMode' in body);
  return isIdentity ? Object.fromEntries(entries.filter(([member]) => member !== 'psk')) : body;
}

/** The exporter's members, with what clients of WPA3 need besides where theirs can stay. */
function withOthers(exported: JsonObject, facts: FixFacts): JsonObject {
  if (!keepsWpa3(facts)) return exported;
  const dot11w = { enabled: true, required: false };
  return { ...exported, wpaEncryptionMode: 'WPA3 Transition Mode', dot11w };
}

/** Clients of WPA3 and 802.11r for the phones on one SSID: each is documented, both together are not. */
function withOthersDoubts(doubts: Doubts, facts: FixFacts): Doubts {
  if (!keepsWpa3(facts) || !FT_KINDS.includes(facts.kind)) return doubts;
  return (line) => (/^\s*"(?:dot11r|wpaEncryptionMode)":/.test(line) ? 'ft-beside-wpa3' : doubts(line));
}

/** Which SSID the body is for, where its name does not tell. */
function requestNotes({ ap, result }: FixFacts, place: string): FixNote[] {
  const ssid = valueOr(ap.ssid, null)?.hex;
  const same = result.networks.filter((network) => valueOr(network.ssid, null)?.hex === ssid);
  return same.length > 1 && place !== '' ? [fixNote('fix.request-for', { place })] : [];
}

/** A document with the API's own names, which Ansible writes in another way. */
function withApiNames(value: Json): Json {
  if (isList(value)) return value.map(withApiNames);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [apiName(name), withApiNames(member)]),
  );
}

function patch(value: Json, target: JsonObject, body: JsonObject): Json {
  if (value === target) return { ...target, ...body };
  if (isList(value)) return value.map((item) => patch(item, target, body));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, patch(item, target, body)]));
}

/** The body of the request that makes an SSID the phone's partner, and the dashboard's answer after it. */
export function merakiDraft({ text, doubts }: ExportedText, facts: FixFacts): Result<Draft | null, NoFix> {
  const [given, wanted] = [parseJson(facts.text), parseJson(text)];
  if (given === null || !isObject(wanted ?? undefined)) return success(null);
  const whole = withApiNames(given);
  const target = targetSsid(facts, whole);
  if (target === null) return facts.plan === 'add' ? failure(noFix('fix.no-network', {})) : success(null);
  const body = toBody(withOthers(wanted as JsonObject, facts), target, facts);
  if (Object.keys(body).length === 0) return success(null);
  const { number } = target;
  const place = typeof number === 'number' ? `ssids/${number}` : '';
  const added = fixNote('fix.adds-network', { ssid: facts.profile.ssid, place });
  return success({
    lines: doubted(JSON.stringify(body, null, 2).split('\n'), withOthersDoubts(doubts, facts)),
    text: JSON.stringify(patch(whole, target, body), null, 2),
    notes: facts.plan === 'add' ? [added] : requestNotes(facts, place),
  });
}
