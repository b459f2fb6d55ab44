import type { Language } from '#contract/shapes';
import type { ApPlatform } from '#core/profile/vocabulary';
import type { Fact, FactParams } from '#core/topology/facts';
import type { LinkParams, TopologyLink } from '#core/topology/links';
import type { Topology } from '#core/topology/topology';
import type { NodeKind } from '#core/topology/vocabulary';
import { catalogues } from './catalogue';

/** What is said of something, apart: what it is, and its value; an empty value where the first says it all. */
export type Labelled = readonly [label: string, value: string];

type LabelledTexts<Params> = { readonly [Code in keyof Params]: (params: Params[Code]) => Labelled };

/** The words of the picture of who takes part and what is set where. */
export interface TopologyTexts {
  readonly title: string;
  /** Title of a picture whose platform the profile does not name. */
  readonly anyPlatform: string;
  readonly path: string;
  readonly certificates: string;
  readonly nodes: Readonly<Record<NodeKind, string>>;
  readonly facts: LabelledTexts<FactParams>;
  readonly links: LabelledTexts<LinkParams>;
  /** For a screen reader: which two nodes a link joins. */
  readonly between: (from: string, to: string) => string;
  readonly unconfirmed: string;
}

type AnyLabelled = (params: unknown) => Labelled;

export function factText(language: Language, { code, params }: Fact): Labelled {
  return (catalogues[language].topology.facts[code] as AnyLabelled)(params);
}

export function linkText(language: Language, { code, params }: TopologyLink): Labelled {
  return (catalogues[language].topology.links[code] as AnyLabelled)(params);
}

export function platformTitle(language: Language, platform: ApPlatform | null): string {
  const { terms, topology } = catalogues[language];
  return platform === null ? topology.anyPlatform : terms.apPlatform[platform];
}

/** Why nothing can be set on a platform. */
export function impossibleText(
  language: Language,
  { platform, reason }: Extract<Topology, { can: false }>,
): string {
  const target = platformTitle(language, platform);
  return (catalogues[language].refusals[reason] as (params: unknown) => string)({ target, release: '' });
}
