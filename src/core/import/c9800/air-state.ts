import type { Attachment, Vlan } from '../model/network';
import { mapSourced, sourced, unknown, type Known, type Sourced, type Unknown } from '../model/origin';
import type { AirState } from '../model/vocabulary';
import { keyword, originOf } from '../text/statement';
import type { At, Controller, PolicyProfile, PolicyUse, WlanBlock } from './controller';

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

/** A line of a policy tag that names the WLAN, but was not understood. */
function strangeUse(wlan: WlanBlock, { strangeUses }: Controller): Unknown | null {
  const use = strangeUses.get(wlan.name);
  return use === undefined ? null : unknown(`show wireless tag policy detailed ${use.tag}`, use.at.line);
}

function withoutTag(wlan: WlanBlock, controller: Controller, defaults: Defaults): Sourced<AirState> {
  const strange = strangeUse(wlan, controller);
  if (strange !== null) return strange;
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

/** Where access points name the WLAN's tags only in lines that were not understood, none of them may have them. */
function strangeTag(wlan: WlanBlock, controller: Controller): Unknown | null {
  const tags = usesOf(wlan, controller).map(({ tag }) => tag);
  if (tags.some((tag) => controller.assigned.has(tag))) return null;
  const [at] = tags.flatMap((tag) => controller.strangeTags.get(tag) ?? []);
  return at === undefined ? null : unknown('show ap tag summary', at.line);
}

export function stateOf(wlan: WlanBlock, controller: Controller, defaults: Defaults): Sourced<AirState> {
  const shutdown = wlan.settings.flag('shutdown');
  if (!shutdown.known || shutdown.value) return mapSourced(shutdown, () => 'disabled' as const);
  const policies = attachmentsOf(wlan, controller, defaults).filter(({ kind }) => kind === 'policy-profile');
  const [first] = policies;
  if (first === undefined) return withoutTag(wlan, controller, defaults);
  const up = policies.find((policy) => policy.up.known && policy.up.value);
  if (up !== undefined) return strangeTag(wlan, controller) ?? mapSourced(shutdown, () => 'on' as const);
  const open = policies.find((policy) => !policy.up.known);
  if (open !== undefined && !open.up.known) return open.up;
  return mapSourced(first.up, () => 'shut-down' as const);
}

function vlanCalled(name: string, { vlanNames }: Controller): Vlan {
  const id = /^\d+$/.test(name) ? Number(name) : vlanNames.get(name);
  return id === undefined ? { kind: 'name', name } : { kind: 'id', id };
}

/** Where access points switch themselves, their FlexConnect profiles tell what a name stands for. */
function policyVlan(
  { vlan, isLocal }: PolicyProfile,
  controller: Controller,
  look: string,
): Sourced<Vlan> | null {
  if (vlan === null) return null;
  const called = sourced(vlanCalled(vlan.value, controller), originOf(vlan.at));
  const [id, ...others] = isLocal ? (controller.flexVlans.get(vlan.value) ?? []) : [];
  if (id === undefined) return called;
  const isOther = called.value.kind === 'id' && called.value.id !== id;
  return others.length > 0 || isOther
    ? unknown(look, vlan.at.line)
    : { ...called, value: { kind: 'id', id } };
}

/** Whether a WLAN may have a VLAN itself: the command is one of releases before tags. */
function mayHaveOwnVlan({ settings, radios }: WlanBlock, controller: Controller): boolean {
  if (controller.release !== null) return isBeforeTags(controller);
  const isLater =
    radios.some(({ at }) => keyword(at, 1) === 'policy') ||
    (['wpa3', 'akm-sae', 'akm-owe'] as const).some((setting) => settings.has(setting));
  return !isLater && !controller.hasTags && controller.policies.size === 0;
}

/** The WLAN's own VLAN; unknown where an AP group gives it another one. */
function ownVlan(wlan: WlanBlock, { value, at }: At<string>, controller: Controller): Sourced<Vlan> {
  if (!mayHaveOwnVlan(wlan, controller)) return unknown(`show wlan name ${wlan.name}`, at.line);
  const own = vlanCalled(value, controller);
  const other = (controller.groupVlans.get(wlan.name) ?? []).find(
    (group) => !isSameVlan(vlanCalled(group.value, controller), own),
  );
  return other === undefined ? sourced(own, originOf(at)) : unknown('show ap groups', other.at.line);
}

function isSameVlan(one: Vlan, other: Vlan): boolean {
  if (one.kind === 'id') return other.kind === 'id' && one.id === other.id;
  return one.kind === 'name' && other.kind === 'name' && one.name === other.name;
}

/** The VLAN of the policy profiles; unknown where they differ or give none. */
export function vlanOf(wlan: WlanBlock, controller: Controller): Sourced<Vlan> {
  const uses = usesOf(wlan, controller);
  const [use] = uses;
  if (use === undefined && wlan.clientVlan !== null) return ownVlan(wlan, wlan.clientVlan, controller);
  const strange = strangeUse(wlan, controller);
  if (strange !== null) return strange;
  const look = `show wireless profile policy detailed ${use?.policy ?? DEFAULT_POLICY}`;
  const vlans = uses.map(({ policy }) => {
    const found = controller.policies.get(policy);
    return found === undefined ? null : policyVlan(found, controller, look);
  });
  const [first] = vlans;
  if (first == null) return unknown(look, use?.at.line ?? wlan.at.line);
  if (!first.known) return first;
  const isOther = (vlan: Sourced<Vlan> | null | undefined) =>
    vlan?.known !== true || !isSameVlan(vlan.value, first.value);
  if (vlans.some(isOther)) return unknown('show wireless tag policy summary', use?.at.line);
  const { origin } = first;
  const lines = uses
    .map(({ at }) => at.line)
    .filter((line) => origin.kind !== 'line' || line !== origin.line);
  return origin.kind === 'line' && lines.length > 0
    ? { ...first, origin: { ...origin, also: lines } }
    : first;
}
