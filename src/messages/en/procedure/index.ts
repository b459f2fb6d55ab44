import type { ProcedureTexts } from '../../procedure/procedure-texts';
import { document } from './document';
import { impDeleteExpiredTrust } from './imp-delete-expired-trust';
import { impRegenerate } from './imp-regenerate';
import { problemWords as problems } from './problems';
import { words } from './words';

export const procedureTexts: ProcedureTexts = {
  words,
  document,
  problems,
  procedures: {
    'imp-regenerate': impRegenerate,
    'imp-delete-expired-trust': impDeleteExpiredTrust,
  },
};
