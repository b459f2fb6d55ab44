import { oneOf } from '../ap/option';
import { ANONYMOUS_IDENTITY, SERVER_NAME } from '../client/options';

/** What runs inside EAP-FAST's tunnel; the phone takes either. */
export const FAST_INNER = oneOf('fast-inner', 'mschapv2', ['mschapv2', 'gtc']);

export const EAP_CONFIG_OPTIONS = [SERVER_NAME, ANONYMOUS_IDENTITY, FAST_INNER];
