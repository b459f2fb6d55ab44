import type { RefusalCode } from '../export/export-params';
import type { ProfileDocument } from '../profile/profile-document';
import type { ApPlatform } from '../profile/vocabulary';
import { findRow } from '../scheme/judge';
import { factsAt } from './fact-row';
import type { Fact } from './facts';
import { linksAmong, type TopologyLink } from './links';
import { PHONE_ROWS } from './phone-rows';
import { sceneOf, type Scene } from './scene';
import { SERVER_ROWS } from './server-rows';
import { NODE_KINDS, type NodeKind } from './vocabulary';
import { WLAN_ROWS } from './wlan-rows';

export interface TopologyNode {
  readonly kind: NodeKind;
  readonly facts: readonly Fact[];
}

/** Who takes part in a phone's way into the network, what is set at each, and what joins them. */
export type Topology =
  | {
      readonly can: true;
      /** Null for an access point of no platform in particular. */
      readonly platform: ApPlatform | null;
      readonly nodes: readonly TopologyNode[];
      readonly links: readonly TopologyLink[];
    }
  /** The platform can't do the row, so that nothing can be set there. */
  | { readonly can: false; readonly platform: ApPlatform; readonly reason: RefusalCode };

/** Every row of what is set where, with its source. */
export const FACT_ROWS = [...PHONE_ROWS, ...WLAN_ROWS, ...SERVER_ROWS];

const TAKES_PART: Readonly<Record<NodeKind, (scene: Scene) => boolean>> = {
  phone: () => true,
  'access-point': () => true,
  controller: ({ setAt }) => setAt === 'controller',
  wds: ({ hasWds }) => hasWds,
  dashboard: ({ setAt }) => setAt === 'dashboard',
  radius: ({ asks }) => asks !== null,
  'registration-authority': ({ userCertificate }) => userCertificate === 'scep',
  'phone-ca': ({ userCertificate }) => userCertificate !== null,
  'server-ca': ({ checksServer }) => checksServer,
};

function topologyFor(profile: ProfileDocument, platform: ApPlatform | null): readonly Topology[] {
  const row = findRow(profile);
  if (row === null) return [];
  const scene = sceneOf(profile, row, platform);
  if (platform !== null && scene.support?.can === false)
    return [{ can: false, platform, reason: scene.support.reason }];
  const kinds = NODE_KINDS.filter((kind) => TAKES_PART[kind](scene));
  const nodes = kinds.map((kind) => ({ kind, facts: factsAt(kind, FACT_ROWS, scene) }));
  return [{ can: true, platform, nodes, links: linksAmong(kinds, scene) }];
}

/**
 * A picture for each access point platform of a profile without errors, or one of an access point of no platform in
 * particular; none for a combination that is in no row of Table 5. Sealed secrets may stay sealed: no value is read.
 */
export function topologiesOf(profile: ProfileDocument): readonly Topology[] {
  const platforms = profile.apPlatforms.length === 0 ? [null] : profile.apPlatforms;
  return platforms.flatMap((platform) => topologyFor(profile, platform));
}
