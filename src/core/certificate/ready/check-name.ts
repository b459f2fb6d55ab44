import type { CertificateFacts, SanType } from '../facts';
import type { ReadyFinding, ReadyParams } from './ready-params';
import { shortName, type Purpose } from './ready-question';
import { readyFinding } from './ready-rules';

type Nearness = ReadyParams['cert.name-mismatch']['how'];

/** Kinds of alternative names that a RADIUS server can compare a user name with. */
const USER_NAME_KINDS: readonly SanType[] = ['email', 'upn', 'dns'];

function sans({ san }: CertificateFacts, kinds: readonly SanType[]): string[] {
  return san.filter(({ type }) => kinds.includes(type)).map(({ value }) => value);
}

/** Alike but for case, width and composition. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The user without `DOMAIN\` before it or `@domain` behind it. */
function withoutDomain(name: string): string {
  return folded(name)
    .replace(/^[^\\]*\\/, '')
    .replace(/@[^@]*$/, '');
}

/** How a user name relates to the certificate; null where the common name is exactly it. */
function userNearness(wanted: string, certificate: CertificateFacts): Nearness | null {
  const { cn } = certificate.subject;
  const others = sans(certificate, USER_NAME_KINDS);
  if (cn.includes(wanted)) return null;
  if (others.includes(wanted)) return 'other-place';
  if ([...cn, ...others].some((name) => folded(name) === folded(wanted))) return 'spelling';
  if ([...cn, ...others].some((name) => withoutDomain(name) === withoutDomain(wanted))) return 'domain';
  return 'different';
}

/** RFC 6125: a wildcard stands for the whole leftmost label. */
function matchesHost(pattern: string, host: string): boolean {
  const [left = '', ...rest] = pattern.toLowerCase().split('.');
  const [hostLeft = '', ...hostRest] = host.toLowerCase().replace(/\.$/, '').split('.');
  const sameRest = rest.join('.') === hostRest.join('.');
  return sameRest && (left === hostLeft || (left === '*' && hostLeft !== '' && rest.length > 1));
}

/** Names that a client compares a server's name with: alternative names, or the common name where there are none. */
function serverNames(certificate: CertificateFacts): readonly string[] {
  const names = sans(certificate, ['dns', 'ip']);
  return names.length > 0 ? names : certificate.subject.cn;
}

/**
 * Whether the certificate carries the name that it is asked for: the user name on the RADIUS server, which the
 * common name has to equal ("Certificate CN comparison"), or the server's host name.
 */
export function checkName(
  certificate: CertificateFacts,
  purpose: Purpose,
  wanted: string | null,
): ReadyFinding[] {
  if (wanted === null) return [];
  const name = shortName(certificate);
  if (purpose === 'radius-server') {
    const names = serverNames(certificate);
    if (names.some((pattern) => matchesHost(pattern, wanted))) return [];
    return [readyFinding('cert.name-mismatch', { name, wanted, has: names.join(', '), how: 'different' })];
  }
  const how = userNearness(wanted, certificate);
  if (how === null) return [];
  const has = [...certificate.subject.cn, ...sans(certificate, USER_NAME_KINDS)].join(', ');
  return [
    readyFinding('cert.name-mismatch', { name, wanted, has, how }, how === 'different' ? 'error' : 'warning'),
  ];
}

/** Common names that other programs may read differently: not in ASCII, and not in UTF-8. */
export function checkNameEncoding(certificate: CertificateFacts): ReadyFinding[] {
  const { cn, cnEncodings } = certificate.subject;
  const odd = cnEncodings.filter((encoding, index) => encoding !== 'utf8' && /[^ -~]/.test(cn[index] ?? ''));
  return [...new Set(odd)].map((encoding) =>
    readyFinding('cert.name-encoding', { name: shortName(certificate), encoding }),
  );
}
