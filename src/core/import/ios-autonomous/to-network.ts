import { withDoubts } from '../cisco/doubts';
import type { RadiusLists } from '../cisco/radius-lists';
import { NO_KEY } from '../model/key-state';
import type { Network, Vlan } from '../model/network';
import { unknownNetwork } from '../model/new-network';
import { importNote, type ImportNote } from '../model/notes';
import { mapSourced, sourced, unknown, type Sourced } from '../model/origin';
import { ssidOfText } from '../model/ssid-octets';
import type { Authentication, Cipher } from '../model/vocabulary';
import { maskSecrets } from '../text/mask';
import { originOf } from '../text/statement';
import { attachmentsOf, bandsOf, stateOf } from './air';
import { ciphersOf, groupOf, LOOK_RADIO, LOOK_SSID, wepOf, type Defaults } from './encryption';
import type { SsidBlock } from './gather-ssid';
import { akmsOf, isStaticWep, keyManagementOf, usesEap } from './key-management-of';
import type { NetworkParts } from './group-radios';
import { optionsOf } from './options-of';
import type { VlanNames } from './vlan-names';

export interface Surroundings {
  readonly radius: RadiusLists;
  readonly release: string | null;
  readonly wds: Sourced<boolean> | null;
  readonly defaults: Defaults;
  /** VLANs by the names that the configuration gives them. */
  readonly vlanNames: VlanNames;
  /** Whether the text shows the radios to their end, so that an SSID which none names is on none. */
  readonly isWhole: boolean;
}

function vlanOf(block: SsidBlock, { defaults, vlanNames }: Surroundings): Sourced<Vlan> {
  if (block.vlan === null)
    return defaults({ kind: 'untagged' }, 'IOS: an SSID without a VLAN uses the native one');
  const { value, at } = block.vlan;
  const id = /^\d+$/.test(value) ? Number(value) : vlanNames.numberOf(value);
  const vlan: Vlan = id === undefined ? { kind: 'name', name: value } : { kind: 'id', id };
  return sourced(vlan, originOf(at));
}

function authenticationOf(block: SsidBlock): Sourced<readonly Authentication[]> {
  const rows = [
    ['open', block.open],
    ['shared', block.shared],
    ['network-eap', block.networkEap],
  ] as const;
  const present = rows.flatMap(([name, at]) => (at === null ? [] : [{ name, at }]));
  const first = present[0];
  if (first === undefined) return unknown(LOOK_SSID, block.at.line);
  return sourced(
    present.map(({ name }) => name),
    originOf(
      first.at,
      present.map(({ at }) => at),
    ),
  );
}

function notesOf({ block, bare }: NetworkParts): ImportNote[] {
  const notes: ImportNote[] = block.unconfirmed.map((at) =>
    importNote('import.unconfirmed-keyword', at.line, { text: maskSecrets(at.text) }),
  );
  if (block.psk?.value.kind === 'readable' && block.psk.value.storage === 'type-7')
    notes.push(importNote('import.type-7-decoded', block.psk.at.line, {}));
  if (block.name.includes(' ')) notes.push(importNote('import.ssid-space', block.at.line, {}));
  if (block.keyManagement?.optional === true)
    notes.push(importNote('import.key-management-optional', block.keyManagement.statement.line, {}));
  if (bare)
    notes.push(importNote('import.reference-missing', block.at.line, { kind: 'ssid', name: block.name }));
  return notes;
}

function fastTransitionOf(parts: NetworkParts, defaults: Defaults): Network['fastTransition'] {
  const { keyManagement } = parts.block;
  const overDs = parts.radios.find(({ radio }) => radio.overTheDs !== null)?.radio.overTheDs ?? null;
  return {
    mode:
      keyManagement?.dot11r === true
        ? sourced('on', originOf(keyManagement.statement))
        : defaults('off', 'IOS: 802.11r is configured with the keyword dot11r'),
    overTheDs:
      overDs === null
        ? defaults(false, 'OL-30644-01, p. 6-39: over the air is the default')
        : sourced(overDs.value, originOf(overDs.at)),
    mobilityDomain: defaults(null, 'OL-30644-01, p. 6-39: the mobility domain comes from the WDS'),
  };
}

/** One network of the neutral model. */
export function toNetwork(parts: NetworkParts, around: Surroundings): Network {
  const doubts = [parts.block.doubts, ...parts.radios.map(({ radio }) => radio.doubts)];
  const network = withDoubts(assemble(parts, around), doubts, LOOK_SSID);
  // Which version a cipher belongs to is told by the key management alone.
  const { keyManagement, pairwiseOf } = network;
  return keyManagement.known || !pairwiseOf.known ? network : { ...network, pairwiseOf: keyManagement };
}

/** What an SSID is encrypted with whose VLAN is not in the text: the radio's own encryption, if it has only that. */
function ciphersOfBare(
  { radios, scope, block }: NetworkParts,
  defaults: Defaults,
): Sourced<readonly Cipher[]> {
  const isPlain = radios.every(({ radio }) => [...radio.scopes.keys()].every((vlan) => vlan === ''));
  return isPlain && scope !== null ? ciphersOf(scope, defaults) : unknown(LOOK_SSID, block.at.line);
}

function assemble(parts: NetworkParts, around: Surroundings): Network {
  const { radius, release, wds, defaults } = around;
  const { block, scope, bare } = parts;
  const attachments = attachmentsOf(parts, defaults);
  const onRadios = bare ? ciphersOfBare(parts, defaults) : ciphersOf(scope, defaults);
  const ciphers = parts.radios.length === 0 ? unknown(LOOK_RADIO, block.at.line) : onRadios;
  const keyManagement = keyManagementOf(block, scope, ciphers, release, defaults);
  const kinds = keyManagement.known ? keyManagement.value : [];
  const open = unknownNetwork('', 'ap', block.at.line, LOOK_SSID);
  const common: Network = {
    ...open,
    ...{
      name: defaults(null, 'IOS: the SSID is the name'),
      number: defaults(null, 'IOS: SSIDs have no number'),
    },
    ssid: sourced(ssidOfText(block.name), originOf(block.at)),
    bands: bandsOf(parts),
    state: stateOf(parts, attachments, around),
    attachments,
    ...{ pairwise: ciphers, group: groupOf(ciphers) },
    fastTransition: fastTransitionOf(parts, defaults),
    options: optionsOf(
      block,
      parts.radios.map(({ radio }) => radio),
      wds,
    ),
    notes: notesOf(parts),
  };
  if (bare) return common;
  return {
    ...common,
    hidden:
      block.guestMode === null
        ? defaults(true, 'IOS command reference: no SSID is in the beacons without guest-mode')
        : sourced(!block.guestMode.value, originOf(block.guestMode.at)),
    vlan: vlanOf(block, around),
    authentication: authenticationOf(block),
    keyManagement,
    pairwiseOf: mapSourced(ciphers, (list) => ({
      wpa: kinds.includes('wpa') ? list : [],
      rsn: kinds.includes('wpa2') ? list : [],
    })),
    akms: akmsOf(block, keyManagement, defaults),
    pmf:
      block.pmf === null
        ? defaults('off', 'no protected management frames before the 11w commands of late releases')
        : sourced(block.pmf.value, originOf(block.pmf.at)),
    psk:
      block.psk === null
        ? defaults(NO_KEY, 'IOS: no wpa-psk line')
        : sourced(block.psk.value, originOf(block.psk.at)),
    wep: wepOf(scope, block, isStaticWep(block, scope), defaults),
    radius:
      usesEap(block) && block.eapList !== null
        ? radius.serversOf(['login', 'dot1x'], block.eapList.value, block.eapList.at)
        : defaults([], 'IOS: the SSID asks no RADIUS server'),
  };
}
