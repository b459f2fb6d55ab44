import { valueOr } from '../../../import/model/origin';
import { failure, success, type Result } from '../../../result';
import type { FreshNetwork } from '../cli-table';
import type { FixFacts } from '../fix-facts';
import { fixNote } from '../fix-notes';
import { noFix, type NoFix } from '../fix-params';
import { shownSsid } from '../shown-ssid';
import { freshRadios } from './radios';

/** An SSID beside those that are there; SSIDs and VLANs go one to one (OL-11350-01, p. 7-3). */
export function freshSsid(facts: FixFacts): Result<FreshNetwork, NoFix> {
  const {
    profile: { ssid, vlan },
    result,
  } = facts;
  const owner = result.networks.find((network) => {
    const own = valueOr(network.vlan, null);
    return vlan !== null && own?.kind === 'id' && own.id === vlan;
  });
  if (owner !== undefined && vlan !== null) {
    const line = owner.vlan.origin.kind === 'line' ? owner.vlan.origin.line : owner.line;
    return failure(noFix('fix.vlan-taken', { vlan, ssid: shownSsid(owner), line }));
  }
  const radios = freshRadios(facts);
  if (radios === null) return failure(noFix('fix.no-network', {}));
  return success({ options: { radios }, notes: [fixNote('fix.adds-network', { ssid, place: '' })] });
}
