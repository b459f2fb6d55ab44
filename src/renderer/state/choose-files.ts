/** Opens the system's file picker; an empty list when the user thinks better of it. */
export function chooseFiles({
  accept,
  multiple,
  folder = false,
}: {
  readonly accept: string;
  readonly multiple: boolean;
  /** A whole folder, with what is in its folders. */
  readonly folder?: boolean;
}): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = multiple;
    input.webkitdirectory = folder;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
