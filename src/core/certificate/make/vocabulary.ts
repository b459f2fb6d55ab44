export const KEY_KINDS = ['rsa-2048', 'rsa-3072', 'rsa-4096', 'ec-p256', 'ec-p384'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

export const ALTERNATIVE_NAME_TYPES = ['dns', 'ip', 'email', 'uri', 'upn'] as const;

/** `upn` is Microsoft's user principal name and may hold any script; the other types are ASCII. */
export interface AlternativeName {
  readonly type: (typeof ALTERNATIVE_NAME_TYPES)[number];
  readonly value: string;
}

/** A distinguished name; texts of any script, as they are: nobody encodes them beforehand. */
export interface SubjectName {
  /** 1 to 64 characters (RFC 5280, appendix A.1: ub-common-name). */
  readonly commonName: string;
  readonly organizationalUnit?: string;
  readonly organization?: string;
  /** Two letters of ISO 3166. */
  readonly country?: string;
}

/** RFC 5280, appendix A.1: ub-common-name; OpenSSL's `req` refuses more. */
export const COMMON_NAME_LIMIT = 64;

export const PKCS12_FORMS = ['modern', 'old-firmware'] as const;
/** `modern`: AES-256 and SHA-256; `old-firmware`: 3DES and SHA-1, which every reader of PKCS#12 knows. */
export type Pkcs12Form = (typeof PKCS12_FORMS)[number];

export const CONVERT_FORMS = ['pem', 'der'] as const;
export type ConvertForm = (typeof CONVERT_FORMS)[number];

export const KEY_HANDLINGS = ['leave-out', 'encrypted', 'open'] as const;
/** What becomes of private keys that are converted: `open` writes them without a passphrase. */
export type KeyHandling = (typeof KEY_HANDLINGS)[number];
