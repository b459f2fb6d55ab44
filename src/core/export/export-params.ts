import type { PhoneModel } from '../phone/models';
import type { EapMethod, FastRoaming } from '../scheme/vocabulary';
import type { ClientIdentityFault } from './client/client-identity';
import type { UnconfirmedReason } from './lines/unconfirmed';

type None = Record<string, never>;

/** Every code of a loss: something the profile says and the target can't express. */
export interface LossParams {
  /** A line whose syntax or value no vendor source confirms (marked [U] in the platform facts). */
  'loss.unconfirmed-line': { line: string; why: UnconfirmedReason };
  /** A member of the profile that the target has no place for. */
  'loss.not-expressible': { member: string };
  /** The target needs no place for the member: the access point decides it, and the client follows. */
  'loss.set-on-access-point': { member: string };
  'loss.radius-missing': None;
  'loss.radius-secret-missing': { host: string };
  'loss.secret-masked': { member: string };
  'loss.cckm-deprecated': { release: string };
  'loss.weak-encryption': { encryption: 'wep' | 'tkip' };
  /** Fast roaming needs something that no access point file of a single profile can hold. */
  'loss.roaming-infrastructure': { needs: 'wds' | 'key-holders' };
  /** The client accepts every certificate of the CA, whatever name it bears. */
  'loss.server-name-not-checked': None;
  /** Without a CA the client accepts whatever server answers, or asks its user. */
  'loss.server-ca-missing': None;
  /** The client takes one CA certificate out of several. */
  'loss.server-ca-one': { count: number };
  /** The client has the certificate that was given for this export, not the phone's. */
  'loss.own-certificate': None;
  /** Files that a RADIUS server needs and no profile holds; paths within the folder. */
  'loss.files-to-add': { files: string };
  /** FreeRADIUS issue 5706: keys of EAP-FAST come out wrong with OpenSSL 3. */
  'loss.eap-fast-openssl': None;
  'loss.local-clients-only': None;
  'loss.other-radius-servers': { others: number };
  'loss.old-tls': None;
  /** The client takes its certificate from a store of its own; the file only says so. */
  'loss.client-certificate-from-store': None;
  /** The vendor's own bug in the way of what the file asks for. */
  'loss.known-defect': { release: string; defect: string };
  /** The open row: the call manager takes the method None as an order to remove the stored profile. */
  'loss.none-removes-profile': None;
  /** Of a group of profiles the model uses the first alone. */
  'loss.first-profile-only': { phoneModel: PhoneModel };
  /** An update names every profile of the group; those that it leaves out go. */
  'loss.group-replaced': { group: string };
  /** The format names the outer EAP method only; client and server agree on the inner one. */
  'loss.inner-method-negotiated': { method: EapMethod };
}

/** Every code of a refusal: the target can't do the profile at all. */
export interface RefusalParams {
  'target.no-cckm': { target: string };
  'target.no-dynamic-wep': { target: string };
  'target.no-static-wep': { target: string; release: string };
  'target.no-tkip-enterprise': { target: string };
  /** The platform could write the row without its fast roaming, but whether a phone joins then is not known. */
  'target.row-in-part': { target: string };
  /** The format is for networks with EAP only. */
  'target.eap-only': { target: string };
  /** The client lacks the EAP method of the row. */
  'target.no-eap-method': { target: string };
  'target.ssid-character': { target: string; position: number; codePoint: string };
  'target.ssid-edge': { target: string };
  'target.key-character': { target: string; position: number; codePoint: string };
  'target.key-format': { target: string; keyFormat: 'hex' | 'ascii' };
  'target.secret-character': { target: string; member: string; position: number; codePoint: string };
  'target.name-character': { target: string; position: number; codePoint: string };
  'target.host-unsupported': { target: string; host: string };
  'target.radius-missing': { target: string };
  'target.radius-secret-missing': { target: string };
  'target.secret-needed': { target: string };
  'target.server-ca-unreadable': { target: string };
  /** What would be written is understood by some readers only, so it has to be asked for. */
  'target.option-needed': { target: string; option: string; value: string };
  'target.client-identity-missing': { target: string };
  /** The client must say a name, and neither the profile nor its certificate has one. */
  'target.identity-missing': { target: string };
  /** `detail`: the algorithm or the rounds of work that stand in the way; empty for the other faults. */
  'target.client-identity-unusable': { target: string; fault: ClientIdentityFault; detail: string };
  'target.option-invalid': { target: string; option: string; allowed: string };
  'target.option-unknown': { target: string; option: string; known: string };
  'target.profile-invalid': { errors: number };
  'target.profile-sealed': None;
}

export type LossCode = keyof LossParams;
export type RefusalCode = keyof RefusalParams;

/** A fact of the profile that did not make it into the file. */
export type Loss<C extends LossCode = LossCode> = {
  readonly [Code in C]: { readonly code: Code; readonly params: LossParams[Code] };
}[C];

/** Why a target does not take a profile, and the nearest choice of Table 5 that it takes. */
export type Refusal<C extends RefusalCode = RefusalCode> = {
  readonly [Code in C]: {
    readonly code: Code;
    readonly params: RefusalParams[Code];
    readonly nearest: { readonly row: number; readonly fastRoaming: FastRoaming } | null;
  };
}[C];

export function loss<C extends LossCode>(code: C, params: LossParams[C]): Loss<C> {
  return { code, params };
}
