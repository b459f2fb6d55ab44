/** The id of the form field for a JSON pointer, e.g. `/psk/key` gives `field-psk-key`. */
export function fieldIdOf(path: string): string {
  const members = path.split('/').filter((part) => part !== '');
  return ['field', ...members].join('-');
}

/** Moves the focus to the field for a JSON pointer, or to the nearest field around it. */
export function focusField(path: string, root: Document = document): boolean {
  const members = path.split('/').filter((part) => part !== '');
  for (let count = members.length; count > 0; count -= 1) {
    const field = root.getElementById(fieldIdOf(members.slice(0, count).join('/')));
    if (field === null) continue;
    field.focus();
    field.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}
