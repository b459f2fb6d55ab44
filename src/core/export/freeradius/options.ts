import { oneOf, text, wholeNumber } from '../ap/option';
import type { TargetOption } from '../target';

export const FREERADIUS_OPTIONS: readonly TargetOption[] = [
  /** Where the access points are, as the server sees them; without an answer only this machine may ask. */
  text(
    'client',
    '127.0.0.1',
    /[0-9A-Fa-f:.]{2,45}(?:\/[0-9]{1,3})?/,
    '192.0.2.20, 192.0.2.0/24, 2001:db8::/64',
  ),
  /** Which of the profile's RADIUS servers the folder is for. */
  wholeNumber('server', 1, 1, 99),
  /** TLS 1.0 and short keys, which OpenSSL refuses by default, for phones that can do no better. */
  oneOf('old-phones', 'no', ['no', 'yes']),
  /** How long a PAC of EAP-FAST is good for: a week is the usual default, 90 days and more are advised. */
  wholeNumber('pac-days', 90, 1, 3650),
];
