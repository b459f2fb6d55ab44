import type { Catalogue } from '#messages/catalogue';
import type { RowChoice } from '#core/scheme/nearest';
import type { SchemeField } from '#core/scheme/vocabulary';
import { catalogue, t } from '../../i18n/index.svelte';
import type { Messages } from '../../i18n/en';

/** The words of one language that the matrix speaks with. */
export interface MatrixWords {
  readonly catalogue: Catalogue;
  readonly matrix: Messages['wizard']['matrix'];
}

/** In the language shown now. */
export function matrixWords(): MatrixWords {
  return { catalogue: catalogue(), matrix: t().wizard.matrix };
}

/** A value of a column as users know it. */
export function valueWord({ terms }: Catalogue, field: SchemeField, value: string): string {
  return (terms[field] as Readonly<Record<string, string>>)[value] ?? value;
}

/** A choice in words, e.g. `row 4: PSK · WPA2 · AES · FT`. */
export function choiceWords(
  { catalogue: { terms }, matrix }: MatrixWords,
  { row, fastRoaming }: RowChoice,
): string {
  const parts = [
    terms.security[row.security],
    terms.keyManagement[row.keyManagement],
    terms.encryption[row.encryption],
  ];
  const roaming = fastRoaming === 'none' ? [] : [terms.fastRoaming[fastRoaming]];
  return matrix.rowWords(row.row, [...parts, ...roaming].join(' · '));
}
