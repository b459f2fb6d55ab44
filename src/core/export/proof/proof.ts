import type { TargetId } from '../target';
import type { UnjudgedCode, VerdictCode } from './proof-codes';

/** A program that is none of ours and took a target's files, or refused them for planted faults. */
export interface Judge {
  readonly program: string;
  /** With which it was measured. */
  readonly version: string;
  readonly verdict: VerdictCode;
  /** File under test/peers that asks it. */
  readonly test: string;
}

export interface TargetProof {
  /** Empty where no independent judge is at hand. */
  readonly judges: readonly Judge[];
  /** What the judges did not see. */
  readonly unjudged: readonly UnjudgedCode[];
}

const eapolTest: Judge = {
  program: 'eapol_test',
  version: '2.10',
  verdict: 'authenticates-client',
  test: 'eap.test.ts',
};
const xmllint = { program: 'xmllint', version: '2.9.14' } as const;
const zbarimg: Judge = { program: 'zbarimg', version: '0.23', verdict: 'code-read', test: 'qr.test.ts' };
const poppler = { program: 'poppler', version: '22.12' } as const;

const nobody = (...unjudged: readonly UnjudgedCode[]): TargetProof => ({ judges: [], unjudged });

/** Which real program judged each target's files: the source of docs/proof.md and of what the targets page says. */
export const PROOFS: Readonly<Record<TargetId, TargetProof>> = {
  'ios-autonomous': nobody('command-line'),
  aireos: nobody('command-line'),
  c9800: nobody('command-line'),
  meraki: nobody('cloud'),
  hostapd: {
    judges: [{ program: 'hostapd', version: '2.10', verdict: 'read-back', test: 'hostapd.test.ts' }],
    unjudged: ['radio'],
  },
  'c9800-restconf': {
    judges: [{ program: 'yanglint', version: '2.1.30', verdict: 'data-model', test: 'yang.test.ts' }],
    unjudged: ['controller'],
  },
  'cucm-axl': {
    judges: [{ ...xmllint, verdict: 'field-schema', test: 'axl.test.ts' }],
    unjudged: ['call-manager'],
  },
  'phone-card': nobody('people'),
  'wpa-supplicant': {
    judges: [
      {
        program: 'wpa_supplicant',
        version: '2.10',
        verdict: 'hostile-read-back',
        test: 'wpa-supplicant.test.ts',
      },
      eapolTest,
    ],
    unjudged: ['association'],
  },
  networkmanager: {
    judges: [
      { program: 'nmcli', version: '1.42.4', verdict: 'same-connection', test: 'networkmanager.test.ts' },
    ],
    unjudged: ['activation', 'association'],
  },
  windows: {
    judges: [{ ...xmllint, verdict: 'vendor-schema', test: 'desktop-xml.test.ts' }],
    unjudged: ['operating-system'],
  },
  apple: {
    judges: [{ program: 'plistutil', version: '2.2.0', verdict: 'property-list', test: 'apple.test.ts' }],
    unjudged: ['operating-system'],
  },
  'wifi-qr': { judges: [zbarimg], unjudged: ['association'] },
  'eap-config': {
    judges: [{ ...xmllint, verdict: 'metadata-schema', test: 'desktop-xml.test.ts' }],
    unjudged: ['operating-system'],
  },
  freeradius: {
    judges: [
      { program: 'FreeRADIUS', version: '3.2.1', verdict: 'answers-clients', test: 'freeradius.test.ts' },
      eapolTest,
    ],
    unjudged: ['fast-with-openssl-3'],
  },
  'sheet-html': {
    judges: [{ ...xmllint, verdict: 'well-formed', test: 'sheet.test.ts' }],
    unjudged: ['people'],
  },
  'sheet-pdf': {
    judges: [{ ...poppler, verdict: 'pages-drawn', test: 'sheet.test.ts' }],
    unjudged: ['people'],
  },
  'sheet-csv': nobody('spreadsheet'),
  'sheet-xlsx': {
    judges: [{ program: 'xlsx2csv', version: '0.7.8', verdict: 'cells-read', test: 'workbook.test.ts' }],
    unjudged: ['people'],
  },
};
