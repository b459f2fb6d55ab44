import { hiddenKey, readableKey, type KeyState } from '../model/key-state';
import type { Network, RadiusSettings, Vlan } from '../model/network';
import { unknownNetwork } from '../model/new-network';
import { importNote, type ImportNote } from '../model/notes';
import { defaultsOf, mapSourced, sourced, unknown, type Sourced } from '../model/origin';
import { ssidOfText } from '../model/ssid-octets';
import type { OptionName, OptionValue, PmfMode } from '../model/vocabulary';
import { isMask } from '../cisco/stored-key';
import { BAND_SELECTIONS, WPA_MODES } from './members';
import { authOf, ftModeOf, isFtOn, isWep, pskOf, securityOf, wepOf } from './security';
import { LOOK, memberOrigin, switchOf, unknownMembers, type SsidObject } from './ssid-object';

const byDefault = defaultsOf('meraki', null);
const API = 'Meraki Dashboard API v1';

/** VLANs that access points have by their tags instead of the SSID's own one. */
function isByTags(ssid: SsidObject, id: number): boolean {
  return (ssid.objects('apTagsAndVlanIds') ?? []).some((entry) => entry.number('vlanId')?.value !== id);
}

function namedVlan(ssid: SsidObject): Sourced<Vlan> | null {
  const tagging = ssid.object('namedVlans')?.object('tagging') ?? null;
  if (tagging === null || tagging.flag('enabled')?.value !== true) return null;
  const name = tagging.text('defaultVlanName');
  const isOne = name !== null && (tagging.objects('byApTags') ?? []).length === 0;
  return isOne ? { ...name, value: { kind: 'name', name: name.value } } : ssid.open('namedVlans');
}

function vlanOf(ssid: SsidObject): Sourced<Vlan> {
  const isTagged = ssid.flag('useVlanTagging');
  const id = ssid.number('defaultVlanId') ?? ssid.number('vlanId');
  if (isTagged?.value === false) return { ...isTagged, value: { kind: 'untagged' } };
  const named = namedVlan(ssid);
  if (named !== null) return named;
  // Bridged clients have the VLAN only where tagging is on; a security appliance's SSID has neither member.
  const mode = ssid.text('ipAssignmentMode')?.value ?? '';
  if (id === null || (isTagged === null && /^(?:Bridge mode|Layer 3 roaming)$/i.test(mode)))
    return ssid.open(id === null ? 'useVlanTagging' : 'defaultVlanId');
  if (isByTags(ssid, id.value)) return ssid.open('apTagsAndVlanIds');
  return { ...id, value: { kind: 'id', id: id.value } };
}

function serverSecret(server: SsidObject): Sourced<KeyState> {
  const secret = server.text('secret');
  if (secret !== null)
    return { ...secret, value: isMask(secret.value) ? hiddenKey('masked') : readableKey(secret.value, null) };
  const hidden = hiddenKey(server.member('secret') === null ? 'not-shown' : 'masked');
  return sourced(hidden, memberOrigin('host', server.member('host') ?? server.node));
}

function radiusOf(ssid: SsidObject): Sourced<readonly RadiusSettings[]> {
  const mode = ssid.text('authMode');
  const auth = authOf(ssid);
  if (auth === null) return ssid.open('authMode');
  if (auth.value !== 'dot1x') return byDefault([], `${API}: this authMode does not authenticate with 802.1X`);
  if (mode !== null && mode.value !== '8021x-radius') return { ...mode, value: [] };
  const servers = ssid.objects('radiusServers');
  const node = ssid.member('radiusServers');
  if (servers === null || node === null) return ssid.open('radiusServers');
  const accounting = ssid.objects('radiusAccountingServers') ?? [];
  const list = servers.map((server): RadiusSettings => {
    const host = server.text('host') ?? server.text('ip');
    const other = accounting.find((entry) => entry.text('host')?.value === host?.value);
    return {
      host: host ?? server.open('host'),
      authPort: server.number('port') ?? server.open('port'),
      acctPort: other?.number('port') ?? byDefault(null, `${API}: no accounting server with this address`),
      secret: serverSecret(server),
    };
  });
  return sourced(list, memberOrigin('radiusServers', node));
}

function fastTransitionOf(ssid: SsidObject): Network['fastTransition'] {
  const isWithoutWpa = isWep(ssid) || authOf(ssid)?.value === 'none';
  return {
    mode:
      isWithoutWpa && ssid.member('dot11r') === null
        ? byDefault('off', 'IEEE 802.11-2020, 13.2: fast transition needs WPA2 or later')
        : ftModeOf(ssid),
    overTheDs: unknown('Meraki support', ssid.member('dot11r')?.line),
    mobilityDomain: byDefault(null, 'Meraki: the cloud makes the mobility domain'),
  };
}

function pmfOf(ssid: SsidObject): Network['pmf'] {
  return switchOf<PmfMode>(ssid, 'dot11w', 'required', { off: 'off', on: 'optional', detailed: 'required' });
}

function optionsOf(ssid: SsidObject): Network['options'] {
  const options: Partial<Record<OptionName, Sourced<OptionValue>>> = {};
  const rate = ssid.number('minBitrate');
  const dhcp = ssid.flag('mandatoryDhcpEnabled');
  const isolation = ssid.flag('lanIsolationEnabled');
  const selection = ssid.text('bandSelection');
  const steering = selection === null ? undefined : BAND_SELECTIONS[selection.value]?.steering;
  const mode = ssid.text('authMode');
  // Open, but only for MAC addresses that RADIUS or the access policy lets in.
  if (mode !== null && /^open.*-with-(?:radius|nac)$/.test(mode.value))
    options['mac-filtering'] = { ...mode, value: true };
  if (rate !== null) options['minimum-rate'] = rate;
  if (dhcp !== null) options['dhcp-required'] = dhcp;
  if (isolation !== null) options['peer-blocking'] = isolation;
  if (selection !== null && steering !== undefined)
    options['band-select'] = { ...selection, value: steering };
  return options;
}

function notesOf(ssid: SsidObject): ImportNote[] {
  const mode = ssid.text('wpaEncryptionMode');
  const notes: ImportNote[] = [];
  if (mode !== null && WPA_MODES[mode.value]?.inferred === true)
    notes.push(
      importNote('import.unconfirmed-keyword', ssid.member('wpaEncryptionMode')?.line ?? null, {
        text: `"wpaEncryptionMode": "${mode.value}"`,
      }),
    );
  if (isFtOn(ssid))
    notes.push(
      importNote('import.unconfirmed-keyword', ssid.member('dot11r')?.line ?? null, { text: '"dot11r"' }),
    );
  if (mode !== null && !(mode.value in WPA_MODES))
    notes.push(
      importNote('import.value-invalid', ssid.member('wpaEncryptionMode')?.line ?? null, {
        member: 'wpaEncryptionMode',
      }),
    );
  if (ssid.text('authMode') !== null && authOf(ssid) === null)
    notes.push(
      importNote('import.value-invalid', ssid.member('authMode')?.line ?? null, { member: 'authMode' }),
    );
  return notes;
}

/** One SSID of the API. What a request leaves out stays as it is in the cloud, so it is unknown here. */
export function toNetwork(ssid: SsidObject): Network {
  const enabled = ssid.flag('enabled');
  const visible = ssid.flag('visible');
  const selection = ssid.text('bandSelection');
  const bands = selection === null ? undefined : BAND_SELECTIONS[selection.value]?.bands;
  const name = ssid.text('name');
  const strange = unknownMembers(ssid);
  return {
    ...unknownNetwork('', 'ap', ssid.node.line, LOOK),
    name: byDefault(null, 'Meraki: the SSID is the name'),
    number: ssid.number('number') ?? ssid.open('number'),
    ssid: name === null ? ssid.open('name') : mapSourced(name, ssidOfText),
    hidden: visible === null ? ssid.open('visible') : mapSourced(visible, (shown) => !shown),
    bands:
      selection === null || bands === undefined ? ssid.open('bandSelection') : { ...selection, value: bands },
    vlan: vlanOf(ssid),
    state: enabled === null ? ssid.open('enabled') : mapSourced(enabled, (on) => (on ? 'on' : 'disabled')),
    authentication: mapSourced(authOf(ssid) ?? ssid.open('authMode'), () => ['open']),
    ...securityOf(ssid),
    fastTransition: fastTransitionOf(ssid),
    pmf: pmfOf(ssid),
    psk: pskOf(ssid),
    wep: wepOf(ssid),
    radius: radiusOf(ssid),
    options: optionsOf(ssid),
    notes: notesOf(ssid),
    ...(strange.length === 0 ? {} : { strangeLines: [strange.map(({ line }) => line)] }),
  };
}
