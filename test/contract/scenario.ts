import type { OperationName } from '#contract/contract';
import { TARGET_IDS } from '#core/export/target';
import { join } from 'node:path';
import { exportedText } from '../fixtures/ap-export';
import { profileInputForRow } from '../fixtures/profiles';
import { makeCertificates, PKCS12_PASSPHRASE } from './certificates';

/** What earlier steps of one run learned. */
export interface Memory {
  readonly ids: Map<string, string>;
  /** A folder of this run beside its data folder. */
  readonly otherFolder: string;
}

export interface Step {
  readonly operation: OperationName;
  readonly input: (memory: Memory) => unknown;
  /** The code of the error that is expected; absent: success. */
  readonly fails?: string;
  /** Remembers the reply's `id` under this name. */
  readonly remember?: string;
}

const { serverCa, pkcs12 } = makeCertificates();
const profile = profileInputForRow(4, { name: 'Ward 3 voice', ssid: '병동 음성' });
const library = {
  format: 'wlan-wizard-library',
  version: 1,
  profiles: [profileInputForRow(1, { name: 'Imported' })],
};
const accessPoint = exportedText('aireos', profileInputForRow(4, { ssid: 'Ward 3' }));
const ABSENT = '00000000-0000-4000-8000-000000000000';

const nothing = () => ({});
const always = (input: unknown) => () => input;
const withId =
  (name: string, more: object = {}) =>
  (memory: Memory) => ({ id: memory.ids.get(name), ...more });

/** Every operation at least once, in an order in which each finds what it needs; a new one without a row is red. */
export const STEPS: readonly Step[] = [
  { operation: 'app.info', input: nothing },
  { operation: 'settings.get', input: nothing },
  { operation: 'settings.set', input: always({ language: 'ko', technician: '김기사' }) },
  { operation: 'scheme.list', input: nothing },
  { operation: 'target.list', input: nothing },
  { operation: 'library.check', input: always({ text: JSON.stringify(library) }) },
  { operation: 'library.check', input: always({ text: '{"format":' }), fails: 'file.not-json' },
  { operation: 'key.check', input: always({ kind: 'psk', format: 'hex', value: '0'.repeat(60) }) },
  { operation: 'key.derive', input: always({ ssid: 'IEEE', passphrase: 'password' }) },
  { operation: 'key.checkValue', input: always({ ssid: 'IEEE', format: 'ascii', key: 'password' }) },
  { operation: 'key.generate', input: always({ kind: 'psk', format: 'ascii', length: 20, count: 3 }) },
  { operation: 'ssid.check', input: always({ ssid: '가'.repeat(11) }) },
  { operation: 'library.save', input: always({ profile }), remember: 'first' },
  {
    operation: 'library.save',
    input: (memory) => ({
      profile: { ...profile, id: memory.ids.get('first'), notes: 'new' },
      baseRevision: 1,
    }),
  },
  {
    operation: 'library.save',
    input: (memory) => ({ profile: { ...profile, id: memory.ids.get('first') }, baseRevision: 1 }),
    fails: 'library.conflict',
  },
  { operation: 'library.get', input: withId('first') },
  { operation: 'library.get', input: always({ id: ABSENT }), fails: 'library.profile-not-found' },
  { operation: 'library.list', input: always({ search: '병동' }) },
  { operation: 'library.history', input: withId('first') },
  { operation: 'library.compareVersions', input: withId('first', { from: 1, to: 2 }) },
  { operation: 'library.restoreVersion', input: withId('first', { revision: 1 }) },
  { operation: 'library.markExported', input: withId('first', { targets: ['hostapd'] }) },
  { operation: 'library.duplicate', input: withId('first'), remember: 'copy' },
  { operation: 'library.delete', input: withId('copy') },
  { operation: 'library.deleted', input: nothing },
  { operation: 'library.undelete', input: withId('copy') },
  { operation: 'library.import', input: always({ text: JSON.stringify(library) }) },
  { operation: 'library.export', input: always({ secrets: { kind: 'leave-out' } }) },
  { operation: 'draft.put', input: always({ draft: { step: 2, ssid: '병' } }) },
  { operation: 'draft.get', input: nothing },
  { operation: 'draft.clear', input: nothing },
  {
    operation: 'export.run',
    input: always({ profile, targets: [...TARGET_IDS], language: 'ko', secrets: 'mask' }),
  },
  { operation: 'lab.make', input: always({ profile: profileInputForRow(16), language: 'ko', port: 20_000 }) },
  { operation: 'lab.make', input: always({ profile, language: 'en' }) },
  { operation: 'configuration.read', input: always({ text: accessPoint }) },
  { operation: 'configuration.read', input: always({ text: 'hello' }), fails: 'import.dialect-unclear' },
  { operation: 'pair.compare', input: always({ profile, text: accessPoint, networkId: '1' }) },
  {
    operation: 'pair.compare',
    input: (memory) => ({
      profileId: memory.ids.get('first'),
      base64: Buffer.from(accessPoint).toString('base64'),
      dialect: 'aireos',
    }),
  },
  {
    operation: 'pair.compare',
    input: always({ profileId: ABSENT, text: accessPoint }),
    fails: 'library.profile-not-found',
  },
  { operation: 'pair.drafts', input: always({ text: accessPoint, networkId: '1' }) },
  {
    operation: 'pair.drafts',
    input: always({ text: accessPoint, networkId: 'x' }),
    fails: 'import.network-not-found',
  },
  {
    operation: 'pair.advise',
    input: always({ security: 'eap', models: ['8821'], platforms: ['aireos', 'meraki'] }),
  },
  { operation: 'pair.report', input: always({ profile, text: accessPoint, language: 'ko', format: 'html' }) },
  { operation: 'pair.report', input: always({ profile, text: accessPoint, language: 'en', format: 'pdf' }) },
  { operation: 'certificate.inspect', input: always({ base64: serverCa }) },
  { operation: 'certificate.inspect', input: always({ base64: pkcs12, passphrase: PKCS12_PASSPHRASE }) },
  { operation: 'certificate.inspect', input: always({ base64: 'AAAA' }) },
  { operation: 'certificate.issuers', input: always({ certificates: serverCa }) },
  {
    operation: 'certificate.request',
    input: always({ name: '병동-1', key: 'ec-p256', alternativeNames: [{ type: 'dns', value: 'ward-1' }] }),
  },
  {
    operation: 'certificate.request',
    input: always({ name: 'radius', key: 'ec-p256', country: 'Korea' }),
    fails: 'certificate.country',
  },
  {
    operation: 'certificate.convert',
    input: always({ files: [pkcs12, serverCa], passphrase: PKCS12_PASSPHRASE, form: 'der', split: true }),
  },
  {
    operation: 'certificate.convert',
    input: always({ files: [pkcs12, serverCa], passphrase: PKCS12_PASSPHRASE, form: 'der' }),
    fails: 'certificate.several-in-der',
  },
  {
    operation: 'certificate.bundle',
    input: always({ certificate: pkcs12, passphrase: PKCS12_PASSPHRASE, newPassphrase: 'new 1' }),
  },
  {
    operation: 'certificate.bundle',
    input: always({ certificate: serverCa, newPassphrase: 'new 1' }),
    fails: 'certificate.key-missing',
  },
  {
    operation: 'certificate.ready',
    input: always({
      purpose: 'eap-tls-client',
      certificate: pkcs12,
      passphrase: PKCS12_PASSPHRASE,
      trust: [serverCa],
      clock: { now: '2026-01-01T00:00:00.000Z', offsetMinutes: 540 },
      pac: { issued: '2026-01-01T00:00:00.000Z', days: 90 },
    }),
  },
  {
    operation: 'certificate.inventory',
    input: always({
      files: [{ path: 'tomcat.pem', base64: serverCa }],
      now: '2026-01-01T00:00:00.000Z',
    }),
  },
  {
    operation: 'certificate.compareFingerprint',
    input: always({ certificate: serverCa, fingerprint: 'AB'.repeat(32) }),
  },
  {
    operation: 'certificate.compareFingerprint',
    input: always({ certificate: serverCa, fingerprint: 'ABC' }),
    fails: 'certificate.no-fingerprint',
  },
  { operation: 'procedure.list', input: nothing },
  { operation: 'procedure.show', input: always({ id: 'imp-regenerate', parameters: { sso: true } }) },
  { operation: 'procedure.show', input: always({ id: 'imp-repair' }), fails: 'procedure.unknown' },
  {
    operation: 'procedure.show',
    input: always({ id: 'imp-regenerate', parameters: { nodes: [] } }),
    fails: 'procedure.wrong-parameters',
  },
  {
    operation: 'procedure.show',
    input: always({ id: 'imp-regenerate', parameters: { signed: { cup: 'ca-multi' } } }),
    fails: 'procedure.refused',
  },
  {
    operation: 'procedure.document',
    input: always({ id: 'imp-regenerate', language: 'ko', format: 'html' }),
  },
  {
    operation: 'run.start',
    input: always({ procedure: 'phone-clock', parameters: { phones: ['SEP00'] }, title: '3층' }),
    remember: 'run',
  },
  { operation: 'run.list', input: nothing },
  {
    operation: 'run.tick',
    input: withId('run', { revision: 1, step: 'know-time', initials: '김', fields: { ok: 'yes' } }),
  },
  {
    operation: 'run.skip',
    input: withId('run', { revision: 2, step: 'open-admin-page/SEP00', initials: '김' }),
    fails: 'run.reason-missing',
  },
  {
    operation: 'run.skip',
    input: withId('run', { revision: 2, step: 'open-admin-page/SEP00', initials: '김', note: '열려 있음' }),
  },
  { operation: 'run.undo', input: withId('run', { revision: 3, initials: '김' }) },
  { operation: 'run.end', input: withId('run', { revision: 4, how: 'finished' }), fails: 'run.steps-open' },
  { operation: 'run.end', input: withId('run', { revision: 4, how: 'stopped' }) },
  { operation: 'run.get', input: withId('run') },
  { operation: 'run.report', input: withId('run', { language: 'en', format: 'md' }) },
  { operation: 'run.delete', input: withId('run') },
  { operation: 'run.get', input: withId('run'), fails: 'run.not-found' },
  { operation: 'certificate.checkServerCa', input: always({ base64: serverCa }) },
  {
    operation: 'certificate.checkServerCa',
    input: always({ base64: 'AAAA' }),
    fails: 'certificate.unreadable',
  },
  { operation: 'certificate.checkPkcs12', input: always({ base64: pkcs12, passphrase: PKCS12_PASSPHRASE }) },
  {
    operation: 'certificate.checkPkcs12',
    input: always({ base64: pkcs12, passphrase: 'wrong' }),
    fails: 'certificate.wrong-passphrase',
  },
  { operation: 'seal.status', input: nothing },
  {
    operation: 'seal.setPassphrase',
    input: always({ passphrase: 'short' }),
    fails: 'seal.passphrase-too-short',
  },
  { operation: 'seal.setPassphrase', input: always({ passphrase: 'correct horse battery' }) },
  { operation: 'seal.lock', input: nothing },
  {
    operation: 'seal.unlock',
    input: always({ passphrase: 'wrong horse battery' }),
    fails: 'seal.wrong-passphrase',
  },
  { operation: 'seal.unlock', input: always({ passphrase: 'correct horse battery' }) },
  { operation: 'library.get', input: withId('first') },
  { operation: 'storage.move', input: (memory) => ({ folder: join(memory.otherFolder, '옮긴 library') }) },
  { operation: 'library.list', input: nothing },
];
