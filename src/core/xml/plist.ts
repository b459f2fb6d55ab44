import { base64Bytes } from '../base64';
import { failure, success, type Result } from '../result';
import type { XmlElement } from './element';
import { readXml, type XmlFault } from './parse-xml';

/** A property list's value with the line where it begins. */
export type PlistNode =
  | { readonly kind: 'dict'; readonly line: number; readonly members: ReadonlyMap<string, PlistNode> }
  | { readonly kind: 'array'; readonly line: number; readonly items: readonly PlistNode[] }
  | { readonly kind: 'string' | 'date'; readonly line: number; readonly value: string }
  | { readonly kind: 'number'; readonly line: number; readonly value: number }
  | { readonly kind: 'boolean'; readonly line: number; readonly value: boolean }
  | { readonly kind: 'data'; readonly line: number; readonly bytes: Uint8Array };

export type PlistDict = Extract<PlistNode, { kind: 'dict' }>;

const PLIST = 'property list';

const malformed = (line: number) => failure({ line, what: PLIST });

function toDict({ children, line }: XmlElement): Result<PlistNode, XmlFault> {
  const members = new Map<string, PlistNode>();
  for (let index = 0; index < children.length; index += 2) {
    const key = children[index];
    const value = children[index + 1];
    if (key?.name !== 'key' || value === undefined) return malformed(key?.line ?? line);
    const node = toNode(value);
    if (!node.ok) return node;
    members.set(key.text.trim(), node.value);
  }
  return success({ kind: 'dict', line, members });
}

function toArray({ children, line }: XmlElement): Result<PlistNode, XmlFault> {
  const items: PlistNode[] = [];
  for (const child of children) {
    const node = toNode(child);
    if (!node.ok) return node;
    items.push(node.value);
  }
  return success({ kind: 'array', line, items });
}

function toNumber({ text, line }: XmlElement): Result<PlistNode, XmlFault> {
  const value = Number(text.trim());
  return text.trim() === '' || !Number.isFinite(value)
    ? malformed(line)
    : success({ kind: 'number', line, value });
}

function toNode(element: XmlElement): Result<PlistNode, XmlFault> {
  const { name, text, line } = element;
  switch (name) {
    case 'dict':
      return toDict(element);
    case 'array':
      return toArray(element);
    case 'string':
    case 'date':
      return success({ kind: name, line, value: text });
    case 'integer':
    case 'real':
      return toNumber(element);
    case 'true':
    case 'false':
      return success({ kind: 'boolean', line, value: name === 'true' });
    case 'data': {
      const bytes = base64Bytes(text);
      return bytes === null ? malformed(line) : success({ kind: 'data', line, bytes });
    }
    default:
      return malformed(line);
  }
}

/** Reads an XML property list and keeps the lines. */
export function readPlist(text: string): Result<PlistNode, XmlFault> {
  const xml = readXml(text, { doctype: 'plist' });
  if (!xml.ok) return xml;
  const [value] = xml.value.children;
  return xml.value.name !== 'plist' || value === undefined ? malformed(xml.value.line) : toNode(value);
}
