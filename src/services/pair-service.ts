import type { Handlers } from '#contract/contract';
import { adviseRoaming } from '#core/pair/adviser';
import { success } from '#core/result';
import { compare, type ComparePorts } from './pair/compare';
import { draftsFor } from './pair/drafts';
import { readConfiguration } from './pair/read-configuration';
import { writeReport, type ReportPorts } from './pair/report';
import { toComparison } from './pair/to-comparison';
import { toNetworkFacts } from './pair/to-network-facts';

export interface PairPorts extends ComparePorts, ReportPorts {}

export type PairHandlers = Pick<
  Handlers,
  'configuration.read' | 'pair.compare' | 'pair.drafts' | 'pair.advise' | 'pair.report'
>;

/** Configurations read back and compared with profiles. Nothing is stored, and no secret leaves unasked. */
export function createPairHandlers(ports: PairPorts): PairHandlers {
  return {
    'configuration.read': ({ reveal, ...input }) => {
      const read = readConfiguration(input);
      if (!read.ok) return Promise.resolve(read);
      const { dialect, evidence, release, networks, notUnderstood, notes } = read.value.result;
      const reply = success({
        ...{ dialect, release },
        evidence: evidence.map(({ line, text, weight }) => ({ line, text, weight })),
        networks: networks.map((network) => toNetworkFacts(network, dialect, reveal)),
        notUnderstood: [...notUnderstood],
        notes: [...notes],
      });
      return Promise.resolve(reply);
    },
    'pair.compare': async ({ reveal, ...input }) => {
      const compared = await compare(input, ports);
      return compared.ok ? success(toComparison(compared.value, reveal)) : compared;
    },
    'pair.drafts': ({ networkId, ...input }) => {
      const read = readConfiguration(input);
      if (!read.ok) return Promise.resolve(read);
      const networks = draftsFor(read.value, networkId);
      if (!networks.ok) return Promise.resolve(networks);
      const { dialect, notUnderstood, notes } = read.value.result;
      const reply = {
        dialect,
        networks: networks.value,
        notUnderstood: [...notUnderstood],
        notes: [...notes],
      };
      return Promise.resolve(success(reply));
    },
    'pair.advise': ({ security, models, platforms, otherClients }) =>
      Promise.resolve(success(adviseRoaming({ security, phones: models, platforms, otherClients }))),
    'pair.report': async ({ language, format, ...input }) => {
      const compared = await compare(input, ports);
      return compared.ok ? success(await writeReport(compared.value, { language, format }, ports)) : compared;
    },
  };
}
