import type { PairTexts } from '../../pair-texts';
import { fixTexts } from '../fix';
import { advice } from './advice';
import { draftQuestions, noDraft } from './drafts';
import { rows } from './rows';
import { fieldName, fields, hidden, options, ssidDifferences, values } from './words';

export const pair: PairTexts = {
  values,
  rows,
  fields,
  options,
  hidden,
  ssidDifferences,
  verdicts: { match: '일치', mismatch: '불일치', unknown: '확실하지 않음' },
  rowVerdicts: { equal: '같음', different: '다름', missing: '없음', unknown: '알 수 없음' },
  ...fixTexts(fieldName),
  advice,
  draftQuestions,
  noDraft,
};
