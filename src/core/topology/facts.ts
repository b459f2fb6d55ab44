import type { KeyFormat, WepKeySize } from '../key/key-format';
import type { PhoneModel } from '../phone/models';
import type { Band, UserCertificate, WepAuthentication } from '../profile/vocabulary';
import type { ApSecurity } from '../scheme/table5';
import type { EapMethod, Encryption, FastRoaming, KeyManagement, Security } from '../scheme/vocabulary';
import type { NodeKind, RadiusClientNode, SettingNode } from './vocabulary';

type None = Record<string, never>;
/** The value of a secret is never said, only where it stands a second time. */
interface SameAt {
  readonly other: NodeKind;
}

/** Everything that may be said to be set at a node, with the values that its text needs. */
export interface FactParams {
  model: { model: PhoneModel };
  ssid: { ssid: string };
  'ssid-hidden': None;
  band: { band: Band };
  vlan: { vlan: number };
  'phone-security': { security: Security };
  'wpa-switch': None;
  /** The row of Table 5 as the access point's side names it. */
  scheme: { security: ApSecurity; keyManagement: KeyManagement; encryption: Encryption };
  roaming: { fastRoaming: FastRoaming; overTheAir: boolean };
  'cckm-tolerance': { milliseconds: number };
  'key-holders': None;
  psk: { keyFormat: KeyFormat } & SameAt;
  /** `keyIndex`: null on the phone, which has no field for it; `keySize` in bits, null where the profile leaves it open. */
  'wep-key': { keySize: WepKeySize | null; keyFormat: KeyFormat; keyIndex: number | null } & SameAt;
  'wep-authentication': { authentication: WepAuthentication };
  username: { username: string };
  password: SameAt;
  'user-certificate': { certificate: UserCertificate };
  'server-root': { isGiven: boolean };
  'one-server-root': None;
  clock: None;
  'scep-server': { server: string | null };
  'scep-fingerprint': { fingerprint: string | null };
  'settings-from': { node: SettingNode };
  'policy-tag': None;
  'wds-registration': None;
  'wds-role': None;
  'wds-infrastructure': None;
  'wds-clients': None;
  'wds-mobility-domain': None;
  'wds-for-psk': None;
  /** The servers that a client asks, in their order. */
  'radius-servers': { hosts: readonly string[] };
  'radius-fallback': None;
  /** `missing`: servers whose secret the profile leaves open. */
  'shared-secret': { missing: number } & SameAt;
  'radius-server': { number: number; host: string; authPort: number; acctPort: number };
  'radius-server-missing': None;
  'radius-client': { node: RadiusClientNode };
  'eap-method': { method: EapMethod };
  account: { username: string };
  'certificate-name': { username: string | null };
  pac: { days: number };
  'trust-manufacturing': None;
  'trust-issuer': None;
  'authority-role': None;
  'authority-radius': None;
  'manufacturing-export': None;
  /** `ends`: the day on which the family's validity ends, as in ISO 8601. */
  'manufacturing-ca': { name: string; root: string; ends: string | null };
  'issues-request': None;
  'issues-through-authority': None;
  'server-root-file': None;
}
export type FactCode = keyof FactParams;

/** Something that is set at a node, and what may differ from the row that says it. */
export type Said<C extends FactCode = FactCode> = {
  readonly [Code in C]: {
    readonly code: Code;
    readonly params: FactParams[Code];
    readonly path?: string;
    readonly confirmed?: boolean;
  };
}[C];

/** What is set at a node. The text for a code is made at the edge, per language. */
export type Fact = Said & {
  /** Section of the document, or the text, that states it. */
  readonly source: string;
  /** False where neither a document nor a device confirms it. */
  readonly confirmed: boolean;
  /** JSON pointer of the profile's member that it comes from; empty where it comes from none. */
  readonly path: string;
};

export function said<C extends FactCode>(
  code: C,
  params: FactParams[C],
  own: { readonly path?: string; readonly confirmed?: boolean } = {},
): readonly Said<C>[] {
  return [{ code, params, ...own }];
}
