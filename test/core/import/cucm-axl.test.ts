import { describe } from 'vitest';
import { testConfigurations } from '../../fixtures/client-configurations';

describe('configurations of cucm-axl', () => {
  testConfigurations('cucm-axl', 4);
});
