import { describe } from 'vitest';
import { testConfigurations } from '../../fixtures/client-configurations';

describe('configurations of windows', () => {
  testConfigurations('windows', 8);
});
