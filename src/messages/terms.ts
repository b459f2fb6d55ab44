import type { PhoneModel } from '#core/phone/models';
import type {
  ApPlatform,
  Band,
  UserCertificate,
  UserModifiable,
  WepAuthentication,
} from '#core/profile/vocabulary';
import type { Grade } from '#core/scheme/grade';
import type { Encryption, FastRoaming, KeyManagement, SchemeField, Security } from '#core/scheme/vocabulary';
import type { Severity } from '#core/finding/finding-rules';
import type { KeyFormat } from '#core/key/key-format';

/** The users' words for every value that they can choose. */
export interface Terms {
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
  /** Names of profile members as the forms show them, for messages that name a place. */
  readonly member: Readonly<Record<string, string>>;
}
