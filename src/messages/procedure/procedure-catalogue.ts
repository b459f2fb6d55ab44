import type { Language } from '#contract/shapes';
import { procedureTexts as en } from '../en/procedure';
import { procedureTexts as ko } from '../ko/procedure';
import type { ProcedureTexts } from './procedure-texts';

/** Apart from the main catalogue, so that what says nothing about procedures does not load them. */
export const procedureCatalogue: Readonly<Record<Language, ProcedureTexts>> = { en, ko };
