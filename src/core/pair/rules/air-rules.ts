import { valueOr } from '../../import/model/origin';
import type { AirState } from '../../import/model/vocabulary';
import type { PairCode } from '../pair-params';
import type { PairFacts } from '../pair-context';
import { compareSsids } from '../ssid/ssid-difference';
import { equalTo, joined, judged, notKnown, type Judgement, membersOf } from './judgement';
import type { PairRule } from './pair-rule';

function shownSsid(ssid: { readonly hex: string; readonly text: string | null } | null): string {
  return ssid === null ? '' : (ssid.text ?? `0x${ssid.hex}`);
}

function judgeSsid({ phone, ap }: PairFacts): Judgement {
  const wanted = valueOr(phone.network.ssid, null);
  const sides = { phone: shownSsid(wanted), of: ap.ssid };
  if (!ap.ssid.known || wanted === null) return notKnown(ap.ssid, sides.phone);
  const shown = { ...sides, ap: shownSsid(ap.ssid.value) };
  const difference = compareSsids(wanted, ap.ssid.value);
  switch (difference.kind) {
    case 'equal': {
      const doubt = ap.notes.find((note) => note.code === 'import.ssid-octets');
      return doubt === undefined
        ? judged('pair.equal', {}, shown)
        : judged('pair.ssid-octets', doubt.params, shown);
    }
    case 'not-text':
      return judged('pair.ssid-not-text', {}, shown);
    case 'looks-alike':
      return judged('pair.ssid-looks-alike', { kinds: difference.kinds, ...difference.at }, shown);
    case 'different':
      return judged('pair.ssid-different', difference.at, shown);
  }
}

const CODE_OF_STATE: Readonly<Record<Exclude<AirState, 'on'>, PairCode & `pair.${string}`>> = {
  disabled: 'pair.disabled',
  'shut-down': 'pair.shut-down',
  'not-attached': 'pair.not-attached',
  'no-clients': 'pair.no-clients',
};

function judgeState({ ap }: PairFacts): Judgement {
  if (!ap.state.known) return notKnown(ap.state, 'on');
  const state = ap.state.value;
  if (state === 'on') return equalTo('on', ap.state);
  return {
    ...judged('pair.disabled', {}, { phone: 'on', ap: state, of: ap.state }),
    code: CODE_OF_STATE[state],
  } as Judgement;
}

function judgeHidden({ phone, ap }: PairFacts): Judgement {
  const wanted = valueOr(phone.network.hidden, false);
  const word = (hidden: boolean) => (hidden ? 'hidden' : 'broadcast');
  if (!ap.hidden.known) return notKnown(ap.hidden, word(wanted), 'minor');
  const sides = { phone: word(wanted), ap: word(ap.hidden.value), of: ap.hidden };
  if (ap.hidden.value === wanted) return judged('pair.equal', {}, sides);
  return judged('pair.hidden-different', { hidden: ap.hidden.value }, sides);
}

function judgeBand({ phone, ap }: PairFacts): Judgement {
  const wanted = membersOf(phone.network.bands);
  if (!ap.bands.known) return notKnown(ap.bands, phone.band, phone.band === 'auto' ? 'minor' : 'deciding');
  const offered = joined(ap.bands.value);
  const sides = { phone: phone.band, ap: offered, of: ap.bands };
  if (ap.bands.value.some((band) => wanted.includes(band))) return judged('pair.equal', {}, sides);
  return judged('pair.band-different', { phone: phone.band, ap: offered }, sides);
}

/** The profile's VLAN is what its access point shall put the phones into. */
function judgeVlan({ phone, ap }: PairFacts): Judgement | null {
  if (phone.vlan === null) return null;
  const wanted = String(phone.vlan);
  if (!ap.vlan.known) return notKnown(ap.vlan, wanted);
  const { vlan } = ap;
  switch (vlan.value.kind) {
    case 'id': {
      const sides = { phone: wanted, ap: String(vlan.value.id), of: vlan };
      if (vlan.value.id === phone.vlan) return judged('pair.equal', {}, sides);
      return judged('pair.vlan-different', { phone: phone.vlan, ap: vlan.value.id }, sides);
    }
    case 'name': {
      const { name } = vlan.value;
      return judged('pair.vlan-name', { phone: phone.vlan, name }, { phone: wanted, ap: name, of: vlan });
    }
    case 'untagged':
      return judged('pair.vlan-untagged', { phone: phone.vlan }, { phone: wanted, ap: 'untagged', of: vlan });
  }
}

/** Who passes a check of MAC addresses is kept in a list or on the RADIUS server. */
function judgeMacFilter({ ap }: PairFacts): Judgement | null {
  const check = ap.options['mac-filtering'];
  if (check?.known !== true || check.value === false) return null;
  return judged('pair.mac-filtering', { look: '' }, { ap: 'on', of: check });
}

/** The network itself: its name, whether it can be heard, and where it leads. */
export const AIR_RULES: readonly PairRule[] = [
  { field: 'ssid', judge: judgeSsid },
  { field: 'state', judge: judgeState },
  { field: 'hidden', judge: judgeHidden },
  { field: 'band', judge: judgeBand },
  { field: 'vlan', judge: judgeVlan },
  { field: 'option.mac-filtering', judge: judgeMacFilter },
];
