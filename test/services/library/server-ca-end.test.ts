import { forgeCertificateReader } from '#platform/forge/certificate-reader';
import { createServerCaEnd } from '#services/library/server-ca-end';
import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { Authority } from '../../platform/forge/openssl';

test('the end of a server CA is that of the first certificate, whatever stands around it', async () => {
  const made = new Authority();
  try {
    made.root('first', { kind: 'ec:P-256' });
    made.root('second', { kind: 'ec:P-256', more: ['-days', '10'] });
    const [first, second] = ['first.pem', 'second.pem'].map((name) => made.read(name).toString());
    const end = new Date(new X509Certificate(first ?? '').validTo).toISOString();
    const endOf = createServerCaEnd(forgeCertificateReader);
    for (const text of [`${first}${second}`, `병동\r\n${first}`, (first ?? '').replaceAll('\n', '\r')]) {
      expect(await endOf(text)).toBe(end);
    }
    expect(await endOf(second ?? '')).not.toBe(end);
    expect(await endOf('no certificate')).toBeNull();
  } finally {
    made.remove();
  }
});
