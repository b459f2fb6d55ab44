import type { Severity } from '../finding/finding-rules';
import type { KeyFormat } from '../key/key-format';
import type { PhoneModel } from '../phone/models';
import type {
  ApPlatform,
  Band,
  UserCertificate,
  UserModifiable,
  WepAuthentication,
} from '../profile/vocabulary';
import type { Grade } from '../scheme/grade';
import type { Encryption, FastRoaming, KeyManagement, SchemeField, Security } from '../scheme/vocabulary';

/** The users' words for the values that sheets and cards print. */
export interface ExportTerms {
  readonly schemeField: Readonly<Record<SchemeField, string>>;
  readonly security: Readonly<Record<Security, string>>;
  readonly keyManagement: Readonly<Record<KeyManagement, string>>;
  readonly encryption: Readonly<Record<Encryption, string>>;
  readonly fastRoaming: Readonly<Record<FastRoaming, string>>;
  readonly grade: Readonly<Record<Grade, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly phoneModel: Readonly<Record<PhoneModel, string>>;
  readonly apPlatform: Readonly<Record<ApPlatform, string>>;
  readonly band: Readonly<Record<Band, string>>;
  readonly userModifiable: Readonly<Record<UserModifiable, string>>;
  readonly userCertificate: Readonly<Record<UserCertificate, string>>;
  readonly wepAuthentication: Readonly<Record<WepAuthentication, string>>;
  readonly keyFormat: Readonly<Record<KeyFormat, string>>;
}
