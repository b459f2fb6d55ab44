import { fireEvent, screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { desk } from '../../../src/renderer/state/certificates/desk.svelte';
import { deskQuestion } from '../../../src/renderer/state/certificates/question.svelte';
import { profileInputForRow } from '../../fixtures/profiles';
import { Authority, CA } from '../../platform/forge/openssl';
import { settle } from '../fake/open-page';
import { drop, openDesk, until, verdict } from './open-desk';

const SMALL = { kind: 'ec:P-256' };
const SERVER = ['extendedKeyUsage=serverAuth', 'subjectAltName=DNS:radius.example.org'];
const made = new Authority();

const YES = 'Yes: with these certificates the phones will join.';
const NO = 'No: with these certificates the phones will not join.';
const OPEN = 'No answer yet: something is missing.';

beforeAll(() => {
  made.root('root', SMALL);
  made.root('other', SMALL);
  made.issue('sub', 'root', { ...SMALL, extensions: CA });
  made.issue('radius', 'sub', { ...SMALL, extensions: SERVER });
  made.issue('phone', 'sub', SMALL);
  made.bundle('phone', { passphrase: 'extract' });
  made.write('chain.pem', Buffer.concat([made.read('radius.pem'), made.read('sub.pem')]));
  made.write('cut.pem', `${made.read('root.pem').toString()}-----BEGIN CERTIFICATE-----\nMIIB\n`);
  made.write('large.pem', Buffer.concat([made.read('root.pem'), Buffer.alloc(1_100_000, 10)]));
});

const asks = () => screen.getByRole('region', { name: 'What to ask for' });
const card = (name: string) => within(screen.getByRole('region', { name }));

async function again(): Promise<string> {
  // The answer to what was just changed is a new object.
  const before = deskQuestion.answers;
  await until(() => deskQuestion.answers !== before);
  return verdict();
}

describe('dropping what the RADIUS administrator mailed', () => {
  test('server, chain and root are a yes without any question', async () => {
    await openDesk();
    await drop(made, 'chain.pem', 'root.pem');
    expect(await verdict()).toBe(YES);
    expect(screen.queryByRole('region', { name: 'What to ask for' })).toBeNull();
    const steps = card('The phone checks the RADIUS server').getAllByRole('listitem');
    expect(steps.map((step) => step.textContent.trim())).toContain(
      'OK “radius” was signed by “sub”'.replaceAll(/[“”]/g, '"'),
    );
  });

  test('a missing root is a no, and who is to be asked for it', async () => {
    await openDesk();
    await drop(made, 'chain.pem');
    expect(await verdict()).toBe(NO);
    expect(within(asks()).getByRole('heading', { level: 3 }).textContent).toBe(
      'Ask the RADIUS administrator',
    );
    expect(asks().textContent).toContain('The issuer of "sub" is missing: CN=root.');
    expect(within(asks()).getByRole('link', { name: 'Frequent mistake 3' })).toBeTruthy();
    expect(screen.getByText('Missing: CN=root')).toBeTruthy();
  });

  test('another root on the phone is a no, and can be put right', async () => {
    await openDesk();
    await drop(made, 'chain.pem', 'root.pem', 'other.pem');
    expect(await verdict()).toBe(YES);
    const holders = card('The phone checks the RADIUS server');
    await fireEvent.click(holders.getByRole('checkbox', { name: /^root/ }));
    await fireEvent.click(holders.getByRole('checkbox', { name: /^other/ }));
    expect(await again()).toBe(NO);
    expect(asks().textContent).toContain('Install that root there.');
  });

  test('only roots are no answer yet', async () => {
    await openDesk();
    await drop(made, 'root.pem');
    expect(await verdict()).toBe(OPEN);
    expect(asks().textContent).toContain('The RADIUS server’s certificate is not among the files.');
  });

  test('a phone’s clock before the certificates is a no', async () => {
    await openDesk();
    await drop(made, 'chain.pem', 'root.pem');
    await verdict();
    await fireEvent.input(screen.getByLabelText('The phone’s clock'), {
      target: { value: '2001-01-01T00:00' },
    });
    expect(await again()).toBe(NO);
    expect(asks().textContent).toContain('Do it yourself, on the phone or in CUCM');
  });

  test('a time zone behind GMT is warned of while the certificate is fresh', async () => {
    await openDesk();
    await drop(made, 'chain.pem', 'root.pem');
    await verdict();
    deskQuestion.zone = 'America/New_York';
    expect(await again()).toContain('Yes, with warnings');
    expect(asks().textContent).toContain('local time is behind GMT');
  });
});

describe('a PKCS#12 file', () => {
  test('asks for its passphrase, tells a wrong one, and brings the other direction in', async () => {
    await openDesk();
    await drop(made, 'chain.pem', 'root.pem', 'phone.p12');
    const field = () => screen.getByLabelText('Passphrase (extraction password)');
    await fireEvent.input(field(), { target: { value: 'a guess' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    await until(() => screen.queryByText(/The passphrase is wrong/) !== null);
    await fireEvent.input(field(), { target: { value: 'extract' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    await until(() => desk.keys.size === 1);
    await until(() => deskQuestion.answers['eap-tls-client'] !== undefined);
    expect(await verdict()).toBe(YES);
    expect(deskQuestion.method).toBe('user-installed');
    expect(
      card('The RADIUS server checks the phone').getByText(/The private key belongs to "phone"/),
    ).toBeTruthy();
    await fireEvent.input(screen.getByLabelText('User name on the RADIUS server'), {
      target: { value: 'somebody' },
    });
    expect(await again()).toBe(NO);
    expect(document.body.innerHTML).not.toContain('extract<');
  });
});

describe('files as they come', () => {
  test('a damaged block is named beside the sound one', async () => {
    await openDesk();
    await drop(made, 'cut.pem');
    expect(desk.certificates).toHaveLength(1);
    expect(screen.getByText(/the file was cut off or copied in part/)).toBeTruthy();
  });

  test('a file over 1 MB is read only when asked for', async () => {
    await openDesk();
    await drop(made, 'large.pem');
    expect(desk.certificates).toHaveLength(0);
    await fireEvent.click(screen.getByRole('button', { name: 'Read it anyway' }));
    await until(() => desk.certificates.length === 1);
  });

  test('a pasted text is one, and can be taken away again', async () => {
    await openDesk();
    await fireEvent.click(screen.getByRole('button', { name: 'Paste PEM text…' }));
    const value = made.read('root.pem').toString();
    await fireEvent.input(screen.getByLabelText('PEM text'), { target: { value } });
    await fireEvent.click(screen.getByRole('button', { name: 'Read the text' }));
    await until(() => desk.certificates.length === 1);
    await settle();
    await fireEvent.click(screen.getByRole('button', { name: 'Remove Pasted text' }));
    await settle();
    expect(desk.files).toHaveLength(0);
  });

  test('the same file twice lies there once', async () => {
    await openDesk();
    await drop(made, 'root.pem');
    await drop(made, 'root.pem');
    expect(desk.files).toHaveLength(1);
  });
});

test('a profile fills the question in', async () => {
  const serverCa = made.read('other.pem').toString();
  await openDesk({
    profiles: [profileInputForRow(10, { name: 'Ward', serverCa, userCertificate: 'mic' })],
  });
  await until(() => desk.certificates.length === 1);
  expect(deskQuestion.method).toBe('mic');
  await drop(made, 'chain.pem', 'root.pem');
  await until(() => deskQuestion.answers['radius-server']?.kind === 'known');
  // The profile's CA is what the phone holds, whatever else was mailed.
  expect(await verdict()).toBe(NO);
  expect(screen.getByText(/For the profile “Ward”/)).toBeTruthy();
});
