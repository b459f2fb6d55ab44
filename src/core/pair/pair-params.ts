import type { KeyFault } from '../import/key-faults';
import type { HiddenReason } from '../import/model/key-state';
import type { OptionName } from '../import/model/vocabulary';
import type { PhoneModel } from '../phone/models';
import type { SsidDifferenceKind } from './ssid/ssid-difference';

type None = Record<string, never>;

/** The phone's and the access point's value, as words of Table 5 joined by `+` where there are several. */
interface Both {
  readonly phone: string;
  readonly ap: string;
}

/** Where two SSIDs part for the first time. */
export interface SsidParting {
  /** 1-based, in characters of the phone's SSID. */
  readonly position: number;
  /** Code points as `U+XXXX`, separated by spaces; empty where that side has ended. */
  readonly phoneCodePoints: string;
  readonly apCodePoints: string;
}

/**
 * Every code of a comparison with the values that its text needs. A code is never renamed or reused. Values are
 * plain JSON and never hold a key, password or secret.
 */
export interface PairParams {
  'pair.equal': None;
  /** The access point's value can't be read from the configuration. */
  'pair.unknown': { look: string };
  /** The same for a value on which joining the network does not depend. */
  'pair.unknown-minor': { look: string };

  'pair.network-missing': { near: string };
  /** No network that was read is the phone's, but a line that was not understood may belong to one. */
  'pair.network-untold': { near: string; text: string };
  'pair.disabled': None;
  'pair.shut-down': None;
  'pair.not-attached': None;
  /** The radio that carries the network is a bridge, a scanner or alike. */
  'pair.no-clients': None;

  'pair.ssid-different': SsidParting;
  'pair.ssid-looks-alike': SsidParting & { kinds: readonly SsidDifferenceKind[] };
  'pair.ssid-not-text': None;
  'pair.ssid-octets': { encoding: string };
  'pair.ssid-repeated': { times: number };
  'pair.ssid-repeated-differs': { times: number };
  'pair.hidden-different': { hidden: boolean };
  'pair.band-different': Both;
  'pair.vlan-different': { phone: number; ap: number };
  'pair.vlan-name': { phone: number; name: string };
  'pair.vlan-untagged': { phone: number };

  'pair.security-different': Both;
  'pair.authentication-different': Both;
  'pair.network-eap-only': None;
  'pair.network-eap-missing': None;
  'pair.key-management-different': Both;
  'pair.key-management-optional': None;
  'pair.cipher-different': Both;
  'pair.cipher-other-version': Both & { keyManagement: string };
  'pair.tkip-unsupported': { model: PhoneModel };
  'pair.group-cipher-weak': { group: string };
  'pair.group-cipher-unsupported': { group: string };

  'pair.group-cipher-wep': { group: string };
  /** MAC addresses are checked besides; which are allowed is not in the configuration. */
  'pair.mac-filtering': { look: string };

  'pair.akm-none-common': Both;
  'pair.akm-phone-unknown': { ap: string };
  'pair.akm-together': None;
  'pair.roaming-not-offered': Both;
  'pair.ft-adaptive': None;
  'pair.ft-switched-off': None;
  'pair.ft-only': None;
  'pair.ft-only-mixed': None;
  'pair.wds-needed': None;
  'pair.over-the-ds': None;
  'pair.pmf-required': { model: PhoneModel };
  'pair.pmf-with-tkip': None;
  'pair.wpa-compatibility-off': { model: PhoneModel };
  'pair.wpa-compatibility-check': { model: PhoneModel };

  'pair.psk-different': None;
  'pair.psk-missing': None;
  'pair.psk-not-derived': None;
  'pair.key-hidden': { side: 'phone' | 'ap'; why: HiddenReason; look: string };
  /** The access point's key as the text has it is none that a device takes. */
  'pair.key-invalid': { fault: KeyFault };
  'pair.wep-key-different': None;
  'pair.wep-key-missing': None;
  'pair.wep-index-different': { phone: number; ap: number };
  'pair.wep-size-different': { phone: number; ap: number };
  'pair.wep-authentication-different': Both;

  'pair.radius-missing': None;
  'pair.radius-host-missing': { host: string; others: string };
  'pair.radius-host-further': { host: string; others: string };
  'pair.radius-extra': { host: string };
  'pair.radius-auth-port': { host: string; phone: number; ap: string };
  'pair.radius-acct-port': { host: string; phone: number; ap: string };
  'pair.radius-secret-different': { host: string };
  'pair.radius-secret-missing': { host: string };
  'pair.radius-secret-hidden': { host: string; side: 'phone' | 'ap'; why: HiddenReason };
  'pair.radius-secret-open': { host: string };

  'pair.option-unsuited': { option: OptionName; value: string; wanted: string };
  'pair.option-unconfirmed': { option: OptionName; value: string; wanted: string };
  'pair.lines-not-understood': { lines: string; count: number };
  'pair.keyword-unconfirmed': { text: string };
}

export type PairCode = keyof PairParams;
