import type { ClientSettings } from '../model/client-settings';
import { NO_KEY, type KeyState } from '../model/key-state';
import { sourced, type DefaultOrigin, type LineOrigin } from '../model/origin';

/** The client's side of a network without EAP: there is none, and that is known. */
export function noEap(origin: LineOrigin | DefaultOrigin): ClientSettings {
  return {
    eapMethods: sourced([], origin),
    identity: sourced(null, origin),
    outerIdentity: sourced(null, origin),
    password: sourced<KeyState>(NO_KEY, origin),
    trustedCas: sourced([], origin),
    serverNames: sourced([], origin),
    validatesServer: sourced(false, origin),
    userCertificate: sourced('none', origin),
  };
}
