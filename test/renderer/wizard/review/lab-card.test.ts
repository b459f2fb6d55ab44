import { fireEvent, render, screen } from '@testing-library/svelte';
import type { Client, Reply } from '#contract/contract';
import type { OutputOf } from '#contract/operation';
import type { labOperations } from '#contract/operations/lab-operations';
import { profileSchema } from '#core/profile/profile-document';
import { success } from '#core/result';
import { expect, test, vi } from 'vitest';
import { provideClient } from '../../../../src/renderer/state/client';
import LabCard from '../../../../src/renderer/wizard/review/LabCard.svelte';
import { profileInputForRow } from '../../../fixtures/profiles';
import { settle, toastTexts } from '../../fake/open-page';

type Made = Reply<OutputOf<(typeof labOperations)['lab.make']>>;

const file = {
  fileName: 'ward.lab/README.md',
  mediaType: 'text/markdown',
  content: { kind: 'text', text: 'How to' },
} as const;

/** Draws the card; the answers to its questions are given one by one. */
function open() {
  const answers: ((reply: Made) => void)[] = [];
  const make = vi.fn(() => new Promise<Made>((answer) => answers.push(answer)));
  provideClient({ 'lab.make': make } as unknown as Client);
  render(LabCard, { profile: profileSchema.parse(profileInputForRow(13)) });
  const press = async (name: string) => {
    await fireEvent.click(screen.getByRole('button', { name }));
    await settle();
  };
  const answer = async (reply: Made) => {
    answers.shift()?.(reply);
    await settle();
  };
  return { press, answer, make };
}

test('the folder is saved as one archive once its keys are made', async () => {
  const { press, answer } = open();
  await press('Make the lab proof');
  expect(screen.getByRole('progressbar')).toBeTruthy();
  await answer(success({ files: [file], refused: null }));
  expect(toastTexts().join()).toContain('ward.lab.zip');
});

test('what was cancelled is not saved when it comes, and can be asked for anew', async () => {
  const { press, answer, make } = open();
  await press('Make the lab proof');
  await press('Cancel');
  await answer(success({ files: [file], refused: null }));
  expect(toastTexts()).toEqual([]);
  await press('Make the lab proof');
  expect(make).toHaveBeenCalledTimes(2);
});

test('a refusal says why', async () => {
  const { press, answer } = open();
  await press('Make the lab proof');
  const refused = { code: 'target.profile-sealed', params: {}, nearest: null } as const;
  await answer(success({ files: [], refused }));
  expect(screen.getByText(/sealed/i)).toBeTruthy();
});
