import type { CliText } from '../cli-text';

export const cli: CliText = { description: '' };
