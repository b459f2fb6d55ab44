import { SECTIONS, sectionsOf, type Section } from '#core/profile/check-sections';
import type { WizardForm } from './form';
import { currentScheme } from './scheme-state';

type Members = Record<string, unknown>;

/** A typed number; anything else stays text, so that the schema says what is wrong with it. */
function numberOrText(text: string): unknown {
  const trimmed = text.trim();
  return /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : trimmed;
}

function unlessEmpty(member: string, value: unknown): Members {
  return value === '' ? {} : { [member]: value };
}

function serversOf(form: WizardForm): unknown[] {
  return form.radius.map(({ host, authPort, acctPort, secret }) => ({
    host: host.trim(),
    authPort: numberOrText(authPort),
    acctPort: numberOrText(acctPort),
    ...unlessEmpty('secret', secret),
  }));
}

function credentialsOf(form: WizardForm, isTls: boolean): unknown {
  const { username, password } = form.credentials;
  if (isTls) return username === '' ? undefined : { username };
  return { username, password };
}

/** A section's value; undefined where nothing was entered that would be worth keeping. */
function sectionValue(form: WizardForm, section: Section, isTls: boolean): unknown {
  switch (section) {
    case 'wep':
    case 'psk':
    case 'userCertificate':
      return form[section];
    case 'credentials':
      return credentialsOf(form, isTls);
    case 'serverCa':
      return form.serverCa.trim() === '' ? undefined : form.serverCa;
    case 'scep': {
      const scep = {
        ...unlessEmpty('server', form.scep.server.trim()),
        ...unlessEmpty('rootCaFingerprint', form.scep.rootCaFingerprint.trim()),
      };
      return Object.keys(scep).length === 0 ? undefined : scep;
    }
    case 'radius':
      return form.radius.length === 0 ? undefined : serversOf(form);
  }
}

function usedSections(form: WizardForm): Members {
  const scheme = currentScheme(form);
  if (scheme === null) return {};
  const used = sectionsOf(scheme, form);
  const values = SECTIONS.filter((section) => used.includes(section)).map((section) => [
    section,
    sectionValue(form, section, scheme.security === 'eap-tls'),
  ]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Members;
}

/** The profile as the form stands, with the sections that its row uses and no others; not yet known to be sound. */
export function toCandidate(form: WizardForm, id: string | null): Members {
  const { name, site, notes, ssid, hidden, band, phoneModel, apPlatforms, userModifiable } = form;
  return {
    ...(id === null ? {} : { id }),
    ...{ name, site, notes, ssid, hidden, band },
    ...unlessEmpty('vlan', numberOrText(form.vlan)),
    ...{ phoneModel, apPlatforms, userModifiable },
    ...currentScheme(form),
    ...usedSections(form),
  };
}
