import type { Secret } from '../../profile/secret';
import type { ProfileFacts, ValidProfile } from '../../profile/valid-profile';
import { visibleText } from '../../text/visible';
import { toHex, utf8Bytes } from '../../utf8';
import type { CardLabel } from '../phone-card/card-text';
import { phoneTables, type CardTable } from '../phone-card/phone-card';
import type { ExportContext } from '../target';
import type { SheetRow, SheetTable } from './sheet-model';

/** A row as words; further members override. */
export function row(label: string, value: string, more: Partial<SheetRow> = {}): SheetRow {
  return {
    label,
    gloss: '',
    value: visibleText(value),
    monospace: false,
    blank: false,
    unconfirmed: false,
    ...more,
  };
}

/** Fields that the phone's menu has no place for; the rest of CUCM's and the web page's is on the phone card. */
const besideMenu: readonly CardLabel[] = [
  'Frequency band',
  'User modifiable',
  'WLAN SCEP Server',
  'WLAN Root CA Fingerprint (SHA256 or SHA1)',
];

function isOnSheet(id: CardTable['id'], label: CardLabel): boolean {
  return id === 'menu' || (id !== 'web' && besideMenu.includes(label));
}

/** The phone's menu in its own order, then what only CUCM sets. */
export function phoneTable(profile: ValidProfile, context: ExportContext): SheetTable {
  const groups = phoneTables(profile, context)
    .map(({ id, path, rows }) => ({ path, rows: rows.filter(({ label }) => isOnSheet(id, label)) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ path, rows }) => ({
      path,
      rows: rows.map(({ label, gloss, value, state, isSecret, confirmed }) =>
        row(label, value, {
          gloss,
          blank: state === 'blank',
          monospace: isSecret || label.includes('SSID') || label === 'Network name' || label === 'User ID',
          unconfirmed: !confirmed,
        }),
      ),
    }));
  return { heading: context.text.sheet.onPhone, groups };
}

function secretRow(label: string, secret: Secret | null, context: ExportContext): SheetRow {
  const isBlank = secret === null || context.secrets === 'mask';
  return row(label, isBlank ? '' : secret.reveal(), { blank: isBlank, monospace: true });
}

function schemeRows({ scheme, fastRoaming }: ProfileFacts, { text }: ExportContext): SheetRow[] {
  const { terms, sheet } = text;
  const { labels } = sheet;
  const apSecurity =
    scheme.apSecurity === 'static-wep' ? labels.staticWep : terms.security[scheme.apSecurity];
  return [
    row(labels.apSecurity, apSecurity),
    row(labels.keyManagement, terms.keyManagement[scheme.keyManagement]),
    row(labels.encryption, terms.encryption[scheme.encryption]),
    row(labels.fastRoaming, terms.fastRoaming[fastRoaming]),
  ];
}

function protectionRows({ protection }: ProfileFacts, context: ExportContext): SheetRow[] {
  const { labels } = context.text.sheet;
  const { terms } = context.text;
  switch (protection.kind) {
    case 'open':
      return [];
    case 'static-wep':
      return [
        row(labels.wepAuthentication, terms.wepAuthentication[protection.authentication]),
        row(labels.wepKeyIndex, `${protection.keyIndex}`),
        secretRow(
          `${labels.key} (${terms.keyFormat[protection.keyFormat]}, ${protection.keySize})`,
          protection.key,
          context,
        ),
      ];
    case 'psk':
      return [secretRow(`${labels.key} (${terms.keyFormat[protection.keyFormat]})`, protection.key, context)];
    case 'eap':
      if (protection.radius.length === 0) return [row(labels.radius, '', { blank: true })];
      return protection.radius.flatMap(({ host, authPort, acctPort, secret }, index) => [
        row(`${labels.radius} ${index + 1}`, `${host}  ${authPort} / ${acctPort}`, { monospace: true }),
        secretRow(`${labels.radiusSecret} ${index + 1}`, secret, context),
      ]);
  }
}

/** The access point's side as a neutral table, whatever its platform. */
export function accessPointTable(profile: ValidProfile, context: ExportContext): SheetTable {
  const { sheet, terms } = context.text;
  const { labels } = sheet;
  const bytes = utf8Bytes(profile.ssid);
  const checkValue = context.forSheet?.checkValue ?? null;
  const rows = [
    row(labels.ssid, profile.ssid, { monospace: true }),
    ...(/^[ -~]*$/.test(profile.ssid) ? [] : [row(labels.ssidHex, toHex(bytes), { monospace: true })]),
    row(labels.hidden, profile.hidden ? labels.yes : labels.no),
    row(labels.band, terms.band[profile.band]),
    ...(profile.vlan === null ? [] : [row(labels.vlan, `${profile.vlan}`)]),
    ...schemeRows(profile, context),
    ...protectionRows(profile, context),
    ...(checkValue === null ? [] : [row(labels.checkValue, checkValue, { monospace: true })]),
  ];
  return { heading: sheet.onAccessPoint, groups: [{ path: null, rows }] };
}
