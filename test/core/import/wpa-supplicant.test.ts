import { describe } from 'vitest';
import { testConfigurations } from '../../fixtures/client-configurations';

describe('configurations of wpa-supplicant', () => {
  testConfigurations('wpa-supplicant', 4);
});
