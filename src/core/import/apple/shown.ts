import type { PlistDict, PlistNode } from '../../xml/plist';
import { unknownItem } from '../client/shown';
import type { NotUnderstood } from '../model/import-result';
import type { LineOrigin } from '../model/origin';
import { MASKED } from '../text/mask';

/** The origin of a member's value; a secret's text is masked. */
export function originOfMember(name: string, node: PlistNode, isSecret = false): LineOrigin {
  const value =
    node.kind === 'string' || node.kind === 'number' || node.kind === 'boolean' ? String(node.value) : '…';
  return { kind: 'line', line: node.line, text: `${name}: ${isSecret ? MASKED : value.slice(0, 100)}` };
}

/** Members that nobody knows, with their values masked unless they can't be secrets. */
export function strangeMembers(dict: PlistDict, known: ReadonlySet<string>): NotUnderstood[] {
  return [...dict.members]
    .filter(([name]) => !known.has(name))
    .map(([name, node]) => unknownItem(name, node.kind === 'boolean' ? String(node.value) : '…', node.line));
}
