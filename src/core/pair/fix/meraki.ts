import type { Json } from '../../export/members/member-table';
import type { PairField } from '../pair-field';
import type { FixFacts } from './cli-table';
import { RADIUS_FIELDS, SECURITY_FIELDS, WEP_FIELDS } from './field-groups';

type JsonObject = { readonly [member: string]: Json };

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

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSsid(value: JsonObject): boolean {
  return 'authMode' in value || ('name' in value && 'enabled' in value);
}

/** The text from the first line that begins with a bracket: a request line or headers may stand before it. */
function jsonPart(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  return lines
    .slice(
      Math.max(
        0,
        lines.findIndex((line) => /^\s*[{[]/.test(line)),
      ),
    )
    .join('\n');
}

function parse(text: string): Json | null {
  try {
    return JSON.parse(jsonPart(text)) as Json;
  } catch {
    return null;
  }
}

/** Every SSID of an answer, in the order in which the reader numbers them. */
function ssidsIn(value: Json): JsonObject[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(ssidsIn);
  if (!isObject(value)) return [];
  return isSsid(value) ? [value] : Object.values(value).flatMap(ssidsIn);
}

function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function currentSsid({ ap, text }: FixFacts): JsonObject | null {
  const whole = parse(text);
  return whole === null ? null : (ssidsIn(whole)[Number(ap.id) - 1] ?? null);
}

/** The body of the request that makes the SSID the phone's partner: only members that differ; null where unreadable. */
export function toBody(exported: string, facts: FixFacts): JsonObject | null {
  const current = currentSsid(facts);
  const target = parse(exported);
  if (current === null || target === null || !isObject(target)) return null;
  const entries = Object.entries(target).filter(([member, value]) => {
    const fields = MEMBERS[member] ?? [];
    return fields.some((field) => facts.open.has(field)) && !sameJson(value, current[member]);
  });
  return Object.fromEntries(entries);
}

function patch(value: Json, target: JsonObject, body: JsonObject): Json {
  if (value === target) return { ...target, ...body };
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => patch(item, target, body));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, patch(item, target, body)]));
}

/** The configuration as the dashboard would answer after the request. */
export function applyBody(facts: FixFacts, body: JsonObject): string {
  const whole = parse(facts.text);
  if (whole === null) return facts.text;
  const target = ssidsIn(whole)[Number(facts.ap.id) - 1];
  return target === undefined ? facts.text : JSON.stringify(patch(whole, target, body), null, 2);
}
