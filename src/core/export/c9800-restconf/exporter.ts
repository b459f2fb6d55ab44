import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { IOS_XE_SECRET } from '../../text/ios-xe';
import { commonLosses } from '../ap/common-losses';
import { CCKM_KINDS, EAP_KINDS } from '../ap/kinds';
import { hostObstacle, radiusSecretObstacle } from '../ap/obstacles';
import { optionValue } from '../ap/option';
import { loss, type Loss } from '../export-params';
import { modelObstacle } from '../ios-xe/model-rules';
import { wlanOptions } from '../ios-xe/options';
import { RELEASES, releaseOf } from '../ios-xe/releases';
import { toDocument, toJsonText, unconfirmedMembers, type Json } from '../members/member-table';
import { rowKind } from '../row-kind';
import type { ExportContext, Exported, ExportTarget, Obstacle } from '../target';
import { factsOf, type RestconfFacts } from './facts';
import { NATIVE_MEMBERS, POLICY_MEMBERS, WLAN_MEMBERS } from './members';
import { C9800_RESTCONF_SUPPORT } from './support';

const id = 'c9800-restconf';

/** The models at hand. */
const releases = RELEASES.map(({ release }) => release).filter((release) => release.startsWith('17.'));

function findObstacle(profile: ValidProfile, { options }: ExportContext): Obstacle | null {
  const kind = rowKind(profile.scheme, profile.fastRoaming);
  const isMixed = optionValue(options, 'mixed') === 'yes';
  return (
    modelObstacle(id, kind, isMixed, optionValue(options, 'release')) ??
    hostObstacle(id, profile, ['ipv4', 'ipv6']) ??
    // The controller makes command lines of what stands under `native`.
    radiusSecretObstacle(id, profile, IOS_XE_SECRET)
  );
}

/** What is set on the controller: AAA for 802.1X rows, the WLAN, its policy profile and the tag that joins them. */
function documentOf(facts: RestconfFacts): Json {
  const { names } = facts;
  const tagged = { 'wlan-profile-name': names.wlan, 'policy-profile-name': names.policy };
  const isEap = EAP_KINDS.includes(facts.kind);
  return {
    'ietf-restconf:data': {
      ...(isEap ? { 'Cisco-IOS-XE-native:native': toDocument(NATIVE_MEMBERS, facts) } : {}),
      'Cisco-IOS-XE-wireless-wlan-cfg:wlan-cfg-data': {
        'wlan-cfg-entries': { 'wlan-cfg-entry': [toDocument(WLAN_MEMBERS, facts)] },
        'wlan-policies': { 'wlan-policy': [toDocument(POLICY_MEMBERS, facts)] },
        'policy-list-entries': {
          'policy-list-entry': [{ 'tag-name': names.tag, 'wlan-policies': { 'wlan-policy': [tagged] } }],
        },
      },
    },
  };
}

function losses(profile: ValidProfile, facts: RestconfFacts, context: ExportContext): Loss[] {
  const release = optionValue(context.options, 'release');
  const isDeprecated = CCKM_KINDS.includes(facts.kind) && releaseOf(release).cckm === 'deprecated';
  return [
    ...commonLosses(profile, facts.kind, context),
    ...(isDeprecated ? [loss('loss.cckm-deprecated', { release })] : []),
    loss('loss.unconfirmed-line', { line: 'PATCH /restconf/data', why: 'whole-datastore' }),
    ...unconfirmedMembers(WLAN_MEMBERS, facts),
    ...unconfirmedMembers(POLICY_MEMBERS, facts),
  ];
}

function write(profile: ValidProfile, context: ExportContext): Result<Exported, Obstacle> {
  const found = findObstacle(profile, context);
  if (found !== null) return failure(found);
  const facts = factsOf(profile, context);
  return success({
    files: [
      {
        name: `${id}.json`,
        mediaType: 'application/yang-data+json',
        content: { kind: 'text', text: toJsonText(documentOf(facts)) },
      },
    ],
    losses: losses(profile, facts, context),
  });
}

/** Cisco Catalyst 9800 (IOS-XE): the body of a RESTCONF request (RFC 8040, 4.6.1) after its public data models. */
export const c9800Restconf: ExportTarget = {
  id,
  kind: 'ap',
  support: C9800_RESTCONF_SUPPORT,
  options: wlanOptions(releases),
  secretsByDefault: 'include',
  write,
};
