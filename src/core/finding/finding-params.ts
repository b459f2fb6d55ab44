import type { RefusalCode } from '../export/export-params';
import type { PhoneModel } from '../phone/models';
import type { ApPlatform } from '../profile/vocabulary';
import type { Combination, FastRoaming, SchemeField } from '../scheme/vocabulary';

type None = Record<string, never>;

/** How a wrong character is pointed at. */
export interface WrongCharacter {
  /** 1-based place of the first wrong character, counted in characters. */
  readonly position: number;
  /** Its code point as `U+XXXX`: never the character itself, which is part of a secret. */
  readonly codePoint: string;
}

/** What may be said about a key beyond its being wrong; `none` where nothing helpful is known. */
export type PskHint = 'none' | 'looks-like-hex' | 'valid-as-ascii';

/**
 * Every finding code with the values that its text needs. A code is never renamed or reused: outside users rely
 * on it. Values are plain JSON and never hold a key, password or secret.
 */
export interface FindingParams {
  'scheme.not-in-table': SchemeRefusal;
  'scheme.roaming-not-offered': SchemeRefusal;
  'scheme.weak-wep': None;
  'scheme.weak-tkip': None;
  'scheme.open': None;

  'phone.unsupported': {
    model: PhoneModel;
    capability: string;
    nearestRow: number;
    nearestFastRoaming: FastRoaming;
  };
  'phone.wpa-compatibility': { model: PhoneModel };

  'platform.row-unsupported': {
    platform: ApPlatform;
    row: number;
    reason: RefusalCode;
    nearestRow: number;
    nearestFastRoaming: FastRoaming;
  };

  'ssid.empty': None;
  'ssid.too-long': { bytes: number; limit: number; characters: number };
  'ssid.control-character': WrongCharacter;
  'ssid.edge-space': { edge: 'start' | 'end' | 'both' };
  'ssid.not-unicode': { position: number };
  'ssid.invisible-character': WrongCharacter;
  'ssid.hex-character': WrongCharacter;
  'ssid.hex-odd': { digits: number };

  'key.wep-length': { length: number; format: 'hex' | 'ascii'; allowed: string };
  'key.wep-character': WrongCharacter & { format: 'hex' | 'ascii' };
  'key.wep-size-mismatch': { length: number; format: 'hex' | 'ascii'; keySize: number; expected: number };
  'key.psk-ascii-length': { length: number; hint: PskHint };
  'key.psk-ascii-character': WrongCharacter;
  'key.psk-hex-length': { length: number; hint: PskHint };
  'key.psk-hex-character': WrongCharacter;
  'key.missing': { kind: 'wep' | 'psk' };
  'key.edge-space': { edge: 'start' | 'end' | 'both' };

  'credentials.missing': { member: 'username' | 'password' | 'both' };
  'credentials.username-length': { length: number; limit: number };
  'credentials.password-length': { length: number; limit: number };
  'credentials.control-character': WrongCharacter & { member: 'username' | 'password' };

  'radius.missing': None;
  'radius.host-invalid': None;
  'radius.secret-missing': None;
  'radius.secret-character': WrongCharacter;
  'radius.secret-length': { length: number; limit: number };

  'certificate.server-ca-missing': None;
  'certificate.server-ca-not-pem': None;
  'scep.missing': None;
  'scep.server-missing': None;
  'scep.fingerprint': { digits: number };

  'section.unused': { section: string };

  /** A line on standard input that is no question of the command. */
  'question.not-json': { column: number };
  'question.not-utf8': None;
  'question.too-long': { limit: number };
  'question.wrong-form': { form: string };

  'profile.missing-member': { member: string };
  'profile.unknown-member': { member: string };
  'profile.wrong-type': { expected: string };
  'profile.unknown-value': { allowed: string };
  'profile.out-of-range': { minimum: number; maximum: number };
  'profile.too-long': { length: number; limit: number };
  'profile.name-empty': None;
  'profile.control-character': WrongCharacter;
  'profile.duplicate-name': { name: string; first: number };
  'profile.duplicate-id': { first: number };
  'profile.secret-sealed': None;
  /** On import the name was taken already. */
  'profile.renamed': { from: string; to: string };
}

/** Why a combination is refused, in terms of the choices that exclude it. */
export interface SchemeRefusal {
  field: SchemeField;
  value: string;
  because: Partial<Combination>;
  possible: readonly string[];
  nearestRow: number;
  nearestFastRoaming: FastRoaming;
}

export type FindingCode = keyof FindingParams;
