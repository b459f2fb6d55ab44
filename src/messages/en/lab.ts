import type { LabWords } from '#core/lab/lab-words';

/** The instruction of a lab proof. */
export const lab: LabWords = {
  title: (profile) => `Lab proof: ${profile}`,
  purpose: (method) =>
    `This folder proves on one Linux computer, without phone, access point or radio, that the profile authenticates by ${method}: eapol_test plays the phone, a RADIUS server on the same computer answers it.`,
  yours: (username) => `Taken from the profile: EAP method, user name ${username}, password, SSID.`,
  yoursTls: (username) => `Taken from the profile: EAP method, user name ${username}, SSID.`,
  made: (serverName, validUntil) =>
    `Made for this lab alone: the CA, the RADIUS server's certificate for ${serverName}, the shared secret, the port. The certificates are valid until ${validUntil}; the CA's key was thrown away.`,
  madeClient:
    "Made for this lab alone too: the client's certificate, in place of the MIC or of one from your own CA. Its common name is the user name.",
  notProven:
    'Not proven here: encryption and roaming between phone and access point, and the settings of your own RADIUS server.',
  cckm: 'The profile asks for CCKM, which no test client has; the authentication is the same without it.',
  hostapd:
    'The server is that of hostapd, because FreeRADIUS can’t do EAP-FAST with OpenSSL 3 (its issue 5706).',
  install: '1. Install the programs (Debian, Ubuntu)',
  installHint:
    "A FreeRADIUS that the package starts by itself uses port 1812 and is not touched; all files of this proof are the folder's own.",
  start: '2. Start the server, in this folder',
  startHint: (ready) =>
    `It is ready once it says ${ready}. Leave it running; everything that it decides shows there.`,
  tryOut: '3. Authenticate, in this folder, in a second terminal',
  tryHint: 'Each command prints one word:',
  columns: { client: 'Client', expected: 'Expected', meaning: 'What it shows' },
  meaning: {
    right: 'The profile authenticates, and both sides have the same keys.',
    'wrong-password': 'A wrong password is refused.',
    'foreign-certificate': 'A certificate of another CA is refused, though the user name is right.',
    'foreign-ca': 'A client that trusts another CA breaks off: it does not believe this server.',
  },
  trouble: 'If another word comes',
  timeout:
    '`TIMEOUT`: the server is not running, or something else has its port. Look into the first terminal.',
  otherwise:
    'Anything else: leave `| tail -n 1` out and read the last lines; the server says the reason in the first terminal.',
  phone: 'With a real phone',
  phoneCa: (file) => `Install ${file} on the phone as authentication server CA.`,
  phoneClient: (files, passwordFile) =>
    `Install the user certificate: ${files}, whichever the firmware takes. The extraction password is in ${passwordFile}.`,
  phoneServer: (file, address) =>
    `Let the access point in: in ${file} put its address in place of ${address}.`,
  phoneListen: (file, from, to) => `Let the server listen: in ${file} write ${to} in place of ${from}.`,
  phoneAccessPoint: (port, secretFile) =>
    `On the access point set this computer as RADIUS server: port ${port}, shared secret as in ${secretFile}.`,
  end: 'Afterwards',
  endHint:
    'End the server with Ctrl+C and delete the folder: it holds private keys, the shared secret and, where the method has one, the password of the profile. Take the lab CA off the phone again.',
};
