import { element, toXmlLines, type XmlPart } from './xml';

/** A value of a property list; members that are undefined are left out. */
export type PlistValue =
  string | number | boolean | { readonly base64: string } | readonly PlistValue[] | PlistMembers;
export interface PlistMembers {
  readonly dict: Readonly<Record<string, PlistValue | undefined>>;
}

export function dict(members: Readonly<Record<string, PlistValue | undefined>>): PlistMembers {
  return { dict: members };
}

function toElement(value: PlistValue): XmlPart {
  if (typeof value === 'string') return element('string', value);
  if (typeof value === 'number') return element('integer', String(value));
  if (typeof value === 'boolean') return element(String(value), []);
  if ('base64' in value) return element('data', value.base64);
  if (!('dict' in value)) return element('array', value.map(toElement));
  const members = Object.entries(value.dict).flatMap(([key, member]) =>
    member === undefined ? [] : [element('key', key), toElement(member)],
  );
  return element('dict', members);
}

/** An XML property list, with the document type that Apple's own tools write. Texts that XML can't hold must be refused before. */
export function toPlistFile(value: PlistMembers): string {
  const plist = element('plist', [toElement(value)], { version: '1.0' });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    ...toXmlLines(plist),
    '',
  ].join('\n');
}
