import { withoutComment } from '../text/remark';
import { commandWord, keyword, notUnderstood, type Statement } from '../text/statement';
import { POLICY_WORDS, TAG_WORDS } from './block-rule';
import type { Controller, PolicyProfile } from './controller';

type Parts = Omit<Controller, 'release' | 'hasTags' | 'radius'>;

export function gatherPolicy(at: Statement, { policies }: Parts): void {
  const name = at.words[3]?.text ?? '';
  const none = { vlan: null, up: null, isLocal: false, timeout: null, qos: null, exclusion: null };
  const policy: PolicyProfile = policies.get(name) ?? { at, ...none };
  policies.set(name, policy);
  for (const given of at.children) {
    const child = POLICY_WORDS.inFull(given);
    const negated = keyword(child, 0) === 'no';
    const first = keyword(child, negated ? 1 : 0);
    const value = child.words[1]?.text ?? '';
    if (first === 'vlan' && !negated) policy.vlan = { value, at: child };
    if (first === 'shutdown') policy.up = { value: negated, at: child };
    if (first === 'central' && keyword(child, negated ? 2 : 1) === 'switching') policy.isLocal = negated;
    if (first === 'session-timeout' && !negated) policy.timeout = { value: Number(value), at: child };
    if (first === 'exclusionlist') policy.exclusion = { value: !negated, at: child };
    if (first === 'service-policy' && keyword(child, 1) === 'output' && !negated)
      policy.qos = { value: child.words[2]?.text ?? '', at: child };
  }
}

export function gatherTag(at: Statement, { uses, strangeUses, left }: Parts): void {
  const tag = at.words[3]?.text ?? '';
  for (const given of at.children) {
    if (commandWord(given) !== 'wlan') continue;
    const child = withoutComment(TAG_WORDS.inFull(given));
    const from = keyword(child, 0) === 'no' ? 2 : 1;
    const [wlan = '', verb = '', policy = ''] = child.words.slice(from).map(({ text }) => text);
    if (verb.toLowerCase() !== 'policy' || child.words.length !== from + 3) {
      left.push(notUnderstood(child));
      strangeUses.set(wlan, { tag, policy, at: child });
      continue;
    }
    const known = uses.get(wlan) ?? [];
    if (known.at(-1)?.tag === tag) known.pop();
    if (from === 1) known.push({ tag, policy, at: child });
    uses.set(wlan, known);
  }
}

/** `wireless profile flex NAME` with `vlan-name V` and `vlan-id N` below it, or beside it in notes. */
export function gatherFlex(at: Statement, { flexVlans }: Parts): void {
  for (const child of at.children) {
    if (keyword(child, 0) !== 'vlan-name') continue;
    const name = child.words[1]?.text ?? '';
    const below = child.children.find((one) => keyword(one, 0) === 'vlan-id');
    const id = Number(below === undefined ? keyword(child, 3) : keyword(below, 1));
    if (Number.isInteger(id) && id > 0) flexVlans.set(name, (flexVlans.get(name) ?? new Set()).add(id));
  }
}

/** Read without splitting words: a site has access points by the thousand. */
const AP_COMMAND = /^(?:(policy-tag) +"?([^"]+?)"? *$|(?:site-tag|rf-tag|no|exit)\b)/i;

/** `ap MAC`: its tags; what else stands there is no command, and may be meant for one. */
function gatherAccessPoint(at: Statement, { assigned, strangeTags, left }: Parts): void {
  for (const child of at.children) {
    const command = AP_COMMAND.exec(child.text);
    if (command?.[2] !== undefined) assigned.add(command[2]);
    if (command !== null) continue;
    left.push(notUnderstood(child));
    strangeTags.set(child.words.at(-1)?.text ?? '', child);
  }
}

/** `ap group NAME` of releases before tags. */
function gatherGroup(at: Statement, { groupVlans }: Parts): void {
  for (const child of at.children) {
    if (keyword(child, 0) !== 'wlan') continue;
    const name = child.words[1]?.text ?? '';
    const vlan = child.children.find((one) => keyword(one, 0) === 'vlan');
    const value = vlan?.words[1]?.text;
    if (vlan === undefined || value === undefined) continue;
    groupVlans.set(name, [...(groupVlans.get(name) ?? []), { value, at: vlan }]);
  }
}

export function gatherAp(at: Statement, parts: Parts): void {
  if (keyword(at, 1) === 'group') gatherGroup(at, parts);
  else gatherAccessPoint(at, parts);
}
