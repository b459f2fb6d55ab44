import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { toHex, utf8Bytes } from '../../utf8';
import { commonLosses, notExpressible } from '../ap/common-losses';
import { FT_KINDS } from '../ap/kinds';
import { hostObstacle, radiusNeedObstacle, radiusOf } from '../ap/obstacles';
import { optionValue, wholeNumber } from '../ap/option';
import { PLACEHOLDERS, writtenSecret } from '../ap/written-secret';
import { loss, type Loss } from '../export-params';
import { rowKind } from '../row-kind';
import { obstacle, type ExportContext, type Exported, type ExportTarget, type Obstacle } from '../target';
import { toDocument, toJsonText, unconfirmedMembers, type Json } from '../members/member-table';
import { MERAKI_MEMBERS, type MerakiFacts } from './members';
import { MERAKI_SUPPORT } from './support';

const id = 'meraki';

function findObstacle(profile: ValidProfile): Obstacle | null {
  const { protection } = profile;
  // The documentation knows passphrases of 8 to 63 characters only.
  if (protection.kind === 'psk' && protection.keyFormat === 'hex') {
    return obstacle('target.key-format', { target: id, keyFormat: 'hex' });
  }
  return radiusNeedObstacle(id, profile) ?? hostObstacle(id, profile, ['ipv4', 'name']);
}

/** The API documents WEP keys in hexadecimal form only. */
function keyOf({ protection }: ValidProfile, context: ExportContext): string {
  if (protection.kind === 'psk') return writtenSecret(protection.key, 'psk', context).written;
  if (protection.kind !== 'static-wep') return '';
  const { key, keyFormat } = protection;
  return writtenSecret(key, 'wep', context, (text) => (keyFormat === 'hex' ? text : toHex(utf8Bytes(text))))
    .written;
}

/** A masked shared secret is an object, which the API refuses, since it would take any text for a real one. */
function servers(profile: ValidProfile, context: ExportContext, port: 'authPort' | 'acctPort'): Json[] {
  return radiusOf(profile).map((server) => {
    const isWritten = context.secrets === 'include' && server.secret !== null;
    const secret = isWritten ? server.secret.reveal() : { masked: PLACEHOLDERS.radius };
    return { host: server.host, port: server[port], secret };
  });
}

function factsOf(profile: ValidProfile, context: ExportContext): MerakiFacts {
  const { ssid, hidden, band, vlan } = profile;
  const kind = rowKind(profile.scheme, profile.fastRoaming);
  return {
    ...{ kind, ssid, hidden, band, vlan },
    key: keyOf(profile, context),
    isFastTransition: FT_KINDS.includes(kind),
    authServers: servers(profile, context, 'authPort'),
    acctServers: servers(profile, context, 'acctPort'),
  };
}

/** The API takes IPv4 addresses for certain; a host name is in no definition at hand. */
function hostLosses(profile: ValidProfile): Loss[] {
  return radiusOf(profile)
    .filter(({ host }) => /[^\d.]/.test(host))
    .map(({ host }) =>
      loss('loss.unconfirmed-line', {
        line: `"host": ${JSON.stringify(host)}`,
        why: 'host-name',
      }),
    );
}

function write(profile: ValidProfile, context: ExportContext): Result<Exported, Obstacle> {
  const found = findObstacle(profile);
  if (found !== null) return failure(found);
  const facts = factsOf(profile, context);
  const isWep = profile.protection.kind === 'static-wep';
  return success({
    files: [
      {
        name: `ssid-${optionValue(context.options, 'number')}.json`,
        mediaType: 'application/json',
        content: { kind: 'text', text: toJsonText(toDocument(MERAKI_MEMBERS, facts)) },
      },
    ],
    losses: [
      ...commonLosses(profile, facts.kind, context),
      ...notExpressible(
        facts.band === '2.4' && 'band',
        isWep && 'wep.authentication',
        isWep && 'wep.keyIndex',
      ),
      ...unconfirmedMembers(MERAKI_MEMBERS, facts),
      ...hostLosses(profile),
    ],
  });
}

/** Meraki Dashboard API v1: the body of `PUT /networks/{networkId}/wireless/ssids/{number}`. */
export const meraki: ExportTarget = {
  id,
  kind: 'ap',
  support: MERAKI_SUPPORT,
  /** The number is part of the URL and of the file's name, not of the body. */
  options: [wholeNumber('number', 0, 0, 14)],
  secretsByDefault: 'include',
  write,
};
