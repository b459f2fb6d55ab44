import { certificateTools } from './certificate-tools';
import { certificates } from './certificates';
import { common } from './common';
import { compare } from './compare';
import { library } from './library';
import { procedures } from './procedures';
import { reference } from './reference';
import { settings } from './settings';
import { wizard } from './wizard';

export const en = {
  certificates,
  certificateTools,
  common,
  compare,
  library,
  procedures,
  reference,
  settings,
  wizard,
};

/** English decides which texts there are; another language that lacks one does not compile. */
export type Messages = typeof en;
