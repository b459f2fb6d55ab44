import { describe } from 'vitest';
import { testConfigurations } from '../../fixtures/client-configurations';

describe('configurations of networkmanager', () => {
  testConfigurations('networkmanager', 5);
});
