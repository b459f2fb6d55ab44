import { AP_SUPPORT } from '../export/ap-support';
import { rowKind, type RowKind } from '../export/row-kind';
import type { Support } from '../export/target';
import type { ProfileDocument } from '../profile/profile-document';
import type { ApPlatform, UserCertificate } from '../profile/vocabulary';
import type { SchemeRow } from '../scheme/table5';
import { isEnterprise } from '../scheme/vocabulary';
import type { NodeKind, RadiusClientNode, SettingNode } from './vocabulary';

/** What decides who takes part and what is set where. */
export interface Scene {
  readonly profile: ProfileDocument;
  readonly row: SchemeRow;
  readonly kind: RowKind;
  /** Null for an access point of no platform in particular. */
  readonly platform: ApPlatform | null;
  readonly support: Support | null;
  readonly setAt: SettingNode;
  readonly hasWds: boolean;
  /** Null where no RADIUS server takes part. */
  readonly asks: RadiusClientNode | null;
  /** Where the client's servers and their secrets are entered; null without servers. */
  readonly serversAt: NodeKind | null;
  /** Where the phone's own certificate comes from; null where it needs none. */
  readonly userCertificate: UserCertificate | null;
  /** Whether the phone checks the certificate of the RADIUS server. */
  readonly checksServer: boolean;
}

const SET_AT: Readonly<Record<ApPlatform, SettingNode>> = {
  'ios-autonomous': 'access-point',
  aireos: 'controller',
  c9800: 'controller',
  meraki: 'dashboard',
  hostapd: 'access-point',
};

/** Autonomous access points share keys through a WDS device only (OL-11350-01, p. 11-6; OL-30644-01, p. 6-39). */
function needsWds(platform: ApPlatform | null, { fastRoaming }: ProfileDocument): boolean {
  return platform === 'ios-autonomous' && fastRoaming !== 'none';
}

function radiusClient(setAt: SettingNode, hasWds: boolean): RadiusClientNode {
  if (hasWds) return 'wds';
  return setAt === 'controller' ? 'controller' : 'access-point';
}

/** A profile of a row, with the access points of one platform. */
export function sceneOf(profile: ProfileDocument, row: SchemeRow, platform: ApPlatform | null): Scene {
  const kind = rowKind(row, profile.fastRoaming);
  const setAt = platform === null ? 'access-point' : SET_AT[platform];
  const hasWds = needsWds(platform, profile);
  const asks = isEnterprise(row.security) ? radiusClient(setAt, hasWds) : null;
  const isTls = row.security === 'eap-tls';
  return {
    ...{ profile, row, kind, platform, setAt, hasWds },
    support: platform && AP_SUPPORT[platform][kind],
    asks,
    serversAt: asks === 'access-point' ? setAt : asks,
    userCertificate: isTls ? (profile.userCertificate ?? 'mic') : null,
    checksServer: isTls || row.security.startsWith('peap'),
  };
}

export const isFt = ({ profile }: Scene): boolean => profile.fastRoaming === 'ft';
export const isCckm = ({ profile }: Scene): boolean => profile.fastRoaming === 'cckm';

/** The shared secrets that the profile leaves to be filled in. */
export function missingSecrets({ profile }: Scene): number {
  return (profile.radius ?? []).filter(({ secret }) => secret === undefined || secret === '').length;
}
