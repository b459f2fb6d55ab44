import { describe } from 'vitest';
import { testConfigurations } from '../../fixtures/client-configurations';

describe('configurations of apple', () => {
  testConfigurations('apple', 8);
});
