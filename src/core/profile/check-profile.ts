import { hasErrors, pointer, type Finding } from '../finding/finding';
import { checkSsid } from '../key/ssid';
import type { SchemeRow } from '../scheme/table5';
import { issuesToFindings } from '../schema/issues';
import { checkPlatforms } from './check-platforms';
import { checkProtection } from './check-protection';
import { checkScheme } from './check-scheme';
import { checkUnusedSections } from './check-sections';
import { checkTexts } from './check-texts';
import { profileSchema, type ProfileDocument } from './profile-document';
import type { ProfileFacts, Protection, ValidProfile } from './valid-profile';

export interface ProfileCheck {
  readonly findings: readonly Finding[];
  /** Null where an error stands in the way, or a secret is still sealed. */
  readonly valid: ValidProfile | null;
}

/** All rules for one well-typed profile. `path` is the profile's JSON pointer, e.g. `/profiles/0`. */
export function checkProfile(profile: ProfileDocument, path = ''): ProfileCheck {
  const scheme = checkScheme(profile, path);
  const protection = checkProtection(profile, path);
  const findings = [
    ...checkTexts(profile, path),
    ...checkSsid(profile.ssid, pointer(path, 'ssid')),
    ...scheme.findings,
    ...protection.findings,
    ...(scheme.row ? checkPlatforms(profile, scheme.row, path) : []),
    ...(scheme.row ? checkUnusedSections(profile, scheme.row, path) : []),
  ];
  if (scheme.row === null || protection.value === null || hasErrors(findings))
    return { findings, valid: null };
  return { findings, valid: factsOf(profile, scheme.row, protection.value) as ValidProfile };
}

function factsOf(profile: ProfileDocument, scheme: SchemeRow, protection: Protection): ProfileFacts {
  const { name, site, notes, ssid, hidden, band, phoneModel, apPlatforms, userModifiable, fastRoaming } =
    profile;
  return {
    ...{ id: profile.id ?? null, name, site, notes, ssid, hidden, band, vlan: profile.vlan ?? null },
    ...{ phoneModel, apPlatforms, userModifiable, scheme, fastRoaming, protection },
  };
}

export type ParsedProfile =
  | { readonly ok: true; readonly document: ProfileDocument; readonly check: ProfileCheck }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Unknown JSON in; a typed and checked profile, or the findings that say where its form is wrong. */
export function parseProfile(input: unknown, path = ''): ParsedProfile {
  const parsed = profileSchema.safeParse(input);
  if (!parsed.success) return { ok: false, findings: issuesToFindings(parsed.error.issues, path, input) };
  return { ok: true, document: parsed.data, check: checkProfile(parsed.data, path) };
}
