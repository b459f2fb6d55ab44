import type { Attachment, Vlan } from '../model/network';
import { mapSourced, sourced, unknown, type Known, type Sourced } from '../model/origin';
import type { AirState } from '../model/vocabulary';
import { originOf } from '../text/statement';
import type { Controller, PolicyProfile, PolicyUse, WlanBlock } from './gather';

export type Defaults = <T>(value: T, source: string) => Known<T>;

/** WLANs up to this number are under default-policy-tag. */
const LAST_OF_DEFAULT_TAG = 16;
const DEFAULT_POLICY = 'default-policy-profile';

/** The policy tags that carry a WLAN. */
export function usesOf(wlan: WlanBlock, controller: Controller): readonly PolicyUse[] {
  return controller.uses.get(wlan.name) ?? [];
}

function policyUp(
  name: string,
  policy: PolicyProfile | undefined,
  use: PolicyUse,
  defaults: Defaults,
): Sourced<boolean> {
  if (policy?.up != null) return sourced(policy.up.value, originOf(policy.up.at));
  if (name === DEFAULT_POLICY) return defaults(true, 'Catalyst 9800: the default policy profile is enabled');
  if (policy === undefined) return unknown(`show wireless profile policy detailed ${name}`, use.at.line);
  return defaults(false, 'Catalyst 9800: a policy profile is down until "no shutdown"');
}

export function attachmentsOf(wlan: WlanBlock, controller: Controller, defaults: Defaults): Attachment[] {
  return usesOf(wlan, controller).flatMap((use): Attachment[] => {
    const up = policyUp(use.policy, controller.policies.get(use.policy), use, defaults);
    return [
      { kind: 'policy-tag', name: use.tag, band: null, up: sourced(true, originOf(use.at)) },
      { kind: 'policy-profile', name: use.policy, band: null, up },
    ];
  });
}

/** Converged access (3.x, and 16.1 to 16.9 on switches) has AP groups instead of tags, and other defaults. */
export function isBeforeTags({ release }: Controller): boolean {
  const [major = 0, minor = 0] = (release ?? '').split('.').map(Number);
  return release !== null && (major < 16 || (major === 16 && minor < 10));
}

function withoutTag(wlan: WlanBlock, controller: Controller, defaults: Defaults): Sourced<AirState> {
  if (isBeforeTags(controller)) return unknown('show ap groups', wlan.at.line);
  const look = 'show wireless tag policy detailed default-policy-tag; show ap tag summary';
  if (wlan.number === null) return unknown(look, wlan.at.line);
  if (wlan.number > LAST_OF_DEFAULT_TAG)
    return controller.hasTags
      ? defaults('not-attached', 'Catalyst 9800: a WLAN above 16 is on the air only through a policy tag')
      : unknown(look, wlan.at.line);
  // Once a site has policy tags of its own, whether any access point still has the default one is not in the text.
  if (controller.hasTags) return unknown(look, wlan.at.line);
  // A piece of a configuration shows no tags, whatever there are.
  if (controller.release === null) return unknown(look, wlan.at.line);
  return defaults('on', 'Catalyst 9800: WLANs 1 to 16 are under default-policy-tag');
}

export function stateOf(wlan: WlanBlock, controller: Controller, defaults: Defaults): Sourced<AirState> {
  const shutdown = wlan.settings.flag('shutdown');
  if (!shutdown.known || shutdown.value) return mapSourced(shutdown, () => 'disabled' as const);
  const policies = attachmentsOf(wlan, controller, defaults).filter(({ kind }) => kind === 'policy-profile');
  const [first] = policies;
  if (first === undefined) return withoutTag(wlan, controller, defaults);
  const up = policies.find((policy) => policy.up.known && policy.up.value);
  if (up !== undefined) return mapSourced(shutdown, () => 'on' as const);
  const open = policies.find((policy) => !policy.up.known);
  if (open !== undefined && !open.up.known) return open.up;
  return mapSourced(first.up, () => 'shut-down' as const);
}

function vlanCalled(name: string, { vlanNames }: Controller): Vlan {
  const id = /^\d+$/.test(name) ? Number(name) : vlanNames.get(name);
  return id === undefined ? { kind: 'name', name } : { kind: 'id', id };
}

/** The VLAN of the policy profiles; unknown where they differ or give none. */
export function vlanOf(wlan: WlanBlock, controller: Controller): Sourced<Vlan> {
  const uses = usesOf(wlan, controller);
  const vlans = uses.map(({ policy }) => controller.policies.get(policy)?.vlan ?? null);
  const [first] = vlans;
  const look = `show wireless profile policy detailed ${uses[0]?.policy ?? DEFAULT_POLICY}`;
  if (first == null && wlan.clientVlan !== null && uses.length === 0)
    return sourced(vlanCalled(wlan.clientVlan.value, controller), originOf(wlan.clientVlan.at));
  if (first == null) return unknown(look, uses[0]?.at.line ?? wlan.at.line);
  if (vlans.some((vlan) => vlan?.value !== first.value))
    return unknown('show wireless tag policy summary', first.at.line);
  return sourced(
    vlanCalled(first.value, controller),
    originOf(
      first.at,
      uses.map(({ at }) => at),
    ),
  );
}
