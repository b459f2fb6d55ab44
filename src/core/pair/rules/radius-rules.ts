import type { RadiusSettings } from '../../import/model/network';
import { valueOr, type Sourced } from '../../import/model/origin';
import type { PairFacts } from '../pair-context';
import { judged, notKnown, type Judgement, membersOf } from './judgement';
import { usesEap, type PairRule } from './pair-rule';

function hostOf(server: RadiusSettings): string {
  return valueOr(server.host, '').toLowerCase();
}

function portWord(port: Sourced<number | null>): string {
  return port.known ? String(port.value ?? 'none') : '';
}

function judgePort(
  host: string,
  wanted: RadiusSettings,
  offered: RadiusSettings,
  role: 'authPort' | 'acctPort',
): Judgement {
  const phone = valueOr(wanted[role], null) ?? 0;
  const field = `radius.${role}` as const;
  const of = offered[role];
  const weight = role === 'authPort' ? 'deciding' : 'minor';
  if (!of.known) return { ...notKnown(of, String(phone), weight), field };
  const sides = { phone: String(phone), ap: portWord(of), of, field };
  if (of.value === phone) return judged('pair.equal', {}, sides);
  const params = { host, phone, ap: portWord(of) };
  return role === 'authPort'
    ? judged('pair.radius-auth-port', params, sides)
    : judged('pair.radius-acct-port', params, sides);
}

function judgeSecret(host: string, wanted: RadiusSettings, offered: RadiusSettings): Judgement {
  const field = 'radius.secret';
  const phone = valueOr(wanted.secret, { kind: 'absent' as const });
  if (!offered.secret.known) return { ...notKnown(offered.secret, phone.kind), field };
  const ap = offered.secret.value;
  const sides = { phone: phone.kind, ap: ap.kind, of: offered.secret, field } as const;
  if (phone.kind === 'absent') return judged('pair.radius-secret-open', { host }, sides);
  if (ap.kind === 'absent') return judged('pair.radius-secret-missing', { host }, sides);
  if (ap.kind === 'hidden')
    return judged('pair.radius-secret-hidden', { host, side: 'ap', why: ap.why }, sides);
  if (phone.kind === 'hidden')
    return judged('pair.radius-secret-hidden', { host, side: 'phone', why: phone.why }, sides);
  const isSame = phone.secret.reveal() === ap.secret.reveal();
  return isSame ? judged('pair.equal', {}, sides) : judged('pair.radius-secret-different', { host }, sides);
}

function judgeServer(
  wanted: RadiusSettings,
  offered: readonly RadiusSettings[],
  isFirst: boolean,
): Judgement[] {
  const host = hostOf(wanted);
  const found = offered.filter((server) => hostOf(server) === host);
  const authPort = valueOr(wanted.authPort, null);
  const partner = found.find((server) => valueOr(server.authPort, null) === authPort) ?? found[0];
  const others = offered.map(hostOf).join(', ');
  if (partner === undefined) {
    const params = { host, others };
    const sides = { phone: host, ap: others === '' ? null : others, of: offered[0]?.host ?? null };
    return [
      isFirst
        ? judged('pair.radius-host-missing', params, sides)
        : judged('pair.radius-host-further', params, sides),
    ];
  }
  return [
    judged('pair.equal', {}, { phone: host, ap: host, of: partner.host }),
    judgePort(host, wanted, partner, 'authPort'),
    judgePort(host, wanted, partner, 'acctPort'),
    judgeSecret(host, wanted, partner),
  ];
}

/** The profile names the servers that its access point shall ask; where it names none, any will do. */
function judgeRadius(facts: PairFacts): Judgement | Judgement[] | null {
  if (!usesEap(facts)) return null;
  const wanted = membersOf(facts.phone.network.radius);
  const { radius } = facts.ap;
  const expected = wanted.map(hostOf).join(', ') || null;
  if (!radius.known) return { ...notKnown(radius, expected), field: 'radius' };
  if (radius.value.length === 0)
    return judged('pair.radius-missing', {}, { phone: expected, of: radius, field: 'radius' });
  if (wanted.length === 0) {
    const hosts = radius.value.map(hostOf).join(', ');
    return judged('pair.equal', {}, { ap: hosts, of: radius, field: 'radius' });
  }
  const hosts = radius.value.map(hostOf);
  const isServed = wanted.some((server) => hosts.includes(hostOf(server)));
  const extra = [...new Set(hosts)].filter((host) => !wanted.some((server) => hostOf(server) === host));
  return [
    ...wanted.flatMap((server, index) => judgeServer(server, radius.value, index === 0 || !isServed)),
    ...extra.map((host) => judged('pair.radius-extra', { host }, { ap: host, of: radius })),
  ];
}

export const RADIUS_RULES: readonly PairRule[] = [{ field: 'radius.host', judge: judgeRadius }];
