import type { Purpose } from '../ready/ready-question';
import type { AlternativeName } from './vocabulary';

const ADDRESS = /^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$/;
/** A host name as certificates take it: without a wildcard, which no phone and no call manager takes. */
const HOST = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/**
 * The alternative names that follow from a name: a user name in the form of an address also stands where Windows
 * looks for one, and a server's host name where TLS clients do (RFC 6125, 6.4.4).
 */
export function namesFor(purpose: Purpose, name: string): readonly AlternativeName[] {
  if (purpose === 'radius-server') return HOST.test(name) ? [{ type: 'dns', value: name }] : [];
  return ADDRESS.test(name)
    ? [
        { type: 'email', value: name },
        { type: 'upn', value: name },
      ]
    : [];
}
