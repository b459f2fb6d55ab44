import { finding, pointer, type Finding } from '../finding/finding';
import type { SchemeRow } from '../scheme/table5';
import type { ProfileDocument } from './profile-document';

/** Members of a profile that only some rows of Table 5 use. */
export const SECTIONS = [
  'wep',
  'psk',
  'credentials',
  'userCertificate',
  'serverCa',
  'scep',
  'radius',
] as const;
export type Section = (typeof SECTIONS)[number];

const eapSections: readonly Section[] = ['credentials', 'serverCa', 'radius'];

/** The sections that a row uses; EAP-TLS uses SCEP only where the certificate comes from there. */
export function sectionsOf(
  row: Pick<SchemeRow, 'security'>,
  profile: Pick<ProfileDocument, 'userCertificate'>,
): readonly Section[] {
  switch (row.security) {
    case 'none':
      return [];
    case 'wep':
    case 'psk':
      return [row.security];
    case 'eap-tls':
      return profile.userCertificate === 'scep'
        ? [...eapSections, 'userCertificate', 'scep']
        : [...eapSections, 'userCertificate'];
    default:
      return eapSections;
  }
}

/** Sections that the row does not use: harmless, but a sign that something else was meant. */
export function checkUnusedSections(profile: ProfileDocument, row: SchemeRow, path: string): Finding[] {
  const used = sectionsOf(row, profile);
  return SECTIONS.filter((section) => profile[section] !== undefined && !used.includes(section)).map(
    (section) => finding('section.unused', pointer(path, section), { section }),
  );
}
