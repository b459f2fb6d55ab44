import type { ClientEapMethod, RadioBand } from '../model/vocabulary';
import { RADIO_BANDS } from '../model/vocabulary';

/** Where the call manager shows a profile, its certificate and shared credentials included, which AXL leaves out. */
export const LOOK = 'CUCM: Device > Device Settings > Wireless LAN Profile';

/** The profile does not say which WPA version and cipher the phone uses: it agrees on them with the access point. */
export const AIR_LOOK = 'show wireless client mac-address … detail; show dot11 associations all-client';

/** Values of `authMethod` that mean EAP (XWiFiAuthenticationMethod of AXL 10.0 to 15.0). */
export const EAP_METHODS: ReadonlyMap<string, ClientEapMethod> = new Map([
  ['eap-fast', 'eap-fast'],
  ['eap-tls', 'eap-tls'],
  ['peap-mschapv2', 'peap-mschapv2'],
  ['peap-gtc', 'peap-gtc'],
]);

/** Values of `frequencyBand` (XWiFiFrequency). */
export const BANDS: ReadonlyMap<string, readonly RadioBand[]> = new Map<string, readonly RadioBand[]>([
  ['Auto', RADIO_BANDS],
  ['2.4 GHz', ['2.4']],
  ['5 GHz', ['5']],
]);

/** Elements of a profile (XWLANProfile, RWLANProfile) that are read, or say nothing that the model holds. */
export const KNOWN_ELEMENTS: ReadonlySet<string> = new Set([
  ...['name', 'newName', 'uuid', 'description', 'ssid', 'frequencyBand', 'userModifiable', 'authMethod'],
  ...['userName', 'password', 'pskPassphrase', 'wepKey', 'passwordDescription', 'networkAccessProfile'],
]);
