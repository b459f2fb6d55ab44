import type { Catalogue } from '../catalogue';
import { cli } from './cli';
import { certificateReasons, errors, notices } from './errors';
import { losses, refusals, targetTitles } from './exports';
import { findings } from './findings';
import { imports } from './imports';
import { lab } from './lab';
import { pair } from './pair';
import { proof } from './proof';
import { report } from './report';
import { sheet } from './sheet';
import { terms } from './terms';
import { topology } from './topology';

export const ko: Catalogue = {
  language: 'ko',
  terms,
  findings,
  losses,
  refusals,
  errors,
  notices,
  certificateReasons,
  targetTitles,
  imports,
  pair,
  report,
  proof,
  lab,
  sheet,
  topology,
  cli,
};
