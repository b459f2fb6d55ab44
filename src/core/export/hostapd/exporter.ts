import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { toUtf8Comment } from '../../text/comment';
import { toHostapdSsid } from '../../text/hostapd';
import { toHex, utf8Bytes } from '../../utf8';
import { commonLosses, notExpressible } from '../ap/common-losses';
import { hostObstacle, radiusNeedObstacle } from '../ap/obstacles';
import { optionValue } from '../ap/option';
import { radiusEntries } from '../ap/radius-entries';
import { hasPlaceholders, writtenSecret } from '../ap/written-secret';
import { loss, type Loss } from '../export-params';
import type { LineFacts, LineValue } from '../lines/line-table';
import { renderLines, toFileText } from '../lines/render-lines';
import { rowKind, type RowKind } from '../row-kind';
import { obstacle, type ExportContext, type Exported, type ExportTarget, type Obstacle } from '../target';
import { CHANNELS, DEFAULT_CHANNEL, isChannelOf, type HwMode } from './channels';
import { HOSTAPD_LINES, type HostapdCondition } from './lines';
import { HOSTAPD_OPTIONS } from './options';
import { HOSTAPD_SUPPORT } from './support';

const id = 'hostapd';

function bandMode(profile: ValidProfile): HwMode {
  return profile.band === '2.4' ? 'g' : 'a';
}

function hwModeFor(profile: ValidProfile, context: ExportContext): HwMode {
  const given = optionValue(context.options, 'hw-mode');
  return given === 'a' || given === 'g' ? given : bandMode(profile);
}

function channelFor(hwMode: HwMode, context: ExportContext): string {
  const given = optionValue(context.options, 'channel');
  return given === 'auto' ? DEFAULT_CHANNEL[hwMode] : given;
}

/** hostapd takes a channel of the other band without a word. */
function channelObstacle(profile: ValidProfile, context: ExportContext): Obstacle | null {
  const hwMode = hwModeFor(profile, context);
  if (isChannelOf(hwMode, channelFor(hwMode, context))) return null;
  return obstacle('target.option-invalid', {
    target: id,
    option: 'channel',
    allowed: CHANNELS[hwMode].join(', '),
  });
}

function findObstacle(profile: ValidProfile, context: ExportContext): Obstacle | null {
  return (
    radiusNeedObstacle(id, profile) ??
    hostObstacle(id, profile, ['ipv4', 'ipv6']) ??
    channelObstacle(profile, context)
  );
}

function keyValues({ protection }: ValidProfile, context: ExportContext): Record<string, LineValue> {
  if (protection.kind === 'psk') return { psk: writtenSecret(protection.key, 'psk', context) };
  if (protection.kind !== 'static-wep') return {};
  const { key, keyFormat, keyIndex } = protection;
  // Hexadecimal for both formats: the quoted form would depend on how a quote inside it is read.
  const encode = (text: string) => (keyFormat === 'hex' ? text : toHex(utf8Bytes(text)));
  // hostapd numbers WEP keys from 0, the phone from 1.
  return { wepKey: writtenSecret(key, 'wep', context, encode), wepSlot: String(keyIndex - 1) };
}

function conditions(profile: ValidProfile, context: ExportContext): HostapdCondition[] {
  const { protection } = profile;
  const ssid = toHostapdSsid(profile.ssid);
  const flags: Partial<Record<HostapdCondition, boolean>> = {
    placeholders: hasPlaceholders(profile, context),
    site: profile.site !== '',
    'ctrl-interface': optionValue(context.options, 'ctrl-interface') !== '',
    country: optionValue(context.options, 'country') !== '',
    'ssid-hex': ssid.form === 'hex',
    'ssid-utf8': ssid.form === 'hex' && ssid.utf8,
    hidden: profile.hidden,
    shared: protection.kind === 'static-wep' && protection.authentication === 'shared',
    mixed: optionValue(context.options, 'mixed') === 'yes',
    hex: protection.kind === 'psk' && protection.keyFormat === 'hex',
  };
  return (Object.keys(flags) as HostapdCondition[]).filter((name) => flags[name]);
}

function factsOf(profile: ValidProfile, context: ExportContext): LineFacts<HostapdCondition> {
  const hwMode = hwModeFor(profile, context);
  const option = (name: string) => optionValue(context.options, name);
  return {
    kind: rowKind(profile.scheme, profile.fastRoaming),
    conditions: conditions(profile, context),
    values: {
      ...{ name: toUtf8Comment(profile.name), site: toUtf8Comment(profile.site) },
      ...{
        interface: option('interface'),
        driver: option('driver'),
        ctrlInterface: option('ctrl-interface'),
      },
      ...{ country: option('country'), hwMode, channel: channelFor(hwMode, context) },
      ...{ ssid: profile.ssid, ssidHex: toHostapdSsid(profile.ssid).text },
      ...{ nasIdentifier: option('nas-identifier'), mobilityDomain: option('mobility-domain') },
      ...keyValues(profile, context),
    },
    lists: { servers: radiusEntries(profile, context) },
  };
}

function ownLosses(profile: ValidProfile, kind: RowKind, context: ExportContext): Loss[] {
  // One file runs one radio; a VLAN is a matter of the bridge that the system puts the interface into.
  const isBandKept = profile.band !== 'auto' && hwModeFor(profile, context) === bandMode(profile);
  return [
    ...notExpressible(!isBandKept && 'band', profile.vlan !== null && 'vlan'),
    ...(kind === 'eap-aes-ft' ? [loss('loss.roaming-infrastructure', { needs: 'key-holders' })] : []),
  ];
}

function write(profile: ValidProfile, context: ExportContext): Result<Exported, Obstacle> {
  const found = findObstacle(profile, context);
  if (found !== null) return failure(found);
  const facts = factsOf(profile, context);
  const { lines, losses } = renderLines(HOSTAPD_LINES, facts, '#');
  return success({
    files: [
      { name: 'hostapd.conf', mediaType: 'text/plain', content: { kind: 'text', text: toFileText(lines) } },
    ],
    losses: [
      ...commonLosses(profile, facts.kind, context),
      ...ownLosses(profile, facts.kind, context),
      ...losses,
    ],
  });
}

/** hostapd: a configuration file for one radio. */
export const hostapd: ExportTarget = {
  id,
  kind: 'ap',
  support: HOSTAPD_SUPPORT,
  options: HOSTAPD_OPTIONS,
  secretsByDefault: 'include',
  write,
};
