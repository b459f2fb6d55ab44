import { CommandWords } from '../text/command-words';
import { formTable, matchForm, type Form } from '../text/forms';
import type { Statement } from '../text/statement';

/** Whether a radio in a role lets wireless clients in. */
type Service = 'clients' | 'no-clients';

const roles = 'OL-11350-01, p. 6-2: role in radio network';
const matrix = 'wireless device roles: role and association matrix';
const standby = 'OL-30644-01, chapter 19';
const configs = 'public configurations';

// prettier-ignore
const ROWS: readonly Form<Service>[] = [
  { form: 'station-role root', sets: 'clients', source: roles },
  { form: 'station-role root access-point', sets: 'clients', source: roles },
  { form: 'station-role root ap-only', sets: 'clients', source: roles },
  { form: 'station-role access-point', sets: 'clients', source: configs },
  { form: 'station-role root fallback <way:repeater|shutdown>', sets: 'clients', source: roles },
  { form: 'station-role root access-point fallback <way:repeater|shutdown>', sets: 'clients', source: roles },
  { form: 'station-role root bridge', sets: 'no-clients', source: matrix },
  { form: 'station-role root bridge wireless-clients', sets: 'clients', source: matrix },
  { form: 'station-role non-root', sets: 'no-clients', source: matrix },
  { form: 'station-role non-root bridge', sets: 'no-clients', source: matrix },
  { form: 'station-role non-root wireless-clients', sets: 'clients', source: matrix },
  { form: 'station-role non-root bridge wireless-clients', sets: 'clients', source: matrix },
  { form: 'station-role repeater', sets: 'clients', source: standby },
  { form: 'station-role workgroup-bridge', sets: 'no-clients', source: standby },
  { form: 'station-role workgroup-bridge universal <mac>', sets: 'no-clients', source: standby },
  { form: 'station-role workgroup-bridge multicast mode <mode:client|infrastructure>', sets: 'no-clients', source: standby },
  { form: 'station-role scanner', sets: 'no-clients', source: roles },
  { form: 'station-role spectrum', sets: 'no-clients', source: standby },
  { form: 'station-role install', sets: 'no-clients', source: roles },
  { form: 'station-role install <side:automatic|non-root|root>', sets: 'no-clients', source: roles },
];

const FORMS = formTable(ROWS);
const WORDS = new CommandWords(ROWS.map(({ form }) => form));

/** Whether a radio with this `station-role` serves clients; null for a role that no row has. */
export function servesClients(role: Statement): boolean | null {
  const match = matchForm(FORMS, role) ?? matchForm(FORMS, WORDS.inFull(role));
  return match === null ? null : match.sets === 'clients';
}
