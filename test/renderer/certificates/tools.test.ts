import { fireEvent, screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { desk } from '../../../src/renderer/state/certificates/desk.svelte';
import { inventory } from '../../../src/renderer/state/certificates/inventory.svelte';
import { droppedFiles } from '../../../src/renderer/state/dropped-files';
import { compareWith } from '../../../src/renderer/pages/certificates/fingerprints/compare-with';
import { Authority, CA } from '../../platform/forge/openssl';
import { settle } from '../fake/open-page';
import { drop, openDesk, until } from './open-desk';

const SMALL = { kind: 'ec:P-256' };
const made = new Authority();

beforeAll(() => {
  made.root('root', SMALL);
  made.issue('sub', 'root', { ...SMALL, extensions: CA });
  made.issue('phone', 'sub', SMALL);
  made.bundle('phone', { passphrase: 'extract' });
  made.root('tomcat', { ...SMALL, more: ['-days', '20'] });
});

const region = (name: string) => within(screen.getByRole('region', { name }));
const FORMS = 'For CUCM: WLAN Root CA Fingerprint';

describe('fingerprints', () => {
  test('those of the root are given as CUCM takes them, plain digits first', async () => {
    await openDesk({ part: 'fingerprints' });
    await drop(made, 'sub.pem', 'root.pem');
    const root = desk.certificates[1];
    expect(region(FORMS).getByText(root?.sha256 ?? '')).toBeTruthy();
    expect(region(FORMS).getByText(root?.sha1 ?? '')).toBeTruthy();
  });

  test('a certificate that is no root is refused', async () => {
    await openDesk({ part: 'fingerprints' });
    await drop(made, 'sub.pem');
    expect(region(FORMS).getByText(/“sub” is no root/)).toBeTruthy();
    expect(region(FORMS).queryByText(desk.certificates[0]?.sha256 ?? '')).toBeNull();
  });

  test('one in any spelling is found among the certificates', async () => {
    await openDesk({ part: 'fingerprints' });
    await drop(made, 'sub.pem', 'root.pem');
    const spelled = `SHA1 Fingerprint=${desk.certificates[1]?.sha1.toLowerCase().replaceAll(/(..)/g, '$1 ')}`;
    await fireEvent.input(screen.getByLabelText('A fingerprint, in any spelling'), {
      target: { value: spelled },
    });
    await settle();
    expect(screen.getByText(/It is that of “root”/)).toBeTruthy();
    expect(screen.getByText(/CUCM does not take it in this spelling/)).toBeTruthy();
  });

  test('a text that is none is pointed at', async () => {
    await openDesk({ part: 'fingerprints' });
    await fireEvent.input(screen.getByLabelText('A fingerprint, in any spelling'), {
      target: { value: 'AB:XY' },
    });
    await settle();
    expect(screen.getByText(/Character 4 \(U\+0058\)/)).toBeTruthy();
  });

  test('two texts are compared with each other; of two hashes nothing is said', () => {
    const sha1 = 'AB'.repeat(20);
    const related = (relation: string) => ({ kind: 'related', relation, certificate: null });
    expect(compareWith('', sha1, [])).toBeNull();
    expect(compareWith(sha1, '', [])).toBeNull();
    expect(compareWith(sha1, sha1.toLowerCase(), [])).toEqual(related('equal'));
    expect(compareWith(sha1, 'CD'.repeat(20), [])).toEqual(related('other-certificate'));
    expect(compareWith(sha1, 'CD'.repeat(32), [])).toEqual(related('other-algorithm'));
    expect(compareWith(sha1, 'CD', [])).toMatchObject({ kind: 'fault', of: 'other' });
  });
});

describe('inventory', () => {
  const file = (path: string, name = path) => ({
    path,
    file: new File([new Uint8Array(made.read(name))], path),
  });

  test('tells what is due, where each belongs, and what to restart', async () => {
    inventory.clear();
    await openDesk({ part: 'inventory' });
    await inventory.take([
      file('pub/tomcat.pem', 'tomcat.pem'),
      file('pub/tomcat-trust/root.pem', 'root.pem'),
      file('pub/note.txt', 'phone.ext'),
    ]);
    await settle();
    expect(screen.getByText('2 certificates: 0 expired, 1 within 90 days')).toBeTruthy();
    expect(screen.getByText('Identity certificate: regenerate, never delete')).toBeTruthy();
    expect(screen.getAllByText('Cisco Tomcat')).toHaveLength(2);
    expect(screen.getByText('No certificate in 1 file')).toBeTruthy();
    const way = screen.getByRole('link', { name: 'Regenerate IM&P certificates' });
    expect(way.getAttribute('href')).toBe('#/procedures/imp-regenerate');
    await fireEvent.click(screen.getByLabelText('Only what is due or has a fault'));
    await settle();
    expect(screen.getAllByRole('row')).toHaveLength(2);
  });

  test('a dropped folder is read with what is in its folders', async () => {
    const leaf = (fullPath: string) => ({
      ...{ isFile: true, fullPath },
      file: (give: (file: File) => void) => give(new File(['x'], fullPath)),
    });
    const folder = (portions: readonly (readonly unknown[])[]) => {
      const left = [...portions, []];
      return {
        isFile: false,
        createReader: () => ({
          readEntries: (give: (entries: readonly unknown[]) => void) => give(left.shift() ?? []),
        }),
      };
    };
    const tree = folder([
      [leaf('/c/cup.pem')],
      [folder([[leaf('/c/cup-trust/a.pem'), leaf('/c/cup-trust/b.pem')]])],
    ]);
    const transfer = { items: [{ webkitGetAsEntry: () => tree }], files: [] } as unknown as DataTransfer;
    const all = await droppedFiles(transfer, 10);
    expect(all.map(({ path }) => path)).toEqual(['c/cup.pem', 'c/cup-trust/a.pem', 'c/cup-trust/b.pem']);
  });
});

describe('making', () => {
  test('a PKCS#12 file of what lies on the desk, for which the key is asked', async () => {
    await openDesk({ part: 'make' });
    await drop(made, 'phone.pem', 'root.pem');
    const bundle = region('PKCS#12 file for the phone');
    expect(bundle.getByText(/Its private key is not on the desk/)).toBeTruthy();
    await drop(made, 'phone.key', 'sub.pem');
    expect(bundle.getByText('The key comes from phone.key.')).toBeTruthy();
    await fireEvent.input(bundle.getByLabelText('Extraction password'), { target: { value: 'new one' } });
    await fireEvent.click(bundle.getByRole('button', { name: 'Make the file' }));
    await until(() => bundle.queryByText('phone.p12') !== null);
    expect(bundle.getByText('Inside: phone → sub → root')).toBeTruthy();
    expect(bundle.getByText('Holds a private key')).toBeTruthy();
  });

  test('another form leaves keys out unless asked, and says so', async () => {
    await openDesk({ part: 'make' });
    await drop(made, 'phone.pem', 'phone.key', 'sub.pem');
    const convert = region('Convert, join, split');
    await fireEvent.click(convert.getByRole('button', { name: 'Convert' }));
    await until(() => convert.queryByText('Inside: phone → sub') !== null);
    expect(convert.getByText('1 private key left out.')).toBeTruthy();
    await fireEvent.click(convert.getByRole('radio', { name: 'DER (binary)' }));
    await fireEvent.click(convert.getByRole('button', { name: 'Convert' }));
    await until(() => convert.queryByText(/A DER file holds one certificate/) !== null);
  });

  test('a request and its key', async () => {
    await openDesk({ part: 'make' });
    const request = region('Certificate signing request');
    await fireEvent.click(request.getByRole('radio', { name: 'The RADIUS server' }));
    await settle();
    await fireEvent.input(request.getByLabelText('Name of the server'), {
      target: { value: 'radius.example.org' },
    });
    await fireEvent.click(request.getByRole('button', { name: 'Make key and request' }));
    await until(() => request.queryByText('Alternative names: DNS radius.example.org') !== null);
    expect(request.getAllByRole('button', { name: /^Save / })).toHaveLength(2);
    expect(request.getAllByRole('button', { name: /^Copy / })).toHaveLength(1);
  });
});
