import type { Fact, Said } from './facts';
import type { Scene } from './scene';
import type { NodeKind } from './vocabulary';

/** What is set at a node, under a condition, with the text that states it. */
export interface FactRow {
  readonly at: NodeKind | ((scene: Scene) => NodeKind | null);
  readonly when?: (scene: Scene) => boolean;
  readonly say: (scene: Scene) => readonly Said[];
  readonly path?: string;
  readonly source: string | ((scene: Scene) => string);
  /** Neither a document nor a device confirms it. */
  readonly unconfirmed?: true | ((scene: Scene) => boolean);
}

function isUnconfirmed({ unconfirmed }: FactRow, scene: Scene): boolean {
  return typeof unconfirmed === 'function' ? unconfirmed(scene) : unconfirmed === true;
}

/** What the rows say about one node, in their order. */
export function factsAt(node: NodeKind, rows: readonly FactRow[], scene: Scene): readonly Fact[] {
  return rows
    .filter(({ at }) => (typeof at === 'function' ? at(scene) : at) === node)
    .filter(({ when }) => when?.(scene) ?? true)
    .flatMap((row) =>
      row.say(scene).map((one): Fact => ({
        ...one,
        path: one.path ?? row.path ?? '',
        confirmed: one.confirmed ?? !isUnconfirmed(row, scene),
        source: typeof row.source === 'function' ? row.source(scene) : row.source,
      })),
    );
}
