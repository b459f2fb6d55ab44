import { findProcedure, PROCEDURE_IDS } from '#core/procedure/procedures';
import { MISTAKE_IDS, mistakesFor, mistakesOfRow, MISTAKES } from '#core/reference/mistakes';
import { referenceTexts } from '#messages/reference';
import { describe, expect, test } from 'vitest';

const numbersOf = (mistakes: readonly { readonly number: number }[]) => mistakes.map(({ number }) => number);
const rows = PROCEDURE_IDS.flatMap((id) => (findProcedure(id)?.rows ?? []).map((row) => `${id}/${row.id}`));
const anywhere = rows.map((place) => place.replace(/^[^/]+/, '*'));

describe('the ten mistakes', () => {
  test('are numbered in order, and name no code or step twice', () => {
    expect(numbersOf(MISTAKES)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(MISTAKES.map(({ id }) => id)).toEqual(MISTAKE_IDS);
    for (const { codes, rows: own } of MISTAKES) {
      expect(new Set(codes).size).toBe(codes.length);
      expect(new Set(own).size).toBe(own.length);
    }
  });

  test('each is caught by a check or prevented by a step', () => {
    expect(MISTAKES.filter((one) => one.codes.length === 0 && one.rows.length === 0)).toEqual([]);
  });

  test('name steps that exist', () => {
    const known = new Set<string>([...rows, ...anywhere]);
    expect(MISTAKES.flatMap((one) => one.rows).filter((row) => !known.has(row))).toEqual([]);
  });

  test.each([
    ['pair.ft-adaptive', [1]],
    ['pair.psk-different', [2]],
    ['cert.not-a-root', [3]],
    ['cert.chain-untrusted', [3, 4]],
    ['cert.lsc-not-for-wlan', [4]],
    ['cert.not-yet-valid', [5]],
    ['certificate.wrong-passphrase', [7]],
    ['scep.fingerprint', [8]],
    ['target.ssid-character', [10]],
    ['scheme.open', []],
  ])('%s is %j', (code, numbers) => {
    expect(numbersOf(mistakesFor(code))).toEqual(numbers);
  });

  test.each([
    ['eap-tls-mic', 'check-clock', [5]],
    ['eap-fast-setup', 'pac-expiry', [6]],
    ['phone-install-server-ca', 'install-ca', [3, 7]],
    ['eap-tls-scep', 'check-fingerprint', [8]],
    ['imp-regenerate', 'restart-xcp-router', [9]],
    ['imp-delete-expired-trust', 'restart-xcp-router', [9]],
    ['wifi-credentials', 'enter-psk', [2]],
    ['wifi-credentials', 'choose-profile', []],
  ])('%s/%s prevents %j', (procedure, row, numbers) => {
    expect(numbersOf(mistakesOfRow(procedure, row))).toEqual(numbers);
  });

  test.each(['en', 'ko'] as const)('are each told in two sentences, in %s', (language) => {
    const sentences = MISTAKE_IDS.map((id) => [
      id,
      referenceTexts[language].mistakes[id].text.split(/(?<=[.!?])\s+/).length,
    ]);
    expect(sentences).toEqual(MISTAKE_IDS.map((id) => [id, 2]));
  });
});
