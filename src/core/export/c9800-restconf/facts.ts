import type { ValidProfile } from '../../profile/valid-profile';
import { hostForm, radiusOf } from '../ap/obstacles';
import { optionValue } from '../ap/option';
import { PLACEHOLDERS } from '../ap/written-secret';
import { namesFor, type ControllerNames } from '../ios-xe/names';
import { securityLeaves, type SecurityLeaves } from '../ios-xe/wlan-leaves';
import type { Json } from '../members/member-table';
import { rowKind, type RowKind } from '../row-kind';
import type { ExportContext } from '../target';

/** What the members take from profile and options; secrets already as they shall stand in the file. */
export interface RestconfFacts {
  readonly kind: RowKind;
  readonly names: ControllerNames;
  readonly wlanId: number;
  readonly ssid: string;
  readonly hidden: boolean;
  readonly band: 'auto' | '2.4' | '5';
  readonly vlan: number | null;
  readonly leaves: SecurityLeaves;
  readonly key: Json;
  readonly isHexKey: boolean;
  readonly wep: { readonly index: number; readonly isLong: boolean; readonly isShared: boolean };
  readonly servers: readonly Server[];
}

interface Server {
  readonly id: string;
  readonly address: Json;
  readonly key: Json;
}

/**
 * A secret that is not written is an object where the model has a leaf, so that the controller refuses the request
 * until it has been filled in: any text would pass for a real one.
 */
function masked(kind: keyof typeof PLACEHOLDERS): Json {
  return { masked: PLACEHOLDERS[kind] };
}

function keyOf({ protection }: ValidProfile, { secrets }: ExportContext): Json {
  if (protection.kind !== 'psk' && protection.kind !== 'static-wep') return null;
  if (secrets === 'mask') return masked(protection.kind === 'psk' ? 'psk' : 'wep');
  return protection.key.reveal();
}

function serversOf(profile: ValidProfile, names: ControllerNames, { secrets }: ExportContext): Server[] {
  return radiusOf(profile).map(({ host, authPort, acctPort, secret }, index) => ({
    id: `${names.base}-${String(index + 1)}`,
    address: { [hostForm(host)]: host, 'auth-port': authPort, 'acct-port': acctPort },
    key: secret === null || secrets === 'mask' ? masked('radius') : { encryption: '0', key: secret.reveal() },
  }));
}

export function factsOf(profile: ValidProfile, context: ExportContext): RestconfFacts {
  const { protection, ssid, hidden, band, vlan } = profile;
  const { options } = context;
  const kind = rowKind(profile.scheme, profile.fastRoaming);
  const names = namesFor(profile, options);
  const isKeyed = protection.kind === 'psk' || protection.kind === 'static-wep';
  const isWep = protection.kind === 'static-wep';
  return {
    ...{ kind, names, ssid, hidden, band, vlan },
    wlanId: Number(optionValue(options, 'wlan-id')),
    leaves: securityLeaves(kind, optionValue(options, 'mixed') === 'yes'),
    key: keyOf(profile, context),
    isHexKey: isKeyed && protection.keyFormat === 'hex',
    wep: {
      index: isWep ? protection.keyIndex : 1,
      isLong: isWep && protection.keySize === 128,
      isShared: isWep && protection.authentication === 'shared',
    },
    servers: serversOf(profile, names, context),
  };
}
