import { valueOr } from '../../../import/model/origin';
import { success, type Result } from '../../../result';
import { toPlainName } from '../../../text/comment';
import type { FreshNetwork } from '../cli-table';
import { freeName } from '../cisco/free-name';
import type { FixFacts } from '../fix-facts';
import { fixNote, type FixNote } from '../fix-notes';
import type { NoFix } from '../fix-params';
import { shownSsid } from '../shown-ssid';
import { isNewTag, nameOption, ownNames, policyFor, quotedName, STAND_IN, tagFor } from './names';

/** WLANs up to 16 go on the air with the default policy tag, which is not what is wanted here. */
const FIRST = 17;

function freeNumber({ result, text }: FixFacts): number {
  const taken = new Set(result.networks.map(({ number }) => valueOr(number, null)));
  for (let number = FIRST; ; number += 1)
    if (!taken.has(number) && !new RegExp(`^wlan .* ${number}(?: |$)`, 'm').test(text)) return number;
}

function notesFor(facts: FixFacts, id: number, tag: string): FixNote[] {
  const { ap, plan, profile } = facts;
  const place = `WLAN ${id}`;
  const first =
    plan === 'replace'
      ? fixNote('fix.replaces-network', {
          ...{ old: shownSsid(ap), number: valueOr(ap.number, null) ?? 0, place },
        })
      : fixNote('fix.adds-network', { ssid: profile.ssid, place });
  return [first, ...(isNewTag(facts) ? [fixNote('fix.assign-tag', { tag })] : [])];
}

/**
 * A WLAN of its own. The guides create a WLAN with its SSID and name no command for another one, so that a WLAN which
 * needs it is shut down and a new one takes its place, under the same policy profile and tag.
 */
export function freshWlan(facts: FixFacts): Result<FreshNetwork, NoFix> {
  const { plan, profile, text } = facts;
  const id = freeNumber(facts);
  const name = freeName(toPlainName(profile.name, 22) || toPlainName(profile.ssid, 22) || `WLAN-${id}`, text);
  const tag = tagFor(facts);
  const old = ownNames(facts).wlan;
  const options = {
    ...{ 'wlan-id': String(id), 'wlan-name': name },
    'policy-profile': nameOption(policyFor(facts), STAND_IN.policy),
    'policy-tag': nameOption(tag ?? undefined, STAND_IN.tag),
  };
  return success({
    options,
    before: plan === 'replace' ? [`wlan ${quotedName(old)}`, ' shutdown'] : [],
    notes: notesFor(facts, id, tag ?? `${toPlainName(name, 24)}-TAG`),
  });
}
