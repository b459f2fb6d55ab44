import type { EapMethod } from '../scheme/vocabulary';
import { escapeMarkdown, markdownCode } from '../text/markdown';
import type { LabWords } from './lab-words';
import { expectedVerdict, trialFile, trialsOf } from './trials';

export interface LabFacts {
  readonly profile: string;
  readonly method: EapMethod;
  /** In the users' words. */
  readonly methodName: string;
  readonly username: string;
  readonly port: number;
  readonly serverName: string;
  /** Day of the calendar, e.g. `2027-01-31`. */
  readonly validUntil: string;
  readonly leavesCckmOut: boolean;
}

/** Where the secrets of a lab lie, so that the instruction itself can be shown to anybody. */
export const SECRET_FILES = {
  radius: 'radius-secret',
  extraction: 'certificates/extraction-password',
} as const;

interface Programs {
  readonly packages: string;
  readonly start: string;
  /** How the server says that it listens. */
  readonly ready: string;
}

const FREERADIUS: Programs = {
  packages: 'freeradius eapoltest',
  start: '/usr/sbin/freeradius -d freeradius -n radiusd -X',
  ready: 'Ready to process requests',
};
const HOSTAPD: Programs = {
  packages: 'hostapd eapoltest',
  start: '/usr/sbin/hostapd hostapd/hostapd.conf',
  ready: 'lo: AP-ENABLED',
};

const shell = (...commands: readonly string[]) => ['', '```sh', ...commands, '```', ''];
const heading = (text: string) => ['', `## ${text}`, ''];

function about(
  { method, methodName, username, serverName, validUntil, leavesCckmOut }: LabFacts,
  words: LabWords,
) {
  const isTls = method === 'eap-tls';
  const yours = isTls ? words.yoursTls : words.yours;
  const points = [
    yours(markdownCode(username)),
    words.made(markdownCode(serverName), validUntil),
    ...(isTls ? [words.madeClient] : []),
    words.notProven,
    ...(leavesCckmOut ? [words.cckm] : []),
    ...(method === 'eap-fast' ? [words.hostapd] : []),
  ];
  return [words.purpose(methodName), '', ...points.map((point) => `- ${point}`)];
}

function trials({ method, port }: LabFacts, words: LabWords): readonly string[] {
  const ask = `-a 127.0.0.1 -p ${port} -s "$(cat ${SECRET_FILES.radius})"`;
  const { client, expected, meaning } = words.columns;
  return [
    words.tryHint,
    ...shell(...trialsOf(method).map((trial) => `eapol_test -c ${trialFile(trial)} ${ask} | tail -n 1`)),
    `| ${client} | ${expected} | ${meaning} |`,
    '| --- | --- | --- |',
    ...trialsOf(method).map(
      (trial) =>
        `| ${markdownCode(trialFile(trial))} | ${markdownCode(expectedVerdict(trial))} | ${words.meaning[trial]} |`,
    ),
  ];
}

function serverForPhones({ method }: LabFacts, words: LabWords): readonly string[] {
  if (method === 'eap-fast') {
    return [words.phoneServer(markdownCode('hostapd/clients'), markdownCode('127.0.0.1/32'))];
  }
  const [local, all] = ['ipaddr = 127.0.0.1', 'ipaddr = *'].map(markdownCode);
  return [
    words.phoneServer(markdownCode('freeradius/clients.conf'), markdownCode('127.0.0.1')),
    words.phoneListen(markdownCode('freeradius/sites-enabled/default'), local ?? '', all ?? ''),
  ];
}

function withPhone(facts: LabFacts, words: LabWords): readonly string[] {
  const pkcs12 = ['certificates/phone.p12', 'certificates/phone-old-firmware.p12'].map(markdownCode);
  return [
    words.phoneCa(markdownCode('certificates/root.pem')),
    ...(facts.method === 'eap-tls'
      ? [words.phoneClient(pkcs12.join(', '), markdownCode(SECRET_FILES.extraction))]
      : []),
    ...serverForPhones(facts, words),
    words.phoneAccessPoint(facts.port, markdownCode(SECRET_FILES.radius)),
  ].map((point) => `- ${point}`);
}

/** The page that leads through a lab proof, as Markdown. It holds no secret. */
export function labInstruction(facts: LabFacts, words: LabWords): readonly string[] {
  const { packages, start, ready } = facts.method === 'eap-fast' ? HOSTAPD : FREERADIUS;
  return [
    `# ${words.title(escapeMarkdown(facts.profile))}`,
    '',
    ...about(facts, words),
    ...heading(words.install),
    words.installHint,
    ...shell(`sudo apt-get install --no-install-recommends ${packages}`).slice(0, -1),
    ...heading(words.start),
    words.startHint(markdownCode(ready)),
    ...shell(start).slice(0, -1),
    ...heading(words.tryOut),
    ...trials(facts, words),
    ...heading(words.trouble),
    `- ${words.timeout}`,
    `- ${words.otherwise}`,
    ...heading(words.phone),
    ...withPhone(facts, words),
    ...heading(words.end),
    words.endHint,
  ];
}
