import { fireEvent, render, screen } from '@testing-library/svelte';
import type { Client } from '#contract/contract';
import { success } from '#core/result';
import { profileSchema } from '#core/profile/profile-document';
import type { TargetId } from '#core/export/target';
import { beforeEach, expect, test, vi } from 'vitest';
import { setLanguage } from '../../../../src/renderer/i18n/index.svelte';
import ClientIdentity from '../../../../src/renderer/wizard/review/ClientIdentity.svelte';
import { ExportPreview } from '../../../../src/renderer/wizard/state/export-preview.svelte';
import { profileInputForRow } from '../../../fixtures/profiles';
import { settle } from '../../fake/open-page';

type Run = Client['export.run'];

function openIdentity() {
  const run = vi.fn<Run>(() =>
    Promise.resolve(success({ findings: [], files: [], losses: [], refused: [] })),
  );
  const preview = new ExportPreview({ 'export.run': run });
  render(ClientIdentity, { preview });
  /** What an export of a row for a target hands over. */
  const handedOver = async (target: TargetId, row: number) => {
    await preview.run(profileSchema.parse(profileInputForRow(row)), target, 'en', 'include');
    return run.mock.lastCall?.[0].clientIdentity;
  };
  return { preview, handedOver };
}

async function giveFile(passphrase: string): Promise<void> {
  const file = new File([new Uint8Array([1, 2, 3])], 'phone.p12');
  await fireEvent.drop(screen.getByRole('group'), { dataTransfer: { files: [file] } });
  await settle();
  await fireEvent.input(screen.getByLabelText('Extraction password'), { target: { value: passphrase } });
  await fireEvent.click(screen.getByRole('button', { name: 'Use it for this export' }));
  await settle();
}

beforeEach(() => setLanguage('en'));

test('a chosen file goes with the exports that take one, and with no other', async () => {
  const { handedOver } = openIdentity();
  expect(await handedOver('apple', 10)).toBeUndefined();
  await giveFile('extract');
  expect(screen.getByText('“phone.p12” is used for this export.')).toBeTruthy();
  expect(await handedOver('apple', 10)).toEqual({ base64: 'AQID', passphrase: 'extract' });
  expect(await handedOver('apple', 13)).toBeUndefined();
  expect(await handedOver('windows', 10)).toBeUndefined();
});

test('a forgotten file is gone, with its password', async () => {
  const { preview, handedOver } = openIdentity();
  await giveFile('extract');
  await fireEvent.click(screen.getByRole('button', { name: 'Forget the file' }));
  await settle();
  expect(preview.clientIdentity).toBeNull();
  expect(await handedOver('apple', 10)).toBeUndefined();
  await giveFile('');
  expect(await handedOver('apple', 10)).toEqual({ base64: 'AQID', passphrase: '' });
});
