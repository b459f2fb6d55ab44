import { choice, flag, type ValuesOf } from '../parameter/definition';
import { onlyWhen, procedure } from '../procedure';
import {
  caSource,
  checkClock,
  checkJoined,
  enterCredentials,
  getServerCa,
  installServerCa,
  keepOldType,
  openPage,
  radiusUser,
  restartPhone,
  SOURCE,
  wifiParameters,
} from './phone-rows';

const parameters = {
  ...wifiParameters,
  inner: choice(['mschapv2', 'gtc'], 'mschapv2'),
  database: choice(['local-database', 'external-database'], 'local-database'),
  /** A CA certificate on the phone switches the check of the server on. */
  validate: flag(true),
  caSource,
} as const;

const isValidated = ({ validate }: ValuesOf<typeof parameters>) => validate;

/** PEAP with user name and password. */
// prettier-ignore
export const peapSetup = procedure('peap-setup', { group: 'phone', parameters }).rows([
  { id: 'server-certificate', at: 'radius', action: 'install', target: 'server certificate', place: 'acs-certificates', source: SOURCE.eap },
  { id: 'allow-mschapv2', at: 'radius', action: 'enable', target: 'Allow EAP-MSCHAPv2', place: 'acs-eap', when: ({ inner }) => inner === 'mschapv2', source: SOURCE.eap },
  { id: 'allow-gtc', at: 'radius', action: 'enable', target: 'Allow EAP-GTC', place: 'acs-eap', when: ({ inner }) => inner === 'gtc', source: SOURCE.methods },
  { id: 'choose-database', at: 'radius', action: 'choose', target: 'user database', place: 'acs-users', source: SOURCE.eap },
  ...radiusUser,
  ...keepOldType,
  ...onlyWhen(isValidated, getServerCa),
  ...openPage,
  ...checkClock,
  ...onlyWhen(isValidated, installServerCa),
  { id: 'choose-peap', at: 'phone', action: 'set', target: 'Authentication mode', place: 'web-network-profile', source: SOURCE.eap },
  ...enterCredentials,
  ...restartPhone,
  ...checkJoined,
]);
