import { firstWrongCharacter } from '../key/character-scan';
import type { WrongCharacter } from '../finding/finding-params';
import { toUtf8Comment } from './comment';
import { escapeMarkup, isXmlCharacter } from './html';

/** The first character that XML 1.0 (section 2.2) can't hold, not even as a reference. */
export function xmlFault(text: string): WrongCharacter | null {
  return firstWrongCharacter(text, (character) => isXmlCharacter(character.codePointAt(0) ?? 0));
}

/** A part of an XML file: an element with children or with a text, or a comment. */
export type XmlPart =
  | {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly content: string | readonly XmlPart[];
    }
  | { readonly comment: string };

export function element(
  name: string,
  content: string | readonly XmlPart[],
  attributes: Readonly<Record<string, string>> = {},
): XmlPart {
  return { name, attributes, content };
}

export function comment(text: string): XmlPart {
  return { comment: text };
}

/** Two hyphens would end a comment (XML 1.0, section 2.5). */
function commentText(text: string): string {
  return toUtf8Comment(text).replaceAll(/-(?=-|$)/g, '- ');
}

function lines(part: XmlPart, indent: string): string[] {
  if ('comment' in part) return [`${indent}<!-- ${commentText(part.comment)} -->`];
  const { name, content } = part;
  const attributes = Object.entries(part.attributes).map(
    ([key, value]) => ` ${key}="${escapeMarkup(value)}"`,
  );
  const open = `${indent}<${name}${attributes.join('')}`;
  if (content.length === 0) return [`${open}/>`];
  if (typeof content === 'string') return [`${open}>${escapeMarkup(content)}</${name}>`];
  return [`${open}>`, ...content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
}

/** A part as lines, for files that have a document type of their own. */
export function toXmlLines(part: XmlPart): readonly string[] {
  return lines(part, '');
}

/** The text of a file in UTF-8. Texts are escaped here; those that XML can't hold must be refused before. */
export function toXmlFile(...parts: readonly XmlPart[]): string {
  const body = parts.flatMap((part) => lines(part, ''));
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...body].join('\n')}\n`;
}
