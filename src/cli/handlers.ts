import type { Handlers } from '#contract/contract';
import { nodeKeyDerivation } from '#platform/node/key-derivation';
import { nodeRandomBytes } from '#platform/node/random-bytes';
import { createRuleHandlers } from '#services/rule-service';

type CliHandlers = ReturnType<typeof createRuleHandlers> & Pick<Handlers, 'target.list' | 'export.run'>;
type ExportHandlers = Pick<Handlers, 'target.list' | 'export.run'>;

/**
 * The operations of the terminal program: rules and exports, no store, so that checking a file never touches the
 * user's library. Exporters and their PDF library are loaded at their first use.
 */
export function createCliHandlers(loadExports: () => Promise<ExportHandlers>): CliHandlers {
  let loading: Promise<ExportHandlers> | null = null;
  const exports = () => (loading ??= loadExports());
  return {
    ...createRuleHandlers({ keys: nodeKeyDerivation, random: nodeRandomBytes }),
    'target.list': async (input) => (await exports())['target.list'](input),
    'export.run': async (input) => (await exports())['export.run'](input),
  };
}
