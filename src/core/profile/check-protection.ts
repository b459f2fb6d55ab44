import { finding, pointer, type Finding } from '../finding/finding';
import { checkCredential } from '../key/credentials';
import { checkPskKey } from '../key/psk';
import { checkWepKey, wepKeySize } from '../key/wep';
import type { EapMethod } from '../scheme/vocabulary';
import { characterCount } from '../utf8';
import { checkRadius } from './check-radius';
import { checkServerCa } from './check-server-ca';
import { checkScep } from './check-scep';
import type { ProfileDocument, SecretText } from './profile-document';
import { Secret } from './secret';
import type { Eap, Protection } from './valid-profile';

/** A part of the profile after its rules: the findings, and the value where nothing stands in its way. */
export interface Checked<T> {
  readonly findings: Finding[];
  readonly value: T | null;
}

/** Checks a secret that may be sealed; a sealed one is reported and yields no value. */
function openSecret(secret: SecretText, path: string, check: (text: string) => Finding[]): Checked<Secret> {
  if (typeof secret !== 'string')
    return { findings: [finding('profile.secret-sealed', path, {})], value: null };
  return { findings: check(secret), value: new Secret(secret) };
}

function checkWep(profile: ProfileDocument, path: string): Checked<Protection> {
  const wep = profile.wep;
  const at = pointer(path, 'wep', 'key');
  if (wep === undefined || wep.key === '')
    return { findings: [finding('key.missing', at, { kind: 'wep' })], value: null };
  const { authentication, keyFormat, keyIndex } = wep;
  const key = openSecret(wep.key, at, (text) => checkWepKey(text, keyFormat, wep.keySize, at));
  const keySize = key.value && wepKeySize(characterCount(key.value.reveal()), keyFormat);
  if (key.value === null || keySize === null) return { findings: key.findings, value: null };
  return {
    findings: key.findings,
    value: { kind: 'static-wep', authentication, keySize, keyFormat, key: key.value, keyIndex },
  };
}

function checkPsk(profile: ProfileDocument, path: string): Checked<Protection> {
  const psk = profile.psk;
  const at = pointer(path, 'psk', 'key');
  if (psk === undefined || psk.key === '')
    return { findings: [finding('key.missing', at, { kind: 'psk' })], value: null };
  const key = openSecret(psk.key, at, (text) => checkPskKey(text, psk.keyFormat, at));
  return {
    findings: key.findings,
    value: key.value && { kind: 'psk', keyFormat: psk.keyFormat, key: key.value },
  };
}

type Login = Pick<Eap, 'username' | 'password'>;

function missingCredentials(username: string, hasPassword: boolean, path: string): Finding[] {
  if (username !== '' && hasPassword) return [];
  const member = username !== '' ? 'password' : hasPassword ? 'username' : 'both';
  return [finding('credentials.missing', member === 'both' ? path : pointer(path, member), { member })];
}

function checkLogin(profile: ProfileDocument, path: string): Checked<Login> {
  const at = pointer(path, 'credentials');
  const { username = '', password = '' } = profile.credentials ?? {};
  const secretPath = pointer(at, 'password');
  const secret = openSecret(password, secretPath, (text) => checkCredential(text, 'password', secretPath));
  const findings = [
    ...missingCredentials(username, password !== '', at),
    ...checkCredential(username, 'username', pointer(at, 'username')),
    ...secret.findings,
  ];
  return { findings, value: secret.value && { username, password: secret.value } };
}

/** EAP-TLS needs no password; the user name is what RADIUS compares with the certificate's common name. */
function checkTlsName(profile: ProfileDocument, path: string): Checked<Login> {
  const at = pointer(path, 'credentials');
  const { username, password } = profile.credentials ?? {};
  const findings =
    username === undefined ? [] : checkCredential(username, 'username', pointer(at, 'username'));
  if (password !== undefined && password !== '') {
    findings.push(finding('section.unused', pointer(at, 'password'), { section: 'credentials.password' }));
  }
  return { findings, value: { username: username || null, password: null } };
}

function checkEap(profile: ProfileDocument, method: EapMethod, path: string): Checked<Protection> {
  const isTls = method === 'eap-tls';
  const login = isTls ? checkTlsName(profile, path) : checkLogin(profile, path);
  const radius = checkRadius(profile.radius, pointer(path, 'radius'));
  const userCertificate = isTls ? (profile.userCertificate ?? 'mic') : null;
  const scep = userCertificate === 'scep' ? checkScep(profile.scep, pointer(path, 'scep')) : null;
  const serverCa = profile.serverCa?.trim() ? profile.serverCa : null;
  const findings = [
    ...login.findings,
    ...checkServerCa(serverCa, method, pointer(path, 'serverCa')),
    ...(scep?.findings ?? []),
    ...radius.findings,
  ];
  if (login.value === null || radius.value === null) return { findings, value: null };
  return {
    findings,
    value: {
      kind: 'eap',
      method,
      ...login.value,
      userCertificate,
      serverCa,
      scep: scep?.value ?? null,
      radius: radius.value,
    },
  };
}

/**
 * The keys, credentials and servers that the profile's security mode needs. They depend on nothing else, so that a
 * wrong key is told even where the combination is in no row of Table 5.
 */
export function checkProtection(profile: ProfileDocument, path: string): Checked<Protection> {
  switch (profile.security) {
    case 'none':
      return { findings: [], value: { kind: 'open' } };
    case 'wep':
      return checkWep(profile, path);
    case 'psk':
      return checkPsk(profile, path);
    default:
      return checkEap(profile, profile.security, path);
  }
}
