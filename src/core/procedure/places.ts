export interface PlaceRow {
  /** A menu to walk through, a command to type, or a page to open. */
  readonly kind: 'menu' | 'command' | 'page';
  /** Exactly as the product writes it in English; the messages have the Korean product's wording where it differs. */
  readonly path: string;
  readonly source: string;
  /** The path is general knowledge: neither the documents nor a device at hand confirms it. */
  readonly unconfirmed?: true;
}

const PAGE = 'https://(phone):8443';
const WEB = 'Phone administration web page';
const EAP = 'Certificates for EAP';
const CUP = 'IM&P certificates: CUP';

/** Where steps are done on the products. */
// prettier-ignore
export const PLACES = {
  'certificate-management': { kind: 'menu', path: 'Cisco Unified OS Administration > Security > Certificate Management', source: CUP },
  'feature-services': { kind: 'menu', path: 'Cisco Unified Serviceability > Tools > Control Center - Feature Services', source: CUP },
  'network-services': { kind: 'menu', path: 'Cisco Unified Serviceability > Tools > Control Center - Network Services', source: 'IM&P certificates: CUP-XMPP' },
  'redundancy-group': { kind: 'menu', path: 'Cisco Unified CM Administration > System > Presence Redundancy Group', source: CUP },
  'cli-tomcat': { kind: 'command', path: 'utils service restart Cisco Tomcat', source: 'IM&P certificates: Tomcat' },
  'manual-backup': { kind: 'menu', path: 'Disaster Recovery System > Backup > Manual Backup', source: 'Cisco 214231', unconfirmed: true },
  'saml-sso': { kind: 'menu', path: 'Cisco Unified CM Administration > System > SAML Single Sign-On', source: 'CUCM security guide, Certificate Names and Descriptions', unconfirmed: true },
  'system-troubleshooter': { kind: 'menu', path: 'Cisco Unified CM IM and Presence Administration > Diagnostics > System Troubleshooter', source: 'IM&P configuration guide, Configure Certificates', unconfirmed: true },
  'service-activation': { kind: 'menu', path: 'Cisco Unified Serviceability > Tools > Service Activation', source: 'CUCM security guide, Certificate Names and Descriptions', unconfirmed: true },
  'cucm-phone': { kind: 'menu', path: 'Cisco Unified CM Administration > Device > Phone', source: 'FIPS mode' },
  'cucm-product-specific': { kind: 'menu', path: 'Cisco Unified CM Administration > Device > Phone > Product Specific Configuration Layout', source: WEB },
  'cucm-phone-capf': { kind: 'menu', path: 'Cisco Unified CM Administration > Device > Phone > Certification Authority Proxy Function (CAPF) Information', source: 'Cisco 213295', unconfirmed: true },
  'phone-security': { kind: 'menu', path: 'Applications > Admin settings > Security setup', source: 'LSC set-up' },
  'phone-lsc': { kind: 'menu', path: 'Applications > Admin settings > Security setup > LSC', source: 'LSC set-up' },
  'phone-trust-list': { kind: 'menu', path: 'Applications > Admin settings > Security setup > Trust list', source: 'Table 3' },
  'phone-dot1x': { kind: 'menu', path: 'Applications > Admin settings > Security setup > 802.1X authentication', source: '802.1X' },
  'phone-wifi-profile': { kind: 'menu', path: 'Settings > Wi-Fi > (profile) > WLAN configuration', source: 'Setting the authentication mode, credentials' },
  'phone-information': { kind: 'menu', path: 'Applications > Phone information > IPv4 address', source: WEB, unconfirmed: true },
  'web-page': { kind: 'page', path: PAGE, source: WEB },
  'web-certificates': { kind: 'page', path: `${PAGE} > Certificates`, source: WEB },
  'web-user-installed': { kind: 'page', path: `${PAGE} > Certificates > User installed > Install`, source: WEB },
  'web-server-ca': { kind: 'page', path: `${PAGE} > Certificates > Authentication Server CA (Admin webpage) > Install`, source: WEB },
  'web-manufacturing': { kind: 'page', path: `${PAGE} > Certificates > Export`, source: EAP },
  'web-date-time': { kind: 'page', path: `${PAGE} > Date & time`, source: WEB },
  'web-network-profile': { kind: 'page', path: `${PAGE} > WLAN > (profile)`, source: EAP },
  'web-restart': { kind: 'page', path: `${PAGE} > Restart`, source: WEB },
  'acs-eap-tls': { kind: 'menu', path: 'ACS > System Configuration > EAP-TLS', source: EAP },
  'acs-eap': { kind: 'menu', path: 'ACS > System Configuration', source: EAP },
  'acs-certificates': { kind: 'menu', path: 'ACS > System Configuration > ACS Certificate Setup', source: EAP },
  'acs-trust-list': { kind: 'menu', path: 'ACS > System Configuration > Certificate Trust List (CTL)', source: EAP },
  'acs-users': { kind: 'menu', path: 'ACS > User Setup', source: EAP },
  'browser-roots': { kind: 'menu', path: 'Internet Explorer > Tools > Internet Options > Content > Certificates > Trusted Root Certification Authorities', source: EAP },
  'certificate-services': { kind: 'page', path: 'Microsoft Certificate Services > Download a CA certificate, certificate chain, or CRL', source: EAP },
} as const satisfies Readonly<Record<string, PlaceRow>>;
export type PlaceId = keyof typeof PLACES;

/** The row of a place; null for a step of another release of this program whose place is gone. */
export function placeRow(id: string | null): PlaceRow | null {
  return id !== null && Object.hasOwn(PLACES, id) ? PLACES[id as PlaceId] : null;
}
