import { dot1xWired } from './data/dot1x-wired';
import { eapFastSetup } from './data/eap-fast-setup';
import { eapTlsMic } from './data/eap-tls-mic';
import { eapTlsScep } from './data/eap-tls-scep';
import { eapTlsUserInstalled } from './data/eap-tls-user-installed';
import { eapTypeChange } from './data/eap-type-change';
import { peapSetup } from './data/peap-setup';
import { phoneAdminPage } from './data/phone-admin-page';
import { phoneClock } from './data/phone-clock';
import { phoneFips } from './data/phone-fips';
import { phoneInstallServerCa } from './data/phone-install-server-ca';
import { phoneInstallUserCertificate } from './data/phone-install-user-certificate';
import { phoneLsc } from './data/phone-lsc';
import { phoneRemoveCertificate } from './data/phone-remove-certificate';
import { wifiCredentials } from './data/wifi-credentials';
import { impDeleteExpiredTrust } from './data/imp-delete-expired-trust';
import { impRegenerate } from './data/imp-regenerate';
import type { Parameters } from './parameter/definition';
import type { Procedure, RefusalRow, StepRow } from './procedure';

/** Every procedure; what stands here is listed, shown, run and reported on. */
export const PROCEDURES = [
  impRegenerate,
  impDeleteExpiredTrust,
  phoneLsc,
  phoneFips,
  eapTypeChange,
  eapTlsMic,
  eapTlsUserInstalled,
  eapTlsScep,
  peapSetup,
  eapFastSetup,
  phoneInstallServerCa,
  phoneInstallUserCertificate,
  phoneRemoveCertificate,
  phoneClock,
  phoneAdminPage,
  wifiCredentials,
  dot1xWired,
] as const;

export type ProcedureId = (typeof PROCEDURES)[number]['id'];

/** Any procedure, whatever it asks for. */
export type AnyProcedure = Procedure<ProcedureId, Parameters, readonly StepRow[], readonly RefusalRow[]>;

/** A row asks for the values of its own procedure's parameters, which are read by just these definitions. */
const byId = new Map(PROCEDURES.map((one) => [one.id, one as unknown as AnyProcedure]));

export const PROCEDURE_IDS: readonly ProcedureId[] = PROCEDURES.map(({ id }) => id);

export function findProcedure(id: string): AnyProcedure | null {
  return byId.get(id as ProcedureId) ?? null;
}
