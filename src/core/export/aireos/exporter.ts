import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { AIREOS_KEY, AIREOS_SSID, toAireosArgument } from '../../text/aireos';
import { toPlainName } from '../../text/comment';
import { commonLosses } from '../ap/common-losses';
import { hostObstacle, keyObstacle, radiusOf, radiusSecretObstacle, ssidObstacle } from '../ap/obstacles';
import { optionValue } from '../ap/option';
import { radiusEntries } from '../ap/radius-entries';
import { writtenSecret } from '../ap/written-secret';
import type { LineFacts, LineValue, ListEntry } from '../lines/line-table';
import { renderLines, toFileText } from '../lines/render-lines';
import { rowKind } from '../row-kind';
import type { ExportContext, Exported, ExportTarget, Obstacle } from '../target';
import { AIREOS_LINES, type AireosCondition } from './lines';
import { AIREOS_OPTIONS } from './options';
import { AIREOS_SUPPORT } from './support';

const id = 'aireos';
/** Most characters of a WLAN's profile name (AireOS guide). */
const PROFILE_NAME_LIMIT = 32;

function findObstacle(profile: ValidProfile): Obstacle | null {
  const { protection, ssid } = profile;
  const hasAsciiKey = protection.kind === 'psk' || protection.kind === 'static-wep';
  return (
    ssidObstacle(id, ssid, AIREOS_SSID) ??
    (hasAsciiKey && protection.keyFormat === 'ascii' ? keyObstacle(id, protection.key, AIREOS_KEY) : null) ??
    hostObstacle(id, profile, ['ipv4']) ??
    radiusSecretObstacle(id, profile, AIREOS_KEY)
  );
}

function keyValues({ protection }: ValidProfile, context: ExportContext): Record<string, LineValue> {
  if (protection.kind === 'psk')
    return { psk: writtenSecret(protection.key, 'psk', context, toAireosArgument) };
  if (protection.kind !== 'static-wep') return {};
  return {
    wepKey: writtenSecret(protection.key, 'wep', context, toAireosArgument),
    wepIndex: String(protection.keyIndex),
    // The controller counts the 128-bit key without its initialisation vector.
    wepSize: protection.keySize === 128 ? '104' : '40',
  };
}

function isQuotedKey({ protection }: ValidProfile, context: ExportContext): boolean {
  const hasKey = protection.kind === 'psk' || protection.kind === 'static-wep';
  return hasKey && context.secrets === 'include' && protection.key.reveal().includes(' ');
}

function conditions(profile: ValidProfile, context: ExportContext): AireosCondition[] {
  const { protection } = profile;
  const flags: Partial<Record<AireosCondition, boolean>> = {
    vlan: profile.vlan !== null,
    hidden: profile.hidden,
    shared: protection.kind === 'static-wep' && protection.authentication === 'shared',
    mixed: optionValue(context.options, 'mixed') === 'yes',
    hex: (protection.kind === 'psk' || protection.kind === 'static-wep') && protection.keyFormat === 'hex',
    'quoted-key': isQuotedKey(profile, context),
    'band-2.4': profile.band === '2.4',
    'band-5': profile.band === '5',
    'voice-rates': optionValue(context.options, 'rates') === 'voice',
  };
  return (Object.keys(flags) as AireosCondition[]).filter((name) => flags[name]);
}

function servers(profile: ValidProfile, context: ExportContext): ListEntry<AireosCondition>[] {
  const first = Number(optionValue(context.options, 'radius-index'));
  const given = radiusOf(profile);
  return radiusEntries(profile, context, toAireosArgument, first).map((entry, index) => {
    const isQuoted = given[index]?.secret?.reveal().includes(' ') === true;
    return isQuoted ? { ...entry, conditions: [...entry.conditions, 'quoted-secret'] } : entry;
  });
}

/** The WLAN's profile name: as the option says, else from the profile's name, else from the SSID. */
function profileName(profile: ValidProfile, context: ExportContext): string {
  const { options } = context;
  return (
    optionValue(options, 'profile-name') ||
    toPlainName(profile.name, PROFILE_NAME_LIMIT) ||
    toPlainName(profile.ssid, PROFILE_NAME_LIMIT) ||
    `WLAN-${optionValue(options, 'wlan-id')}`
  );
}

function factsOf(profile: ValidProfile, context: ExportContext): LineFacts<AireosCondition> {
  const vlan = String(profile.vlan ?? '');
  return {
    kind: rowKind(profile.scheme, profile.fastRoaming),
    conditions: conditions(profile, context),
    values: {
      id: optionValue(context.options, 'wlan-id'),
      profile: profileName(profile, context),
      ssid: toAireosArgument(profile.ssid),
      vlan,
      interface: optionValue(context.options, 'interface') || `vlan${vlan}`,
      ...keyValues(profile, context),
    },
    lists: { servers: servers(profile, context) },
  };
}

function write(profile: ValidProfile, context: ExportContext): Result<Exported, Obstacle> {
  const found = findObstacle(profile);
  if (found !== null) return failure(found);
  const facts = factsOf(profile, context);
  const { lines, losses } = renderLines(AIREOS_LINES, facts, null);
  return success({
    files: [
      { name: 'config.txt', mediaType: 'text/plain', content: { kind: 'text', text: toFileText(lines) } },
    ],
    losses: [...commonLosses(profile, facts.kind, context), ...losses],
  });
}

/** Cisco AireOS controllers: commands for the command line. */
export const aireos: ExportTarget = {
  id,
  kind: 'ap',
  support: AIREOS_SUPPORT,
  options: AIREOS_OPTIONS,
  secretsByDefault: 'include',
  write,
};
