/** Opens the system's file picker; an empty list when the user thinks better of it. */
export function chooseFiles({
  accept,
  multiple,
}: {
  readonly accept: string;
  readonly multiple: boolean;
}): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = multiple;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
