import type { ProofTexts } from '../proof-texts';

export const proof: ProofTexts = {
  acceptedBy: (programs) => `Accepted by ${programs}.`,
  program: (name, version) => `${name}, version ${version}`,
  nobody: 'No independent program judged it.',
  verdicts: {
    'read-back':
      'starts with the file of every row that the target can do and gives its values back; refuses planted faults and masked files',
    'hostile-read-back':
      'reads the file of every row, and of hundreds of profiles with every kind of character, and gives each value back as it was; refuses planted faults and masked files',
    'authenticates-client':
      'authenticates with the exported client file: against hostapd 2.10 by all four EAP methods, against FreeRADIUS 3.2.1 with the exported folder by all but EAP-FAST; a wrong password, CA or server name and an expired or foreign certificate fail, each for that reason',
    'same-connection':
      'reads in the keyfile of every row, and of profiles with every kind of character, the same connection that it makes of the plain values; refuses planted faults',
    'answers-clients':
      'starts with the exported folder and answers clients by EAP-TLS, PEAP-MSCHAPv2 and PEAP-GTC; refuses planted faults, wrong passwords and wrong certificates',
    'data-model':
      'finds each request valid after the vendor’s public data model of five releases, and refuses planted faults, where a copy of the model is at hand (IOS_XE_YANG_MODELS); npm test says so where it is not',
    'field-schema':
      'finds each request valid after a schema that was written from the published list of fields, for every release that can be chosen',
    'metadata-schema':
      'finds each file valid after a schema that was written from the published form, whatever the profile holds, and refuses planted faults',
    'vendor-schema':
      'finds each file well-formed, whatever the profile holds; valid after Microsoft’s own schema, refusing planted faults, where a copy of it is at hand (WLAN_PROFILE_XSD)',
    'property-list':
      'reads the property list of every row, and of profiles with every kind of character, as Python’s plistlib does: values come back as they were and every reference leads to a payload',
    'code-read': 'reads every code back as it was written, from the image and from the printed sheet',
    'well-formed': 'finds the page well-formed, whatever the profile holds',
    'pages-drawn': 'draws the pages, Korean included, and finds the fonts embedded',
    'cells-read': 'reads the cells of every sheet as they were written, formulas nowhere',
  },
  unjudged: {
    'command-line':
      'No program outside of the devices reads these command lines. They follow vendor texts and public configurations; lines that nothing confirms are marked as such, and this program’s own reader reads every file back.',
    cloud: 'The dashboard itself was not asked; the members follow its published API.',
    radio: 'No radio was on the air: channels, data rates and regulatory limits are not judged.',
    association: 'No access point was joined over the air, so roaming is not judged.',
    activation:
      'No connection was activated, and bytes of certificates inside the keyfile are taken unread by nmcli.',
    controller: 'No controller was asked.',
    'call-manager': 'No CUCM was asked.',
    'operating-system':
      'The operating system itself was not asked. The form follows the vendor’s published description.',
    people: 'The content is for people: no program can tell whether it helps them.',
    'fast-with-openssl-3':
      'EAP-FAST: with OpenSSL 3, FreeRADIUS 3.2 derives wrong keys (FreeRADIUS issue 5706), so it can’t be proven there.',
    spreadsheet: 'No spreadsheet program was asked; the cells follow RFC 4180.',
  },
};
