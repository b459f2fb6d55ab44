import { toPlainName } from '../../../text/comment';
import { valueOr } from '../../../import/model/origin';
import { isFresh, type FixFacts } from '../fix-facts';

/** Names of the controller's objects that a fix is about. */
export interface OwnNames {
  readonly wlan: string;
  readonly policies: readonly string[];
  readonly tags: readonly string[];
}

export function ownNames({ ap }: FixFacts): OwnNames {
  const attached = (wanted: 'policy-profile' | 'policy-tag') => [
    ...new Set(ap.attachments.filter(({ kind }) => kind === wanted).map(({ name }) => name)),
  ];
  return {
    wlan: valueOr(ap.name, null) ?? '',
    policies: attached('policy-profile'),
    tags: attached('policy-tag'),
  };
}

/** A name in the exporter's lines for one that its options don't take. */
export const STAND_IN = { policy: 'POLICY-STAYS', tag: 'TAG-STAYS' } as const;

/** The exporter's option for a name: the name itself where it is plain, else what stands in for it; '': a new one. */
export function nameOption(name: string | undefined, standIn: string): string {
  if (name === undefined || name === '') return '';
  return toPlainName(name, 32) === name ? name : standIn;
}

/** One word of a command: in double quotes where it holds a blank, as the running configuration prints it. */
export function quotedName(name: string): string {
  return name.includes(' ') ? `"${name}"` : name;
}

/** Policy tags that access points of the configuration have. */
export function tagsInUse(text: string): readonly string[] {
  const form = /^\s+policy-tag (?:"([^"\n]{1,32})"|(\S{1,32}))\s*$/gm;
  return [...new Set(Array.from(text.matchAll(form), ([, quoted, plain]) => quoted ?? plain ?? ''))];
}

/** Whether the tag that the fix attaches the WLAN to is one that no access point has yet. */
export function isNewTag(facts: FixFacts): boolean {
  return tagFor(facts) === null;
}

/** The tag for a WLAN that no tag carries: the only one that the access points have. */
export function tagFor(facts: FixFacts): string | null {
  const [own] = ownNames(facts).tags;
  if (own !== undefined) return own;
  const [used, ...others] = tagsInUse(facts.text);
  return used !== undefined && others.length === 0 ? used : null;
}

/** The policy profile: that of the WLAN which is changed or gives way. */
export function policyFor(facts: FixFacts): string | undefined {
  const [own] = ownNames(facts).policies;
  return isFresh(facts) && facts.plan === 'add' ? undefined : own;
}

/** WLANs up to this number are on the air under the default policy tag. */
const LAST_OF_DEFAULT_TAG = 16;

/** Whether no policy tag carries the WLAN, in a configuration that shows tags. */
export function isLoose({ ap, text }: FixFacts): boolean {
  const state = valueOr(ap.state, 'on');
  if (state !== 'disabled') return state === 'not-attached';
  const isOfDefaultTag = (valueOr(ap.number, null) ?? 0) <= LAST_OF_DEFAULT_TAG;
  return (
    !isOfDefaultTag && ap.attachments.length === 0 && /wireless tag policy|"policy-list-entry"/.test(text)
  );
}
