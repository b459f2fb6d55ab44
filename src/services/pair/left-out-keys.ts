import { hiddenKey, type KeyState } from '#core/import/model/key-state';
import { mapSourced, type Sourced } from '#core/import/model/origin';
import type { PhoneSide } from '#core/pair/phone-side';

/** An empty key in a profile is one that was left out (a library without its secrets), not one that there is not. */
function leftOut(key: Sourced<KeyState>): Sourced<KeyState> {
  return mapSourced(key, (state) => (state.kind === 'absent' ? hiddenKey('elsewhere') : state));
}

/** The phone's side with keys that the profile leaves out marked so: they can't be compared, and that is no mismatch. */
export function withLeftOutKeys(phone: PhoneSide): PhoneSide {
  const { network, scheme } = phone;
  switch (scheme.security) {
    case 'psk':
      return { ...phone, network: { ...network, psk: leftOut(network.psk) } };
    case 'wep': {
      const wep = { ...network.wep, key: leftOut(network.wep.key) };
      return { ...phone, network: { ...network, wep } };
    }
    default:
      return phone;
  }
}
