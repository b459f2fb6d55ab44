/** An XML element with the line where it begins. Comments and processing instructions are left out. */
export interface XmlElement {
  /** The name without its prefix: vendors choose prefixes freely. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own character data, blanks included. */
  readonly text: string;
  /** 1-based line of the text as it was given. */
  readonly line: number;
}

export function childrenNamed(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first child on a path of names; null where one of them is missing. */
export function childAt(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  let at = element;
  for (const name of names) at = at?.children.find((child) => child.name === name) ?? null;
  return at;
}

/** Every element with one of the names, the outermost ones only, in the order of the text. */
export function outermost(element: XmlElement, names: ReadonlySet<string>): readonly XmlElement[] {
  if (names.has(element.name)) return [element];
  return element.children.flatMap((child) => outermost(child, names));
}

/** Every element below with the name, at any depth. */
export function descendants(element: XmlElement | null, name: string): readonly XmlElement[] {
  if (element === null) return [];
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The namespace that the element's own attributes declare for it; null where they declare none. */
export function declaredNamespace(element: XmlElement): string | null {
  const names = Object.keys(element.attributes).filter(
    (name) => name === 'xmlns' || name.startsWith('xmlns:'),
  );
  const [first] = names.includes('xmlns') ? ['xmlns'] : names;
  return first === undefined ? null : (element.attributes[first] ?? null);
}
