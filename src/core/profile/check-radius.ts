import { finding, pointer, type Finding } from '../finding/finding';
import { firstWrongCharacter, isPrintableAscii } from '../key/character-scan';
import { characterCount } from '../utf8';
import { isHost } from './host';
import type { ProfileDocument } from './profile-document';
import { Secret } from './secret';
import type { RadiusServer } from './valid-profile';

/** Most characters of a shared secret that every platform takes (AIRESPACE-WIRELESS-MIB: 64 in ASCII form). */
export const RADIUS_SECRET_LIMIT = 64;

type Servers = NonNullable<ProfileDocument['radius']>;

function checkSecretText(secret: string, path: string): Finding[] {
  const findings: Finding[] = [];
  const length = characterCount(secret);
  const wrong = firstWrongCharacter(secret, isPrintableAscii);
  if (wrong !== null) findings.push(finding('radius.secret-character', path, wrong));
  if (length > RADIUS_SECRET_LIMIT) {
    findings.push(finding('radius.secret-length', path, { length, limit: RADIUS_SECRET_LIMIT }));
  }
  return findings;
}

function checkSecret(secret: Servers[number]['secret'], path: string): Finding[] {
  if (secret === undefined || secret === '') return [finding('radius.secret-missing', path, {})];
  return typeof secret === 'string'
    ? checkSecretText(secret, path)
    : [finding('profile.secret-sealed', path, {})];
}

function checkServer(server: Servers[number], path: string): Finding[] {
  const host = isHost(server.host) ? [] : [finding('radius.host-invalid', pointer(path, 'host'), {})];
  return [...host, ...checkSecret(server.secret, pointer(path, 'secret'))];
}

/** Checks the RADIUS servers of an EAP row; the value is null while a secret is still sealed. */
export function checkRadius(
  servers: Servers | undefined,
  path: string,
): { findings: Finding[]; value: readonly RadiusServer[] | null } {
  if (servers === undefined || servers.length === 0)
    return { findings: [finding('radius.missing', path, {})], value: [] };
  const value: RadiusServer[] = [];
  for (const { host, authPort, acctPort, secret } of servers) {
    if (typeof secret === 'object') continue;
    value.push({ host, authPort, acctPort, secret: secret ? new Secret(secret) : null });
  }
  return {
    findings: servers.flatMap((server, index) => checkServer(server, pointer(path, index))),
    value: value.length === servers.length ? value : null,
  };
}
