import type { TopologyLink } from '#core/topology/links';
import type { Topology, TopologyNode } from '#core/topology/topology';
import type { NodeKind } from '#core/topology/vocabulary';

export type DrawnTopology = Extract<Topology, { can: true }>;

/** A node on the way from the phone to the RADIUS servers. */
export interface PathStep {
  readonly node: TopologyNode;
  /** What leads here from the step before; null at the beginning. */
  readonly link: TopologyLink | null;
  /** What stands beside the way, joined to this node alone. */
  readonly branch: { readonly link: TopologyLink; readonly node: TopologyNode } | null;
}

/** Where a certificate comes from: one authority, or two in a row, between phone and RADIUS servers. */
export interface Lane {
  readonly nodes: readonly TopologyNode[];
  /** In the order in which they are drawn: to the phone, between the nodes, to the RADIUS servers. */
  readonly toPhone: TopologyLink | null;
  readonly between: TopologyLink | null;
  readonly toRadius: TopologyLink | null;
}

const PATH: readonly NodeKind[] = ['phone', 'access-point', 'controller', 'wds', 'radius'];
const LANES: readonly (readonly NodeKind[])[] = [['registration-authority', 'phone-ca'], ['server-ca']];

function nodesOf({ nodes }: DrawnTopology, kinds: readonly NodeKind[]): readonly TopologyNode[] {
  return nodes.filter(({ kind }) => kinds.includes(kind));
}

function linkOf(
  { links }: DrawnTopology,
  one: TopologyNode | undefined,
  other: NodeKind | undefined,
): TopologyLink | null {
  const ends: readonly unknown[] = [one?.kind, other];
  return links.find(({ from, to }) => ends.includes(from) && ends.includes(to)) ?? null;
}

function branchOf(topology: DrawnTopology, step: TopologyNode): PathStep['branch'] {
  const [node] = nodesOf(topology, ['dashboard']);
  const link = linkOf(topology, step, node?.kind);
  return node === undefined || link === null ? null : { link, node };
}

/** The way from the phone to the RADIUS servers, or as far as there is one. */
export function pathOf(topology: DrawnTopology): readonly PathStep[] {
  const nodes = nodesOf(topology, PATH);
  return nodes.map((node, index) => ({
    node,
    link: linkOf(topology, node, nodes[index - 1]?.kind),
    branch: branchOf(topology, node),
  }));
}

/** The authorities, each between the phone and the RADIUS servers. */
export function lanesOf(topology: DrawnTopology): readonly Lane[] {
  return LANES.map((kinds) => nodesOf(topology, kinds))
    .filter((nodes) => nodes.length > 0)
    .map((nodes) => ({
      nodes,
      toPhone: linkOf(topology, nodes[0], 'phone'),
      between: nodes.length > 1 ? linkOf(topology, nodes[0], nodes[1]?.kind) : null,
      toRadius: linkOf(topology, nodes.at(-1), 'radius'),
    }));
}
