import type { Messages } from '../en';
import { common } from './common';
import { compare } from './compare';
import { library } from './library';
import { settings } from './settings';
import { wizard } from './wizard';

export const ko: Messages = { common, compare, library, settings, wizard };
