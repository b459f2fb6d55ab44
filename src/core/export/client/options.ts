import { derivable, oneOf, optionValue } from '../ap/option';

type Options = Readonly<Record<string, string>>;

const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';

/** The name that the RADIUS server's certificate must have; empty: any certificate of the CA will do. */
export const SERVER_NAME = derivable(
  'server-name',
  new RegExp(`(?=.{1,191}$)${label}(?:\\.${label})*`),
  'radius.example.com',
);

/** The name that is sent outside the tunnel; empty: the user name itself. Printable ASCII, at most 64 characters. */
export const ANONYMOUS_IDENTITY = derivable('anonymous-identity', /[!-~]{1,64}/, 'anonymous@example.com');

/**
 * How EAP-FAST gets its first PAC: in a tunnel whose server certificate is checked, or in one that nobody vouches for.
 * `auto`: authenticated where the profile has a CA to check the certificate by, else anonymous, as phones do it.
 */
export const FAST_PAC = oneOf('fast-pac', 'auto', ['auto', 'authenticated', 'anonymous', 'none']);

export function serverName(options: Options): string | null {
  return optionValue(options, SERVER_NAME.name) || null;
}

export function anonymousIdentity(options: Options): string | null {
  return optionValue(options, ANONYMOUS_IDENTITY.name) || null;
}
