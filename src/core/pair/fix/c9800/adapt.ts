import { freeName } from '../cisco/free-name';
import { namedServers } from '../cisco/named-servers';
import { isFresh, type FixFacts } from '../fix-facts';
import { flatLines, lineBlocks, type FixLine, type LineBlock } from '../fix-line';
import { ownNames, policyFor, quotedName, STAND_IN, tagFor } from './names';

/** `wlan NAME ID SSID` of the exporter; where the WLAN is there already, its name alone enters it. */
function wlanHead(text: string, facts: FixFacts): string {
  if (isFresh(facts)) return text;
  return `wlan ${quotedName(ownNames(facts).wlan)}`;
}

/** A member of a policy tag names the WLAN. */
const MEMBER = /^ wlan \S+ policy /;

function spelled(text: string, facts: FixFacts): string {
  const names = [
    [STAND_IN.policy, policyFor(facts)],
    [STAND_IN.tag, tagFor(facts)],
  ] as const;
  const line = names.reduce(
    (known, [standIn, own]) => (own == null ? known : known.replace(standIn, () => quotedName(own))),
    text,
  );
  if (isFresh(facts)) return line;
  return line.replace(MEMBER, () => ` wlan ${quotedName(ownNames(facts).wlan)} policy `);
}

/** Every policy profile that carries the WLAN has to change, not only the first. */
function forEachPolicy(block: LineBlock, facts: FixFacts): LineBlock[] {
  const { policies } = ownNames(facts);
  const isPolicy = block.head.text.startsWith('wireless profile policy ');
  if (!isPolicy || isFresh(facts) || policies.length < 2) return [block];
  return policies.map((name) => ({
    ...block,
    head: { ...block.head, text: `wireless profile policy ${quotedName(name)}` },
  }));
}

/** Servers that the controller knows by another name keep it; a new one gets a name that no server has. */
function withOwnServers(lines: readonly FixLine[], { text }: FixFacts): readonly FixLine[] {
  if (!lines.some((line) => line.text.startsWith(' address ipv4 '))) return lines;
  const known = namedServers(text);
  const taken = new Set(known.values());
  const names = new Map<string, string>();
  let open = '';
  for (const line of lines) {
    open = /^radius server (\S+)$/.exec(line.text)?.[1] ?? open;
    const host = /^ address ipv4 (\S+) /.exec(line.text)?.[1];
    if (host === undefined) continue;
    names.set(open, known.get(host) ?? (taken.has(open) ? freeName(open, text) : open));
  }
  return lines.map((line) => {
    const named = /^(radius server | server name )(\S+)$/.exec(line.text);
    const own = names.get(named?.[2] ?? '');
    return own === undefined ? line : { ...line, text: `${named?.[1] ?? ''}${own}` };
  });
}

/** The exporter's lines with the controller's own names. */
export function adaptToController(lines: readonly FixLine[], facts: FixFacts): readonly FixLine[] {
  const named = lineBlocks(withOwnServers(lines, facts))
    .flatMap((block) => forEachPolicy(block, facts))
    .map(({ head, inner }) => {
      const isWlan = head.text.startsWith('wlan ');
      return { head: { ...head, text: isWlan ? wlanHead(head.text, facts) : head.text }, inner };
    });
  return flatLines(named).map((line) => ({ ...line, text: spelled(line.text, facts) }));
}
