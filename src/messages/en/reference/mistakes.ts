import type { ReferenceTexts } from '../../reference-texts';

export const mistakes: ReferenceTexts['mistakes'] = {
  'roaming-key-management': {
    title: 'Key management and fast roaming do not meet',
    text: 'The access point offers only FT suites, or none that the phone knows, or counts on adaptive 802.11r, which Cisco’s phones do not use. Offer the plain suite and the chosen roaming method together.',
  },
  'version-or-key': {
    title: 'WPA on one end, WPA2 on the other, or another key',
    text: 'The phone shows the network and does not join, since version, cipher or key differ. Compare them end to end; two people can compare a passphrase by its check value.',
  },
  'server-not-trusted': {
    title: 'The phone does not trust the RADIUS server',
    text: 'Its root is missing on the phone, an intermediate was installed in its place, or the root was renewed. Install the self-signed certificate at the end of the server’s chain.',
  },
  'client-certificate': {
    title: 'The wrong client certificate',
    text: 'An LSC does not work over WLAN, and a MIC shows only that it is a Cisco phone. The RADIUS server needs the root that issued the certificate in use.',
  },
  clock: {
    title: 'The phone’s clock is wrong',
    text: 'A certificate or PAC is refused outside of its dates, and a phone may start in the past. Set the time, or have NTP reachable, before anything that uses certificates.',
  },
  pac: {
    title: 'The PAC expired, or can not be provisioned',
    text: 'With a lifetime of a week phones that were off come back to a slow login; with provisioning off they do not come back at all. Set 90 days or more and allow automatic provisioning.',
  },
  'container-or-key': {
    title: 'File format, passphrase or key do not suit',
    text: 'The phone takes PKCS #12 with its extraction password, and PEM or DER for the CA. An unknown algorithm in a new PKCS #12 file looks like a wrong password, and keys below 2048 bits fail in FIPS mode.',
  },
  'scep-fingerprint': {
    title: 'The SCEP fingerprint is of another certificate',
    text: 'The phone wants the SHA-1 or SHA-256 fingerprint of the root CA, not of the registration authority or a server. Compare it with the root itself.',
  },
  'restart-order': {
    title: 'Certificates regenerated or services restarted out of order',
    text: 'Renewing several certificates that phones trust in one window leaves every phone unregistered. One at a time, publisher first, high availability off, and services in their order.',
  },
  characters: {
    title: 'Characters that the other end can not take',
    text: 'A question mark is eaten by a command line, spaces at the edges get lost, and letters that look alike differ. The checks name the position and the code point.',
  },
};
