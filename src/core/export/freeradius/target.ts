import type { Eap, RadiusServer, ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { toUtf8Comment } from '../../text/comment';
import { toServerString, toUsersString } from '../../text/freeradius';
import { optionValue } from '../ap/option';
import { PLACEHOLDERS, writtenSecret } from '../ap/written-secret';
import type { LineFacts, LineValue } from '../lines/line-table';
import { renderLines, toFileText } from '../lines/render-lines';
import { rowKind } from '../row-kind';
import { obstacle, type ExportContext, type Exported, type ExportTarget, type Obstacle } from '../target';
import { parseClientAddress, type ClientAddress } from './client-address';
import { FREERADIUS_FILES } from './files';
import type { FreeradiusCondition } from './lines';
import { freeradiusLosses } from './losses';
import { FREERADIUS_OPTIONS } from './options';
import { FREERADIUS_SUPPORT } from './support';

const id = 'freeradius';
const SECONDS_A_DAY = 86_400;
const EAP_TYPES = {
  'eap-tls': 'tls',
  'eap-fast': 'fast',
  'peap-mschapv2': 'peap',
  'peap-gtc': 'peap',
} as const;

/** What of a profile a server is about. */
interface Service {
  readonly eap: Eap;
  readonly server: RadiusServer;
  /** The server's secret as clients.conf has it. */
  readonly secret: string;
  readonly client: ClientAddress;
}

function secretText({ secret }: RadiusServer): Result<string, Obstacle> {
  if (secret === null) return failure(obstacle('target.radius-secret-missing', { target: id }));
  const text = secret.reveal();
  const written = toServerString(text);
  if (written !== null) return success(written);
  const position = text.search(/\\(?:'|$)/) + 1;
  const wrong = { member: 'radius.secret', position, codePoint: 'U+005C' };
  return failure(obstacle('target.secret-character', { target: id, ...wrong }));
}

function invalidOption(option: string, allowed: string): Obstacle {
  return obstacle('target.option-invalid', { target: id, option, allowed });
}

function serviceOf({ protection }: ValidProfile, { options }: ExportContext): Result<Service, Obstacle> {
  if (protection.kind !== 'eap') return failure(obstacle('target.eap-only', { target: id }));
  const { radius } = protection;
  if (radius.length === 0) return failure(obstacle('target.radius-missing', { target: id }));
  const server = radius[Number(optionValue(options, 'server')) - 1];
  if (server === undefined) return failure(invalidOption('server', `1–${radius.length}`));
  const client = parseClientAddress(optionValue(options, 'client'));
  if (client === null) return failure(invalidOption('client', '192.0.2.20, 192.0.2.0/24, 2001:db8::/64'));
  const secret = secretText(server);
  return secret.ok ? success({ eap: protection, server, secret: secret.value, client }) : secret;
}

/** Every address of the client's kind, or this machine's alone where nobody else may ask. */
function listenAddress({ family, isLoopback }: ClientAddress): string {
  if (family === 'ipv4') return isLoopback ? '127.0.0.1' : '*';
  return isLoopback ? '::1' : '::';
}

function values(profile: ValidProfile, service: Service, context: ExportContext): Record<string, LineValue> {
  const { eap, server, client, secret } = service;
  const isMasked = context.secrets === 'mask';
  return {
    ...{ name: toUtf8Comment(profile.name), site: toUtf8Comment(profile.site) },
    // FreeRADIUS' own variable, which the lines carry as it is.
    confdir: '{confdir}',
    ...{ client: client.text, family: client.family === 'ipv4' ? 'ipaddr' : 'ipv6addr' },
    ...{ listen: listenAddress(client), auth: String(server.authPort), acct: String(server.acctPort) },
    secret: { written: isMasked ? PLACEHOLDERS.radius : secret, shown: PLACEHOLDERS.radius },
    username: toUsersString(eap.username ?? ''),
    ...(eap.password && { password: writtenSecret(eap.password, 'password', context, toUsersString) }),
    ...{ eapType: EAP_TYPES[eap.method], authority: server.host },
    pacSeconds: String(Number(optionValue(context.options, 'pac-days')) * SECONDS_A_DAY),
  };
}

function factsOf(
  profile: ValidProfile,
  service: Service,
  context: ExportContext,
): LineFacts<FreeradiusCondition> {
  const { eap } = service;
  const flags: Partial<Record<FreeradiusCondition, boolean>> = {
    [eap.method]: true,
    site: profile.site !== '',
    masked: context.secrets === 'mask',
    username: eap.username !== null,
    'old-phones': optionValue(context.options, 'old-phones') === 'yes',
  };
  return {
    kind: rowKind(profile.scheme, profile.fastRoaming),
    conditions: (Object.keys(flags) as FreeradiusCondition[]).filter((name) => flags[name]),
    values: values(profile, service, context),
    lists: {},
  };
}

function write(profile: ValidProfile, context: ExportContext): Result<Exported, Obstacle> {
  const service = serviceOf(profile, context);
  if (!service.ok) return service;
  const { eap } = service.value;
  const facts = factsOf(profile, service.value, context);
  const files = FREERADIUS_FILES.filter(({ methods }) => methods?.includes(eap.method) ?? true);
  return success({
    files: files.map(({ name, sections }) => ({
      name: `${id}/${name}`,
      mediaType: 'text/plain',
      content: { kind: 'text', text: toFileText(renderLines(sections, facts, '#').lines) },
    })),
    losses: freeradiusLosses(profile, service.value, context),
  });
}

/** FreeRADIUS 3: the folder of a server that answers one profile. */
export const freeradius: ExportTarget = {
  id,
  kind: 'radius',
  support: FREERADIUS_SUPPORT,
  options: FREERADIUS_OPTIONS,
  secretsByDefault: 'include',
  write,
};
