import { failure, success, type Result } from '../result';
import type { XmlElement } from './element';
import { LineIndex } from './line-index';
import { DEEPEST, tooDeepAt } from './nesting';
import { ParsedElement, parseXml, XmlError, XmlText } from './parser';

/** Where a text stops being the XML that is read; `what` names the form that was expected. */
export interface XmlFault {
  readonly line: number;
  readonly what: string;
}

export interface XmlOptions {
  /** The root whose document type declaration is tolerated, without declarations of its own; others are refused. */
  readonly doctype?: string;
  /** The line on which the text begins in the file. */
  readonly firstLine?: number;
}

function toElement(parsed: ParsedElement, lines: LineIndex): XmlElement {
  const text: string[] = [];
  const children: XmlElement[] = [];
  for (const child of parsed.children) {
    if (child instanceof XmlText) text.push(child.text);
    else if (child instanceof ParsedElement) children.push(toElement(child, lines));
  }
  const colon = parsed.name.indexOf(':');
  return {
    name: parsed.name.slice(colon + 1),
    attributes: parsed.attributes,
    children,
    text: text.join(''),
    line: lines.lineAt(parsed.start),
  };
}

/** Offset of a document type before the root that is not the tolerated one or has declarations; null where none is. */
function refusedDoctype(body: string, tolerated: string | undefined): number | null {
  const root = body.search(/<[^!?]/);
  const prolog = root < 0 ? body : body.slice(0, root);
  const at = prolog.indexOf('<!DOCTYPE');
  if (at < 0) return null;
  const [, name, rest = ''] = /^<!DOCTYPE\s+([^\s>[]+)([^>]*)/.exec(body.slice(at, at + 1024)) ?? [];
  return name !== tolerated || rest.includes('[') ? at : null;
}

/**
 * Reads XML and keeps the lines. Blanks before the declaration are tolerated, and so is a declared encoding that the
 * text no longer has. A document type with declarations of its own is refused, and so is nesting beyond 64 levels.
 */
export function readXml(text: string, options: XmlOptions = {}): Result<XmlElement, XmlFault> {
  const start = text.length - text.trimStart().length;
  const body = text.slice(start).trimEnd();
  const firstLine = (options.firstLine ?? 1) + (text.slice(0, start).split('\n').length - 1);
  const lines = new LineIndex(body, firstLine);
  const deep = tooDeepAt(body);
  if (deep !== null)
    return failure({ line: lines.lineAt(deep), what: `XML of at most ${String(DEEPEST)} levels` });
  const doctype = refusedDoctype(body, options.doctype);
  if (doctype !== null) return failure({ line: lines.lineAt(doctype), what: 'XML without a DTD' });
  try {
    const document = parseXml(body, { includeOffsets: true });
    return document.root === null
      ? failure({ line: firstLine, what: 'XML' })
      : success(toElement(document.root, lines));
  } catch (error) {
    // Besides the parser's own errors only an exhausted stack is possible; neither is quoted: both may hold secrets.
    const line = error instanceof XmlError ? firstLine + error.line - 1 : firstLine;
    return failure({ line, what: 'XML' });
  }
}
