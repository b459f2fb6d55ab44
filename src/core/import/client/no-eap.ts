import type { ClientSettings } from '../model/client-settings';
import { NO_KEY, type KeyState } from '../model/key-state';
import { sourced, type DefaultOrigin, type LineOrigin } from '../model/origin';

/** The client's side of a network without EAP: there is none, and that is known. */
export function noEap(origin: LineOrigin | DefaultOrigin): ClientSettings {
  const none = sourced(null, origin);
  const empty = sourced([], origin);
  return {
    eapMethods: empty,
    identity: none,
    outerIdentity: none,
    password: sourced<KeyState>(NO_KEY, origin),
    trustedCas: empty,
    serverNames: empty,
    validatesServer: sourced(false, origin),
    userCertificate: sourced('none', origin),
  };
}
