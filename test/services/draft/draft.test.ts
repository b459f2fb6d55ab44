import { describe, expect, test } from 'vitest';
import { createTestLibrary, valueOf } from '../support/test-library';

describe('the draft', () => {
  test('comes back as it was put, in any form, until it is cleared', async () => {
    const { operations } = createTestLibrary();
    expect(await valueOf(operations['draft.get']({}))).toEqual({ draft: null });
    for (const draft of [
      null,
      'text',
      [1, { name: '', psk: null }],
      { step: 3, profile: { ssid: '\uD800' } },
    ]) {
      await valueOf(operations['draft.put']({ draft }));
      expect(await valueOf(operations['draft.get']({}))).toEqual({ draft });
    }
    await valueOf(operations['draft.clear']({}));
    expect(await valueOf(operations['draft.get']({}))).toEqual({ draft: null });
  });

  test('damaged, it is kept aside and gone', async () => {
    const { operations, store, services } = createTestLibrary();
    await valueOf(operations['draft.put']({ draft: 'text' }));
    store.files.set('root/draft', '{');
    expect(await valueOf(operations['draft.get']({}))).toEqual({ draft: null });
    expect(store.files.get('root/draft.corrupt-1')).toBe('{');
    expect(services.notices.all()).toHaveLength(1);
  });
});
