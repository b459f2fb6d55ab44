import { keyword, type Statement } from '../text/statement';

/** VLANs by the names that the configuration gives them: `dot11 vlan-name NAME vlan N`. */
export class VlanNames {
  readonly #numbers = new Map<string, number>();
  readonly #names = new Map<string, string>();

  constructor(roots: readonly Statement[]) {
    for (const root of roots) {
      if (keyword(root, 0) !== 'dot11' || keyword(root, 1) !== 'vlan-name') continue;
      const number = Number(keyword(root, 4));
      if (Number.isInteger(number) && number > 0) this.#numbers.set(root.words[2]?.text ?? '', number);
    }
    for (const [name, number] of this.#numbers) {
      if (!this.#names.has(String(number))) this.#names.set(String(number), name);
    }
  }

  numberOf(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  /** The first name of a VLAN whose number is written so. */
  nameOf(number: string): string | undefined {
    return this.#names.get(number);
  }
}
