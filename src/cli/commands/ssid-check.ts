import type { Contract } from '#contract/contract';
import type { InputOf } from '#contract/operation';
import { toFindingJson } from '../output/finding-json';
import type { Session } from '../session';
import { answerQuestions } from './answer-questions';

const form = '{"ssid":"…"} | {"ssidHex":"…"}';

/** `ssid check`: whether SSIDs can be those of a profile, and how many bytes they take. */
export function runSsidCheck(session: Session) {
  return answerQuestions(session, {
    form,
    ask: ({ client }, question) => client['ssid.check'](question as InputOf<Contract['ssid.check']>),
    toAnswer: ({ language }, { valid, bytes, findings }) => ({
      json: { valid, bytes, findings: findings.map((one) => toFindingJson(one, language)) },
      ok: valid,
    }),
    notUnderstood: { valid: false, bytes: 0 },
  });
}
