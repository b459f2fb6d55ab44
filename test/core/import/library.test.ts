import { describe } from 'vitest';
import { testConfigurations } from '../../fixtures/client-configurations';

describe('configurations of library', () => {
  testConfigurations('library', 3);
});
