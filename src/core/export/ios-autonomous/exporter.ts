import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { toTerminalComment } from '../../text/comment';
import { IOS_KEY, IOS_SECRET, IOS_SSID, isIosKeyType } from '../../text/ios';
import { toHex, utf8Bytes } from '../../utf8';
import { commonLosses, notExpressible } from '../ap/common-losses';
import { CCKM_KINDS, FT_KINDS } from '../ap/kinds';
import { hostObstacle, keyObstacle, radiusOf, radiusSecretObstacle, ssidObstacle } from '../ap/obstacles';
import { optionValue } from '../ap/option';
import { radiusEntries } from '../ap/radius-entries';
import { hasPlaceholders, writtenSecret } from '../ap/written-secret';
import { loss, type Loss } from '../export-params';
import type { LineFacts, LineValue, ListEntry } from '../lines/line-table';
import { renderLines, toFileText } from '../lines/render-lines';
import { rowKind } from '../row-kind';
import { obstacle, type ExportContext, type Exported, type ExportTarget, type Obstacle } from '../target';
import { IOS_AUTONOMOUS_LINES, type IosCondition } from './lines';
import { IOS_AUTONOMOUS_OPTIONS } from './options';
import { IOS_AUTONOMOUS_SUPPORT } from './support';

const id = 'ios-autonomous';

function keyTypeObstacle(profile: ValidProfile): Obstacle | null {
  const isKeyType = radiusOf(profile).some(({ secret }) => secret !== null && isIosKeyType(secret.reveal()));
  const params = { target: id, member: 'radius.secret', position: 1, codePoint: 'U+0030–U+0039' };
  return isKeyType ? obstacle('target.secret-character', params) : null;
}

function findObstacle(profile: ValidProfile): Obstacle | null {
  const { protection, ssid } = profile;
  const isPassphrase = protection.kind === 'psk' && protection.keyFormat === 'ascii';
  return (
    ssidObstacle(id, ssid, IOS_SSID) ??
    (isPassphrase ? keyObstacle(id, protection.key, IOS_KEY) : null) ??
    hostObstacle(id, profile, ['ipv4']) ??
    radiusSecretObstacle(id, profile, IOS_SECRET) ??
    keyTypeObstacle(profile)
  );
}

/** The command line takes WEP keys in hexadecimal form only. */
function toHexKey(format: 'hex' | 'ascii'): (key: string) => string {
  return (key) => (format === 'hex' ? key : toHex(utf8Bytes(key)));
}

function keyValues({ protection }: ValidProfile, context: ExportContext): Record<string, LineValue> {
  if (protection.kind === 'psk') return { psk: writtenSecret(protection.key, 'psk', context) };
  if (protection.kind !== 'static-wep') return {};
  return {
    wepKey: writtenSecret(protection.key, 'wep', context, toHexKey(protection.keyFormat)),
    wepIndex: String(protection.keyIndex),
    wepSize: String(protection.keySize),
  };
}

function radiosFor(profile: ValidProfile, option: string): readonly string[] {
  if (option === '0' || option === '1') return [option];
  if (option === 'both' || profile.band === 'auto') return ['0', '1'];
  return [profile.band === '5' ? '1' : '0'];
}

function conditions(profile: ValidProfile, context: ExportContext): IosCondition[] {
  const { protection, vlan } = profile;
  const flags: Partial<Record<IosCondition, boolean>> = {
    placeholders: hasPlaceholders(profile, context),
    site: profile.site !== '',
    vlan: vlan !== null,
    native: optionValue(context.options, 'native-vlan') === 'yes',
    'derived-bridge': vlan !== null && vlan > 255 && optionValue(context.options, 'bridge-group') === '',
    hidden: profile.hidden,
    shared: protection.kind === 'static-wep' && protection.authentication === 'shared',
    'psk-hex': protection.kind === 'psk' && protection.keyFormat === 'hex',
    'eap-fast': protection.kind === 'eap' && protection.method === 'eap-fast',
    'voice-rates': optionValue(context.options, 'rates') === 'voice',
  };
  return (Object.keys(flags) as IosCondition[]).filter((name) => flags[name]);
}

/** A bridge group is 1 to 255; beyond that the VLAN is folded into 2 to 255. */
function bridgeGroup(vlan: number): number {
  return vlan <= 255 ? vlan : 2 + (vlan % 254);
}

function factsOf(profile: ValidProfile, context: ExportContext): LineFacts<IosCondition> {
  const { name, site, ssid, vlan } = profile;
  const radios = radiosFor(profile, optionValue(context.options, 'radios'));
  return {
    kind: rowKind(profile.scheme, profile.fastRoaming),
    conditions: conditions(profile, context),
    values: {
      ...{ ssid, name: toTerminalComment(name), site: toTerminalComment(site) },
      ...{ vlan: String(vlan ?? ''), scope: vlan === null ? '' : ` vlan ${vlan}` },
      bridge: optionValue(context.options, 'bridge-group') || String(bridgeGroup(vlan ?? 1)),
      ethernet: optionValue(context.options, 'ethernet'),
      ...keyValues(profile, context),
    },
    lists: {
      servers: radiusEntries(profile, context),
      radios: radios.map((radio): ListEntry<IosCondition> => ({ conditions: [], values: { radio } })),
    },
  };
}

function ownLosses(profile: ValidProfile, context: ExportContext): Loss[] {
  const kind = rowKind(profile.scheme, profile.fastRoaming);
  const chosen = radiosFor(profile, optionValue(context.options, 'radios'));
  const wanted = radiosFor(profile, 'profile');
  const isRoaming = CCKM_KINDS.includes(kind) || FT_KINDS.includes(kind);
  return [
    ...notExpressible(chosen.join() !== wanted.join() && 'band'),
    ...(isRoaming ? [loss('loss.roaming-infrastructure', { needs: 'wds' })] : []),
  ];
}

function write(profile: ValidProfile, context: ExportContext): Result<Exported, Obstacle> {
  const found = findObstacle(profile);
  if (found !== null) return failure(found);
  const facts = factsOf(profile, context);
  const { lines, losses } = renderLines(IOS_AUTONOMOUS_LINES, facts, '!');
  return success({
    files: [
      {
        name: 'running-config.txt',
        mediaType: 'text/plain',
        content: { kind: 'text', text: toFileText(lines) },
      },
    ],
    losses: [...commonLosses(profile, facts.kind, context), ...ownLosses(profile, context), ...losses],
  });
}

/** Cisco Aironet autonomous IOS: lines for the running configuration. */
export const iosAutonomous: ExportTarget = {
  id,
  kind: 'ap',
  support: IOS_AUTONOMOUS_SUPPORT,
  options: IOS_AUTONOMOUS_OPTIONS,
  secretsByDefault: 'include',
  write,
};
