import { confirmed } from '../ap/support';
import { clientSupport } from '../client/support';

const noCckm = "nmcli 1.42: 'cckm' not among [none, ieee8021x, …]";

/** NetworkManager: every row without CCKM. */
export const NETWORKMANAGER_SUPPORT = clientSupport(noCckm, () => confirmed('read back from nmcli 1.42'));
