import type { CertificateFault, InspectedFile } from '#core/certificate/problem';

/** The first thing that keeps a file from being of use; null where nothing does. */
export function faultOfFile({ problems }: Pick<InspectedFile, 'problems'>): CertificateFault | null {
  const found = problems.find(({ severity }) => severity === 'error');
  return found === undefined ? null : ({ code: found.code, params: found.params } as CertificateFault);
}

/** The first thing that keeps a file from being used as a whole; private keys count where they are wanted. */
export function faultOfWhole(
  { entries, problems }: InspectedFile,
  withKeys: boolean,
): CertificateFault | null {
  const counted = problems.filter(
    ({ entry }) => withKeys || entry === null || entries[entry]?.type !== 'private-key',
  );
  return faultOfFile({ problems: counted });
}

/** Why a file can't be used as a PKCS#12 file; null where it can. */
export function faultOfPkcs12(file: InspectedFile): CertificateFault | null {
  if (file.container === 'pkcs12') return faultOfFile(file);
  return faultOfFile(file) ?? { code: 'certificate.unreadable', params: {} };
}
