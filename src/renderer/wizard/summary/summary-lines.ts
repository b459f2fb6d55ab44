import type { Catalogue } from '#messages/catalogue';
import { PHONES } from '#core/phone/models';
import { findRow } from '#core/scheme/judge';
import type { Combination } from '#core/scheme/vocabulary';
import { characterCount } from '#core/utf8';
import type { Messages } from '../../i18n/en';
import { usesRadius } from '../flow/steps';
import type { WizardForm } from '../form/form';
import { currentScheme } from '../form/scheme-state';

/** A setting as each end says it; null where that end has no such setting. */
export interface SummaryLine {
  readonly label: string;
  readonly phone: string | null;
  readonly ap: string | null;
  readonly mono?: boolean;
}

export interface SummaryWords {
  readonly catalogue: Catalogue;
  readonly summary: Messages['wizard']['summary'];
}

type Build = (form: WizardForm, scheme: Combination, words: SummaryWords) => SummaryLine[];

const both = (label: string, text: string, mono = false): SummaryLine => ({
  label,
  phone: text,
  ap: text,
  mono,
});

function schemeLines(scheme: Combination, { catalogue: { terms }, summary }: SummaryWords): SummaryLine[] {
  const apSecurity = findRow(scheme)?.apSecurity ?? scheme.security;
  return [
    {
      label: summary.rows.security,
      phone: terms.security[scheme.security],
      ap: apSecurity === 'static-wep' ? summary.staticWep : terms.security[apSecurity],
    },
    both(summary.rows.keyManagement, terms.keyManagement[scheme.keyManagement]),
    both(summary.rows.encryption, terms.encryption[scheme.encryption]),
    both(summary.rows.fastRoaming, terms.fastRoaming[scheme.fastRoaming]),
  ];
}

function secretWords(
  secret: WizardForm['psk']['key'],
  kind: string,
  summary: SummaryWords['summary'],
): string {
  if (typeof secret !== 'string') return '••••••••';
  return secret === '' ? summary.missing : summary.keyWords(kind, characterCount(secret));
}

const keyLines: Build = (form, scheme, { catalogue: { terms }, summary }) => {
  if (scheme.security === 'psk') {
    return [both(summary.rows.key, secretWords(form.psk.key, terms.keyFormat[form.psk.keyFormat], summary))];
  }
  if (scheme.security !== 'wep') return [];
  const { wep } = form;
  return [
    both(summary.rows.wepAuthentication, terms.wepAuthentication[wep.authentication]),
    both(
      summary.rows.key,
      secretWords(wep.key, `${wep.keySize}, ${terms.keyFormat[wep.keyFormat]}`, summary),
    ),
    both(summary.rows.keyIndex, String(wep.keyIndex)),
  ];
};

const eapLines: Build = (form, scheme, { catalogue: { terms }, summary }) => {
  if (!usesRadius(scheme.security)) return [];
  const isTls = scheme.security === 'eap-tls';
  const { username, password } = form.credentials;
  const servers = form.radius.map(({ host }) => host.trim() || summary.missing).join(', ');
  return [
    {
      label: summary.rows.username,
      phone: username || (isTls ? null : summary.missing),
      ap: null,
    },
    ...(isTls
      ? [{ label: summary.rows.certificate, phone: terms.userCertificate[form.userCertificate], ap: null }]
      : [{ label: summary.rows.password, phone: password === '' ? summary.missing : '••••••••', ap: null }]),
    {
      label: summary.rows.serverCa,
      phone: form.serverCa.trim() === '' ? summary.missing : summary.entered,
      ap: null,
    },
    { label: summary.rows.radius, phone: null, ap: servers || summary.missing },
  ];
};

function networkLines(form: WizardForm, { catalogue: { terms }, summary }: SummaryWords): SummaryLine[] {
  const { rows } = summary;
  return [
    { ...both(rows.ssid, form.ssid || summary.missing, form.ssid !== ''), mono: form.ssid !== '' },
    {
      label: rows.broadcast,
      phone: form.hidden ? summary.hiddenPhone : null,
      ap: form.hidden ? summary.hiddenOn : summary.hiddenOff,
    },
    both(rows.band, terms.band[form.band]),
    { label: rows.vlan, phone: null, ap: form.vlan.trim() || null },
  ];
}

/** What the phone and the access point say for the choices so far, in the order in which they were made. */
export function summaryLines(form: WizardForm, words: SummaryWords): readonly SummaryLine[] {
  const { catalogue, summary } = words;
  const scheme = currentScheme(form);
  const model = { label: summary.rows.model, phone: catalogue.terms.phoneModel[form.phoneModel], ap: null };
  if (scheme === null) {
    return [model, ...networkLines(form, words), both(summary.rows.security, summary.notChosen)];
  }
  const compatibility =
    scheme.keyManagement === 'wpa' &&
    PHONES[form.phoneModel].wpaCompatibilitySwitch.value !== 'not-applicable'
      ? [{ label: summary.rows.compatibility, phone: summary.on, ap: null }]
      : [];
  return [
    model,
    ...networkLines(form, words),
    ...schemeLines(scheme, words),
    ...compatibility,
    ...keyLines(form, scheme, words),
    ...eapLines(form, scheme, words),
  ];
}
