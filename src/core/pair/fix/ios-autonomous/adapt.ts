import { valueOr } from '../../../import/model/origin';
import { toSourceText } from '../../../import/text/source-text';
import { RADIUS_FIELDS } from '../field-groups';
import { freeName } from '../cisco/free-name';
import { namedServers } from '../cisco/named-servers';
import { isFresh, type FixFacts } from '../fix-facts';
import { fixLine, flatLines, lineBlocks, type FixLine, type LineBlock } from '../fix-line';
import { STAND_IN_SSID } from '../stand-ins';
import { isOldForm } from './release';

type Rewrite = (lines: readonly FixLine[], facts: FixFacts) => readonly FixLine[];

/** The SSID as the configuration spells it, where it stays. */
const ownSsid: Rewrite = (lines, { ap }) => {
  const own = valueOr(ap.ssid, null)?.text ?? null;
  if (own === null) return lines;
  const spelled = (text: string) =>
    text.endsWith(`ssid ${STAND_IN_SSID}`) ? text.replace(STAND_IN_SSID, () => own) : text;
  return lines.map((line) => ({ ...line, text: spelled(line.text) }));
};

/** The method list that the SSID asks; null where it names none. */
function listOf({ ap, text }: FixFacts): string | null {
  const { origin } = ap.authentication;
  if (origin.kind !== 'line') return null;
  const { lines } = toSourceText(text);
  const commands = [origin.line, ...(origin.also ?? [])].map((number) => lines.raw(number - 1));
  const names = commands.flatMap((command) => /\b(?:network-)?eap +(\S+)/i.exec(command)?.[1] ?? []);
  return names[0] ?? null;
}

/**
 * Names of server group and method list: of its own where another SSID uses the exporter's, and the list that the SSID
 * asks already where its servers are right.
 */
const ownLists: Rewrite = (lines, facts) => {
  const { apart, text, open } = facts;
  const staysAsked = !([...RADIUS_FIELDS, 'security'] as const).some((field) => open.has(field));
  const list = apart ? freeName('eap_voice', text) : staysAsked ? listOf(facts) : null;
  const group = apart ? freeName('rad_voice', text) : 'rad_eap';
  if (list === null) return lines;
  return lines.map((line) => ({
    ...line,
    text: line.text.replaceAll(/\brad_eap\b/g, group).replaceAll(/\beap_methods\b/g, () => list),
  }));
};

const HOST = /^radius-server host (\S+) auth-port (\d+) acct-port (\d+) key (\S.*)$/;
const MEMBER = /^ (no )?server (\d+\.\d+\.\d+\.\d+) auth-port \d+ acct-port \d+$/;

/** A server that the configuration defines by name is changed there; the group names it so. */
const ownServers: Rewrite = (lines, { text }) => {
  const names = namedServers(text);
  if (names.size === 0) return lines;
  return lines.flatMap((line): FixLine[] => {
    const [, host = '', auth = '', acct = '', key = ''] = HOST.exec(line.text) ?? [];
    const name = names.get(host);
    if (name !== undefined)
      return [
        fixLine(`radius server ${name}`, { head: true }),
        fixLine(` address ipv4 ${host} auth-port ${auth} acct-port ${acct}`),
        fixLine(` key 0 ${key}`),
      ];
    const [, negation, member = ''] = MEMBER.exec(line.text) ?? [];
    const named = names.get(member);
    if (named === undefined) return [line];
    return negation === undefined ? [{ ...line, text: ` server name ${named}` }] : [];
  });
};

/**
 * A radio with several BSSIDs has a word of its own for an SSID in the beacons. Without them only one SSID is in the
 * beacons, and it stays the one that is there.
 */
const beacon: Rewrite = (lines, { ap, result, text }) => {
  if (!lines.some((line) => line.text.endsWith('guest-mode'))) return lines;
  if ([...toSourceText(text).lines].some((line) => /^\s*(?:dot11 )?mbssid$/i.test(line.text)))
    return lines.map((line) => ({
      ...line,
      text: line.text.replace(/^( +(?:no )?)guest-mode$/, '$1mbssid guest-mode'),
    }));
  const isShownBesides = result.networks.some((network) => network !== ap && !valueOr(network.hidden, true));
  return isShownBesides ? lines.filter((line) => line.text.trim() !== 'guest-mode') : lines;
};

/** A check of MAC addresses stands in the same command as the method list, and stays where that is right. */
const macFilter: Rewrite = (lines, { ap }) => {
  const isChecked =
    ap.options['mac-filtering']?.known === true && (valueOr(ap.radius, null) ?? []).length > 0;
  return isChecked
    ? lines.filter(({ text }) => !/^ +(?:no )?authentication (?:open|network-eap)/.test(text))
    : lines;
};

/** What concerns the whole device or radio is no part of a network that is added. */
const withoutRadioWide: Rewrite = (lines, facts) =>
  isFresh(facts) ? lines.filter(({ unconfirmed }) => unconfirmed !== 'value') : lines;

/** Before there were versions to choose, the cipher decided between WPA and WPA2. */
const withoutVersion = (text: string) => text.replace(/\bwpa version [12]\b/, 'wpa');

/** The block of an SSID goes into every radio that carries it. */
const insideRadios: Rewrite = (lines, facts) => {
  if (!isOldForm(facts)) return lines;
  const blocks = lineBlocks(lines);
  const ssids = blocks.filter(({ head }) => head.text.startsWith('dot11 ssid '));
  const [ssid] = ssids;
  if (ssid === undefined) return lines;
  const name = ssid.head.text.slice('dot11 ssid '.length);
  const nested = [
    { ...ssid.head, text: ` ssid ${name}`, head: true },
    ...ssid.inner.map((line) => ({ ...line, text: ` ${withoutVersion(line.text)}` })),
  ];
  const into = ({ head, inner }: LineBlock): LineBlock =>
    /^interface Dot11Radio\d$/.test(head.text)
      ? { head, inner: [...inner.filter(({ text }) => text !== ` ssid ${name}`), ...nested] }
      : { head, inner };
  const others = blocks.filter((block) => !ssids.includes(block)).map(into);
  const carried = others.filter(({ inner }) => inner.some(({ text }) => text === ` ssid ${name}`));
  const rest = facts.ap.attachments
    .map(({ name: radio }) => `interface ${radio}`)
    .filter((head) => !carried.some((block) => block.head.text === head))
    .map((head) => ({ head: fixLine(head, { head: true }), inner: nested }));
  return flatLines([...others, ...rest]);
};

/** The exporter's lines in the device's own names and form. */
export function adaptToDevice(lines: readonly FixLine[], facts: FixFacts): readonly FixLine[] {
  return [ownSsid, ownLists, ownServers, beacon, macFilter, withoutRadioWide, insideRadios].reduce(
    (adapted, rewrite) => rewrite(adapted, facts),
    lines,
  );
}
