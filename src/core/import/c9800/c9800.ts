import { success } from '../../result';
import type { Dialect } from '../dialect';
import { finishNetworks } from '../finish';
import { importNote, type ImportNote } from '../model/notes';
import { toBlocks, toStatements } from '../text/blocks';
import { C9800_CLUES } from './clues';
import { blockRule } from './block-rule';
import { gather } from './gather';
import { toNetworks } from './to-network';

/** Cisco Catalyst 9800 (IOS-XE): `show running-config`. */
export const c9800Dialect: Dialect = {
  id: 'c9800',
  side: 'ap',
  clues: C9800_CLUES,
  // `wlan NAME policy PROFILE` is a policy tag's line, of which a site may have very many.
  networkStarts: /^[ \t]*wlan (?!.* policy )/gm,
  read: (source) => {
    const { roots, indentationLost } = toBlocks(toStatements(source), blockRule(source));
    const controller = gather(roots, source);
    const networks = finishNetworks(toNetworks(controller, 'c9800'));
    const notes: ImportNote[] = [
      ...(indentationLost ? [importNote('import.indentation-lost', null, {})] : []),
      ...(networks.length === 0 ? [importNote('import.no-network', null, {})] : []),
    ];
    return success({ release: controller.release, networks, notUnderstood: controller.left, notes });
  },
};
