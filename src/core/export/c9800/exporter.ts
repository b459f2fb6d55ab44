import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { toTerminalComment } from '../../text/comment';
import { IOS_XE_KEY, IOS_XE_SECRET, IOS_XE_SSID, toIosXeSsid } from '../../text/ios-xe';
import { commonLosses } from '../ap/common-losses';
import { CCKM_KINDS } from '../ap/kinds';
import { hostObstacle, keyObstacle, radiusSecretObstacle, ssidObstacle } from '../ap/obstacles';
import { optionValue } from '../ap/option';
import { radiusEntries } from '../ap/radius-entries';
import { hasPlaceholders, writtenSecret } from '../ap/written-secret';
import { loss, type Loss } from '../export-params';
import { modelObstacle } from '../ios-xe/model-rules';
import { namesFor } from '../ios-xe/names';
import { releaseOf } from '../ios-xe/releases';
import type { LineFacts, LineValue } from '../lines/line-table';
import { renderLines, toFileText } from '../lines/render-lines';
import { rowKind } from '../row-kind';
import type { ExportContext, Exported, ExportTarget, Obstacle } from '../target';
import { C9800_LINES, type C9800Condition } from './lines';
import { C9800_OPTIONS } from './options';
import { C9800_SUPPORT } from './support';

const id = 'c9800';

/** A WEP key is followed by its index, so it may hold no space; a passphrase ends the line. */
function asciiKeyObstacle({ protection }: ValidProfile): Obstacle | null {
  if (protection.kind !== 'psk' && protection.kind !== 'static-wep') return null;
  if (protection.keyFormat === 'hex') return null;
  return keyObstacle(id, protection.key, protection.kind === 'psk' ? IOS_XE_KEY : IOS_XE_SECRET);
}

function findObstacle(profile: ValidProfile, { options }: ExportContext): Obstacle | null {
  const kind = rowKind(profile.scheme, profile.fastRoaming);
  const isMixed = optionValue(options, 'mixed') === 'yes';
  return (
    modelObstacle(id, kind, isMixed, optionValue(options, 'release')) ??
    ssidObstacle(id, profile.ssid, IOS_XE_SSID) ??
    asciiKeyObstacle(profile) ??
    hostObstacle(id, profile, ['ipv4']) ??
    radiusSecretObstacle(id, profile, IOS_XE_SECRET)
  );
}

function keyValues({ protection }: ValidProfile, context: ExportContext): Record<string, LineValue> {
  if (protection.kind === 'psk') return { psk: writtenSecret(protection.key, 'psk', context) };
  if (protection.kind !== 'static-wep') return {};
  return {
    wepKey: writtenSecret(protection.key, 'wep', context),
    wepIndex: String(protection.keyIndex),
    // The controller counts the 128-bit key without its initialisation vector.
    wepSize: protection.keySize === 128 ? '104' : '40',
  };
}

function ssidForm(ssid: string): C9800Condition {
  if (/[^ -~]/.test(ssid)) return 'escaped-ssid';
  return ssid.includes(' ') ? 'quoted-ssid' : 'plain-ssid';
}

function conditions(profile: ValidProfile, context: ExportContext): C9800Condition[] {
  const { protection } = profile;
  const flags: Partial<Record<C9800Condition, boolean>> = {
    placeholders: hasPlaceholders(profile, context),
    site: profile.site !== '',
    vlan: profile.vlan !== null,
    hidden: profile.hidden,
    shared: protection.kind === 'static-wep' && protection.authentication === 'shared',
    mixed: optionValue(context.options, 'mixed') === 'yes',
    hex: (protection.kind === 'psk' || protection.kind === 'static-wep') && protection.keyFormat === 'hex',
    'band-2.4': profile.band === '2.4',
    'band-5': profile.band === '5',
    'voice-rates': optionValue(context.options, 'rates') === 'voice',
  };
  return [ssidForm(profile.ssid), ...(Object.keys(flags) as C9800Condition[]).filter((name) => flags[name])];
}

function factsOf(profile: ValidProfile, context: ExportContext): LineFacts<C9800Condition> {
  return {
    kind: rowKind(profile.scheme, profile.fastRoaming),
    conditions: conditions(profile, context),
    values: {
      ...namesFor(profile, context.options),
      release: optionValue(context.options, 'release'),
      profile: toTerminalComment(profile.name),
      site: toTerminalComment(profile.site),
      id: optionValue(context.options, 'wlan-id'),
      ssid: toIosXeSsid(profile.ssid),
      vlan: String(profile.vlan ?? ''),
      ...keyValues(profile, context),
    },
    lists: { servers: radiusEntries(profile, context) },
  };
}

function releaseLosses(facts: LineFacts<C9800Condition>, release: string): Loss[] {
  const isDeprecated = CCKM_KINDS.includes(facts.kind) && releaseOf(release).cckm === 'deprecated';
  return isDeprecated ? [loss('loss.cckm-deprecated', { release })] : [];
}

function write(profile: ValidProfile, context: ExportContext): Result<Exported, Obstacle> {
  const release = optionValue(context.options, 'release');
  const found = findObstacle(profile, context);
  if (found !== null) return failure(found);
  const facts = factsOf(profile, context);
  const { lines, losses } = renderLines(C9800_LINES, facts, '!');
  return success({
    files: [
      {
        name: 'running-config.txt',
        mediaType: 'text/plain',
        content: { kind: 'text', text: toFileText(lines) },
      },
    ],
    losses: [...commonLosses(profile, facts.kind, context), ...releaseLosses(facts, release), ...losses],
  });
}

/** Cisco Catalyst 9800 (IOS-XE): lines for the running configuration. */
export const c9800: ExportTarget = {
  id,
  kind: 'ap',
  support: C9800_SUPPORT,
  options: C9800_OPTIONS,
  secretsByDefault: 'include',
  write,
};
