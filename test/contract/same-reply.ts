/** What differs between two runs by its nature: ids, instants, folders, the shell's name, random keys. */
export function createComparable(folders: readonly string[]): (operation: string, reply: unknown) => unknown {
  const seen = new Map<string, string>();
  const named = (id: string) => {
    const name = seen.get(id) ?? `id ${seen.size + 1}`;
    seen.set(id, name);
    return name;
  };
  const text = (value: string) => {
    const placed = folders.reduce((current, folder) => current.replaceAll(folder, '<folder>'), value);
    return placed
      .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, named)
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '<instant>')
      .replace(/\d{4}-\d\d-\d\d \d\d:\d\d [+-]\d\d:\d\d/g, '<moment>')
      .replace(/\d{4}-\d\d-\d\d(?=\.\w+$)/g, '<day>');
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member)]));
  };
  return (operation, reply) => {
    const { value } = reply as { value?: Record<string, unknown> };
    if (operation === 'key.generate') {
      return { lengths: (value?.['keys'] as string[]).map((key) => key.length) };
    }
    if (operation === 'lab.make') {
      const files = value?.['files'] as { fileName: string }[];
      return { names: files.map(({ fileName }) => fileName), refused: value?.['refused'] };
    }
    // Keys, salts and signatures are new each time.
    if (operation === 'certificate.request' || operation === 'certificate.bundle') {
      const files = value?.['files'] as { fileName: string }[] | undefined;
      return files === undefined
        ? walk(reply)
        : walk({ ...value, files: files.map(({ fileName }) => fileName) });
    }
    if (operation === 'app.info') return walk({ ...value, shell: '<shell>' });
    return walk(reply);
  };
}
