import type { CertificateFacts } from '#core/certificate/facts';
import { shortName } from '#core/certificate/ready/ready-question';
import { formatDate } from '../../i18n/format';
import { desk } from '../../state/certificates/desk.svelte';

/** How a choice calls a certificate: those of one name are told apart by the beginning of their fingerprint. */
export function optionName(one: CertificateFacts): string {
  const name = `${shortName(one)} (${formatDate(one.notAfter)})`;
  const twins = desk.certificates.filter(({ subject }) => subject.der === one.subject.der);
  return twins.length > 1 ? `${name} ${one.sha256.slice(0, 8)}…` : name;
}

/** The certificates on the desk as a choice. */
export function certificateOptions(
  certificates: readonly CertificateFacts[] = desk.certificates,
): readonly { readonly value: string; readonly label: string }[] {
  return certificates.map((one) => ({ value: one.sha256, label: optionName(one) }));
}
