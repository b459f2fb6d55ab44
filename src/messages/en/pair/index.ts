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
  verdicts: { match: 'Match', mismatch: 'Mismatch', unknown: 'Not certain' },
  rowVerdicts: { equal: 'equal', different: 'different', missing: 'missing', unknown: 'unknown' },
  ...fixTexts(fieldName),
  advice,
  draftQuestions,
  noDraft,
};
