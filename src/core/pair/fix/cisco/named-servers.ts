import { toStatements } from '../../../import/text/blocks';
import { toSourceText } from '../../../import/text/source-text';
import { keyword } from '../../../import/text/statement';

/** RADIUS servers that a configuration defines by name (`radius server NAME`): the name of each address. */
export function namedServers(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  // The whole text is not read for what it has not.
  if (!/radius +server/i.test(text)) return names;
  let open: string | null = null;
  for (const statement of toStatements(toSourceText(text))) {
    const [first, second] = [keyword(statement, 0), keyword(statement, 1)];
    if (first === 'radius' && second === 'server') open = statement.words[2]?.text ?? null;
    else if (open !== null && first === 'address' && second === 'ipv4')
      names.set(statement.words[2]?.text ?? '', open);
    else if (statement.indent === 0 && first !== 'key' && first !== 'timeout' && first !== 'retransmit')
      open = null;
  }
  return names;
}
