import type { ReferenceTexts } from '../../reference-texts';
import { calls } from './calls';
import { certificates } from './certificates';
import { features } from './features';
import { mistakes } from './mistakes';
import { security } from './security';
import { wlan } from './wlan';

export const reference: ReferenceTexts = {
  sections: {
    hardening: 'Hardening of the phone network',
    features: 'Security features (Table 1)',
    alarms: 'Trust-list alarms (Table 2)',
    'security-menu': 'Security settings menu (Table 3)',
    calls: 'Secure calls, conferences, barge (Table 4)',
    'wlan-methods': 'WLAN: authentication',
    'wlan-encryption': 'WLAN: encryption',
    keys: 'Key formats',
    credentials: 'Credentials and EAP type',
    certificates: 'Certificates for EAP and the administration page',
    'server-certificates': 'Certificates of IM and Presence',
    dot1x: '802.1X on the wired network (Table 6)',
  },
  entries: { ...security, ...features, ...calls, ...wlan, ...certificates },
  conferenceResults: {
    'non-secure-bridge':
      'Non-secure bridge, non-secure conference: who starts it sets the bridge, and this phone is non-secure.',
    'secure-bridge-lowered':
      'Secure bridge, but a non-secure conference: one non-secure participant lowers the level of the whole.',
    'secure-conference': 'Secure bridge, secure conference at the level "encrypted": everyone is secure.',
    'initiator-rejected':
      'The initiator is rejected and told that the security level is not met: a non-secure phone is below the minimum "encrypted".',
    'meet-me-accepts-all':
      'Secure bridge; the conference accepts every call, since its minimum is "non-secure".',
    'not-stated': 'Table 4 does not state this combination. Try it before you rely on it.',
  },
  bargeResults: {
    rejected:
      'Not possible: a phone without encryption can not join an encrypted call. It hears the fast busy tone.',
    'call-becomes-non-secure': 'Possible; the call counts as non-secure.',
    'call-stays-encrypted': 'Possible; the call stays encrypted, and the phone shows it.',
    'not-stated': 'Nothing is encrypted here; the document states no limit.',
  },
  mistakes,
  tones: {
    none: 'No tone. Tones need a protected phone and the service parameter switched on.',
    'three-long': 'Three long beeps: secure end to end.',
    'six-short': 'Six short beeps: not secure.',
  },
};
