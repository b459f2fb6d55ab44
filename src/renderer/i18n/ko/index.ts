import type { Messages } from '../en';
import { certificateTools } from './certificate-tools';
import { certificates } from './certificates';
import { common } from './common';
import { compare } from './compare';
import { library } from './library';
import { procedures } from './procedures';
import { reference } from './reference';
import { settings } from './settings';
import { wizard } from './wizard';

export const ko: Messages = {
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
