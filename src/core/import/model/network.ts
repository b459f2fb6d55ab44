import type { ClientSettings } from './client-settings';
import type { KeyState } from './key-state';
import type { ImportNote } from './notes';
import type { Sourced } from './origin';
import type { SsidOctets } from './ssid-octets';
import type {
  AirState,
  Akm,
  Authentication,
  Cipher,
  FtMode,
  KeyManagementKind,
  OptionName,
  OptionValue,
  PmfMode,
  RadioBand,
  StaticWepSize,
} from './vocabulary';

/** The VLAN of a network: a number, a name that only the device can resolve, or the access point's own LAN. */
export type Vlan =
  | { readonly kind: 'id'; readonly id: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'untagged' };

export interface FastTransition {
  readonly mode: Sourced<FtMode>;
  readonly overTheDs: Sourced<boolean>;
  /** 4 lower-case hexadecimal digits; null where the device makes it. */
  readonly mobilityDomain: Sourced<string | null>;
}

/** The static WEP key in use; `key` is absent where the network has none. */
export interface WepSettings {
  readonly key: Sourced<KeyState>;
  /** 1 to 4, as the phone and Cisco number the slots; null where no key is in use. */
  readonly index: Sourced<number | null>;
  readonly size: Sourced<StaticWepSize | null>;
  readonly authentication: Sourced<'open' | 'shared' | null>;
}

/** A RADIUS server that the network uses; a port is null where the server does not have that role. */
export interface RadiusSettings {
  readonly host: Sourced<string>;
  readonly authPort: Sourced<number | null>;
  readonly acctPort: Sourced<number | null>;
  readonly secret: Sourced<KeyState>;
}

/** What a network hangs on: a radio interface, a policy profile, a policy tag. */
export interface Attachment {
  readonly kind: 'radio' | 'policy-profile' | 'policy-tag';
  readonly name: string;
  readonly band: RadioBand | null;
  /** Whether it is up. */
  readonly up: Sourced<boolean>;
}

/**
 * What an access point offers, or a client is set to, for one SSID: the one form into which every dialect is read,
 * and from which configurations are compared and profiles are made. Every value says where it came from.
 */
export interface Network {
  /** Unique within a result and stable for the same text. */
  readonly id: string;
  readonly side: 'ap' | 'client';
  /** The line where the network begins. */
  readonly line: number;
  /** The name beside the SSID: WLAN profile, connection; null where the dialect has none. */
  readonly name: Sourced<string | null>;
  /** The device's own number of the network (WLAN id, SSID number); null where it has none. */
  readonly number: Sourced<number | null>;
  readonly ssid: Sourced<SsidOctets>;
  readonly hidden: Sourced<boolean>;
  readonly bands: Sourced<readonly RadioBand[]>;
  readonly vlan: Sourced<Vlan>;
  readonly state: Sourced<AirState>;
  readonly attachments: readonly Attachment[];
  readonly authentication: Sourced<readonly Authentication[]>;
  readonly keyManagement: Sourced<readonly KeyManagementKind[]>;
  /** Every pairwise cipher; with `pairwiseOf` telling which belongs to WPA and which to WPA2 and later. */
  readonly pairwise: Sourced<readonly Cipher[]>;
  readonly pairwiseOf: Sourced<{ readonly wpa: readonly Cipher[]; readonly rsn: readonly Cipher[] }>;
  readonly group: Sourced<Cipher>;
  /** Empty where the network needs none (open, WEP). */
  readonly akms: Sourced<readonly Akm[]>;
  readonly fastTransition: FastTransition;
  readonly pmf: Sourced<PmfMode>;
  readonly psk: Sourced<KeyState>;
  readonly wep: WepSettings;
  readonly radius: Sourced<readonly RadiusSettings[]>;
  readonly options: Readonly<Partial<Record<OptionName, Sourced<OptionValue>>>>;
  /** Present for clients. */
  readonly client: ClientSettings | null;
  readonly notes: readonly ImportNote[];
  /**
   * By block: the lines that were not understood and that the text's structure puts under this network. Networks may
   * share a block (a radio). A line in no network's block may concern all of them.
   */
  readonly strangeLines?: readonly (readonly number[])[];
}
