import type { InputOf } from '#contract/operation';
import type { Contract } from '#contract/contract';
import { toFindingJson } from '../output/finding-json';
import type { Session } from '../session';
import { answerQuestions } from './answer-questions';

const form = '{"kind":"wep|psk","format":"hex|ascii","value":"…","keySize":40|128}';

/** `key check`: whether WEP and pre-shared keys are well-formed. */
export function runKeyCheck(session: Session) {
  return answerQuestions(session, {
    form,
    ask: ({ client }, question) => client['key.check'](question as InputOf<Contract['key.check']>),
    toAnswer: ({ language }, { valid, findings }) => ({
      json: { valid, findings: findings.map((one) => toFindingJson(one, language)) },
      ok: valid,
    }),
    notUnderstood: { valid: false },
  });
}
