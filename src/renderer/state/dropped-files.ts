/** A file and its path below what was dropped or chosen. */
export interface PlacedFile {
  readonly path: string;
  readonly file: File;
}

function readEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

async function within(entry: FileSystemEntry, limit: number): Promise<PlacedFile[]> {
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    return file === null ? [] : [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: PlacedFile[] = [];
  // A reader gives its entries in portions, and an empty one at the end.
  for (
    let portion = await readEntries(reader);
    portion.length > 0 && found.length < limit;
    portion = await readEntries(reader)
  ) {
    for (const one of portion) found.push(...(await within(one, limit - found.length)));
  }
  return found;
}

/** Every file that was dropped, also those inside of dropped folders, `limit` of them at the most. */
export async function droppedFiles(
  { items, files }: Pick<DataTransfer, 'items' | 'files'>,
  limit: number,
): Promise<PlacedFile[]> {
  // Entries are there only until the event is over.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return placed([...files]);
  const found: PlacedFile[] = [];
  for (const entry of entries) found.push(...(await within(entry, limit - found.length)));
  return found.slice(0, limit);
}

/** Files that were chosen; those of a chosen folder know their path in it. */
export function placed(files: readonly File[]): PlacedFile[] {
  return files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}
