import type { XmlElement } from '../../xml/element';
import type { NotUnderstood } from '../model/import-result';
import type { LineOrigin } from '../model/origin';
import { MASKED, maskSecrets } from '../text/mask';

/** What may be shown of a member that nobody knows: anything else could be a secret. */
const TELLS_NOTHING = /^(?:true|false|yes|no|on|off|enabled?|disabled?|none|\d{1,2}|0x[0-9a-f]{1,2})$/i;

const LONGEST = 120;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The value of an unknown member, masked unless it can't be a secret. */
function shownValue(value: string): string {
  return value === '' || TELLS_NOTHING.test(value) ? value : MASKED;
}

/** An element that belongs to the settings but is not read. */
export function unknownElement({ name, text, line, children }: XmlElement): NotUnderstood {
  const inner = children.length > 0 ? '…' : shownValue(text.trim());
  return { line, text: shorten(`<${name}>${inner}</${name}>`) };
}

/** A `name=value` item that belongs to the settings but is not read. */
export function unknownItem(name: string, value: string, line: number): NotUnderstood {
  return { line, text: shorten(`${name}=${shownValue(value.trim())}`) };
}

/** The origin of a value that stands in an element; a secret's text is masked. */
export function originOfElement({ name, text, line }: XmlElement, isSecret = false): LineOrigin {
  const inner = isSecret ? MASKED : text.trim();
  return { kind: 'line', line, text: shorten(`<${name}>${inner}</${name}>`) };
}

/** The origin of a value that stands in a `name=value` item. */
export function originOfItem(name: string, value: string, line: number, isSecret = false): LineOrigin {
  return {
    kind: 'line',
    line,
    text: isSecret ? `${shorten(name)}=${MASKED}` : maskSecrets(`${name}=${value}`),
  };
}
