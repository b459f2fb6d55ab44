/** A name that does not stand in a text yet: the wanted one, or with the first number that is free. */
export function freeName(wanted: string, text: string): string {
  const isTaken = (name: string) => text.split(/[\s"]+/).includes(name);
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!isTaken(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
