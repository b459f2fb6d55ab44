import type { NetworkFacts } from '#contract/pair/network-schema';
import type { KeyFacts } from '#contract/pair/sourced-schema';
import type { DialectId } from '#core/import/model/dialect-id';
import type { KeyState } from '#core/import/model/key-state';
import type { Network, RadiusSettings } from '#core/import/model/network';
import { mapSourced, valueOr, type Origin, type Sourced } from '#core/import/model/origin';
import { profilesFromNetwork } from '#core/pair/profile-from-network';

function toKey(key: KeyState, reveal: boolean): KeyFacts {
  if (key.kind !== 'readable') return key;
  const { kind, format, storage } = key;
  return { kind, text: reveal ? key.secret.reveal() : null, format, storage };
}

function toServer({ host, authPort, acctPort, secret }: RadiusSettings, reveal: boolean) {
  return {
    host: valueOr(host, null),
    authPort: valueOr(authPort, null),
    acctPort: valueOr(acctPort, null),
    secret: secret.known ? toKey(secret.value, reveal) : null,
  };
}

interface Wire<T> {
  known: boolean;
  value: T | null;
  origin: Origin;
}

function wire<T>(setting: Sourced<T>): Wire<T> {
  return { known: setting.known, value: valueOr(setting, null), origin: setting.origin };
}

/** A list for a schema whose arrays may be changed. */
function wireList<T>(setting: Sourced<readonly T[]>): Wire<T[]> {
  return wire(mapSourced(setting, (values) => [...values]));
}

function factsOf(network: Network, reveal: boolean): NetworkFacts['facts'] {
  const key = (setting: Sourced<KeyState>) => wire(mapSourced(setting, (value) => toKey(value, reveal)));
  return {
    hidden: wire(network.hidden),
    bands: wireList(network.bands),
    vlan: wire(network.vlan),
    authentication: wireList(network.authentication),
    keyManagement: wireList(network.keyManagement),
    pairwise: wireList(network.pairwise),
    group: wire(network.group),
    akms: wireList(network.akms),
    fastTransition: wire(network.fastTransition.mode),
    pmf: wire(network.pmf),
    psk: key(network.psk),
    wepKey: key(network.wep.key),
    wepKeyIndex: wire(network.wep.index),
    radius: wireList(
      mapSourced(network.radius, (servers) => servers.map((server) => toServer(server, reveal))),
    ),
    eapMethods: network.client === null ? null : wireList(network.client.eapMethods),
  };
}

/** A network as it goes over the wire: no secret unless it is asked for. */
export function toNetworkFacts(network: Network, dialect: DialectId, reveal: boolean): NetworkFacts {
  const { id, side, line } = network;
  const drafts = profilesFromNetwork(network, dialect);
  return {
    ...{ id, side, line },
    name: valueOr(network.name, null),
    number: valueOr(network.number, null),
    ssid: valueOr(network.ssid, null),
    onAir: wire(network.state),
    facts: factsOf(network, reveal),
    canDraft: drafts.ok,
    noDraft: drafts.ok ? null : drafts.error,
    notes: [...network.notes],
  };
}
