import type { LossParams } from '#core/export/export-params';
import type { Texts } from '../catalogue';

/** What files for a RADIUS server leave out or warn of. */
export const radiusLosses = {
  'loss.files-to-add': ({ files }) =>
    `Not in the profile; put these into the folder before the server starts: ${files}.`,
  'loss.eap-fast-openssl': () =>
    'FreeRADIUS with OpenSSL 3 (as in Debian 12) starts with this folder, but no phone authenticates by EAP-FAST: its keys come out wrong (FreeRADIUS issue 5706). For a lab use the EAP server of hostapd.',
  'loss.local-clients-only': () =>
    'The server answers programs on its own machine only. Give the address or prefix of the access points (option client).',
  'loss.other-radius-servers': ({ others }) =>
    `The folder is for one RADIUS server; the profile names ${others} more. Write a folder for each (option server).`,
  'loss.old-tls': () =>
    'TLS 1.0 and short keys are allowed for every phone. Switch the option old-phones off once the old phones are gone.',
} satisfies Partial<Texts<LossParams>>;
