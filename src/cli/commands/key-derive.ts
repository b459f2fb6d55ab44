import type { Contract } from '#contract/contract';
import type { InputOf } from '#contract/operation';
import { toFindingJson } from '../output/finding-json';
import type { Session } from '../session';
import { answerQuestions } from './answer-questions';

const form = '{"ssid":"…","passphrase":"…"} | {"ssidHex":"…","passphrase":"…"}';

/** `key derive`: the pairwise master key of an SSID and a passphrase. */
export function runKeyDerive(session: Session) {
  return answerQuestions(session, {
    form,
    ask: ({ client }, question) => client['key.derive'](question as InputOf<Contract['key.derive']>),
    toAnswer: ({ language }, value) =>
      'pmk' in value
        ? { json: { pmk: value.pmk }, ok: true }
        : { json: { findings: value.findings.map((one) => toFindingJson(one, language)) }, ok: false },
    notUnderstood: {},
  });
}
