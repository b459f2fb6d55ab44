import type { ParameterDefinition } from './definition';

const YES = ['true', 'yes', 'on'];
const NO = ['false', 'no', 'off'];

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `name<separator>rest` in two; null where a part is missing. */
function pair(text: string, separator: string): readonly [string, string] | null {
  const at = text.lastIndexOf(separator);
  const [left, right] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  return at <= 0 || right === '' ? null : [left, right];
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** `imp1:imp-publisher,imp2:imp-subscriber`. */
function nodes(text: string): unknown {
  return listed(text).map((part) => {
    const [name, role] = pair(part, ':') ?? [part, ''];
    return { name, role };
  });
}

/** `tomcat-trust/old.pem@imp1+imp2,ipsec-trust/other.pem`: after `@` the nodes that hold it. */
function trustCertificates(text: string): unknown {
  return listed(text).map((part) => {
    const [certificate = '', held = ''] = part.split('@', 2);
    const slash = certificate.indexOf('/');
    const [store, name] = [certificate.slice(0, Math.max(slash, 0)), certificate.slice(slash + 1)];
    return { store, name, ...(held !== '' && { nodes: held.split('+') }) };
  });
}

/**
 * A parameter as it is typed on a command line, in the form that `readParameters` takes. Lists are separated by
 * commas; a text that begins with `[` or `{` is JSON. What makes no sense is handed on and refused there.
 */
export function parameterFromText(text: string, definition: ParameterDefinition): unknown {
  if (/^\s*[[{]/.test(text) && definition.kind !== 'text') return json(text);
  switch (definition.kind) {
    case 'flag': {
      const word = text.toLowerCase();
      return YES.includes(word) ? true : NO.includes(word) ? false : text;
    }
    case 'choices':
    case 'names':
      return listed(text);
    case 'choice-map':
      return Object.fromEntries(listed(text).map((part) => pair(part, '=') ?? [part, '']));
    case 'nodes':
      return nodes(text);
    case 'trust-certificates':
      return trustCertificates(text);
    case 'choice':
    case 'text':
    case 'secret':
      return text;
  }
}
