import { describe, expect, test } from 'vitest';
import { readLibrary } from '#core/profile/library-file';
import { examples } from '../../src/renderer/pages/library/examples';

describe('the example libraries', () => {
  test.each(examples.map(({ fileName, text }) => [fileName, text] as const))(
    '%s holds one profile without any finding, its secrets plainly made up',
    (_fileName, text) => {
      const read = readLibrary(text);
      if (!read.ok) throw new Error(read.error.code);
      expect(read.value.findings).toEqual([]);
      expect(read.value.profiles).toHaveLength(1);
      expect(read.value.profiles[0]?.findings).toEqual([]);
      const secrets = [...text.matchAll(/"(?:key|secret|password)": "([^"]*)"/g)].map(([, secret]) => secret);
      expect(secrets.length).toBeGreaterThan(0);
      expect(secrets.every((secret) => secret?.startsWith('Example-'))).toBe(true);
    },
  );
});
