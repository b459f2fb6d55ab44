/**
 * Why a line is not confirmed. The texts are those of a comment in an exported file, which is always English; the
 * message catalogues say the same to the user in the chosen language.
 */
export const UNCONFIRMED = {
  value: 'the command exists; that its value suits the phones is expected, not documented',
  wording: 'the setting exists, but its exact command line is in no vendor text at hand',
  'keyword-order': 'the MIB has the setting, but the order of the keywords is in no public file',
  'rate-line': 'the rates are documented, the form of the line for this radio is not',
  'band-off': 'taking the band off the air around the change is general practice, not a vendor text',
  'bridge-group': 'the number is derived from the VLAN; no other VLAN of this access point may use it',
  'interface-address': 'the interface also needs an address, a gateway and a DHCP server of its VLAN',
  'quoted-key': 'double quotes are seen in use around names, not around keys',
  'quoted-name': 'double quotes are seen in use around the names of other commands',
  'escaped-name':
    'escapes for UTF-8 bytes come from a public report; the GUI can not edit this WLAN afterwards',
  'key-without-psk': 'whether the key is taken while only FT with PSK is enabled is not documented',
  'implied-tkip': 'TKIP is implied by WPA1; the cipher itself can not be set',
  'radio-slots': 'whether a band without its slots means all of its radios is in no vendor text at hand',
  'whole-datastore':
    'RFC 8040 has a PATCH of the whole datastore; a controller that refuses it takes each member at its own resource',
  'host-name': 'a host name in place of an IPv4 address is in no definition at hand',
  'edge-space': 'a blank at the edge of the key may be dropped by an XML reader',
  'hex-password': '64 digits in the place of a passphrase are not described by the vendor',
  'ft-beside-wpa3':
    'whether the dashboard takes 802.11r beside WPA3 Transition Mode is in no vendor text at hand',
  'eap-code': 'only some readers of the code know its EAP form',
} as const;

export type UnconfirmedReason = keyof typeof UNCONFIRMED;
