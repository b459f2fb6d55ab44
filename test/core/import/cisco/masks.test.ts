import { describe, expect, test } from 'vitest';
import { isMask } from '#core/import/cisco/stored-key';

describe('what stands instead of a secret', () => {
  test.each([
    '****',
    '••••',
    '***scrubbed***',
    '<removed>',
    '<key from the safe>',
    '<PSK_PLACEHOLDER>',
    'REDACTED',
    '[redacted]',
    '(value redacted)',
    '{{ wlan_psk }}',
    '${WLAN_PSK}',
    '$WLAN_PASSPHRASE',
    '$PASSWORD',
    '%WLAN_KEY%',
    '__WLAN_PSK__',
    'VALUE_SPECIFIED_IN_NO_LOG_PARAMETER',
  ])('%s', (text) => expect(isMask(text)).toBe(true));

  test.each([
    'lift*keys',
    '*lift-keys*',
    'redacted-2',
    '<lift',
    '{lift-keys}',
    '$lift-keys',
    '$KEY-of-lift',
    '$TRONGHOLD7',
    '100%SECRET',
    'lift {{keys}}',
  ])('not %s', (text) => expect(isMask(text)).toBe(false));
});
