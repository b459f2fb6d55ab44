import { isControl, isInvisible } from '../../key/character-scan';
import type { TextForm } from './definition';

/** A release as the product writes it, e.g. `12.5(1)` or `14.0(1)SU1`; the parts in brackets may be left out. */
const RELEASE = /^\d{1,2}(?:\.\d{1,2})?(?:\(\d{1,2}[a-z]?\))?(?:SU\d{1,2}[a-z]?)?$/i;
/** A host name, an IPv4 or an IPv6 address. */
const HOST = /^[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?$/;
/** 40 or 64 hexadecimal digits, with one kind of separator or none ("SCEP"). */
const FINGERPRINT = /^[0-9A-F]+(?:([:\-. ])[0-9A-F]+(?:\1[0-9A-F]+)*)?$/i;

/** Whether a text can stand on one line of a sheet: nothing in it breaks or turns the line. */
export function isPlainLine(text: string): boolean {
  return Array.from(text).every((character) => !isControl(character) && !isInvisible(character));
}

function isFingerprint(text: string): boolean {
  const digits = text.replaceAll(/[:\-. ]/g, '').length;
  return FINGERPRINT.test(text) && (digits === 40 || digits === 64);
}

/** Whether a text that was given, i.e. one that is not empty, has the form. */
export function hasForm(text: string, form: TextForm): boolean {
  switch (form) {
    case 'any':
    case 'user-name':
      return isPlainLine(text);
    case 'release':
      return RELEASE.test(text);
    case 'host':
      return HOST.test(text);
    case 'fingerprint':
      return isFingerprint(text);
  }
}

/** The admin web page's password: 8 to 127 letters or digits ("Phone administration web page"). */
export function isAdminPassword(text: string): boolean {
  return /^[A-Za-z0-9]{8,127}$/.test(text);
}
