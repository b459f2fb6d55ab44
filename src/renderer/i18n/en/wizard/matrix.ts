import type { Exclusion } from '#core/scheme/exclusion';
import { choiceList } from '#messages/en/phrases';
import { terms } from '#messages/en/terms';
import { plural } from '../plural';

function words(field: Exclusion['field'], value: string): string {
  return (terms[field] as Readonly<Record<string, string>>)[value] ?? value;
}

export const matrix = {
  intro: 'Table 5: the 16 combinations that work. Choose a row, or narrow it down column by column.',
  label: 'Table 5: combinations of security settings',
  help: 'Arrow keys move, Enter or Space chooses, Escape closes an explanation.',
  number: 'Row',
  apSecurity: 'AP security',
  staticWep: 'Static WEP',
  grade: 'Grade',
  narrow: 'Narrow down',
  release: 'Show all rows',
  left: (count: number) => `${count} of 16 rows fit`,
  chosen: (row: string) => `Chosen: ${row}`,
  nothingChosen: 'No row chosen yet',
  notOffered: 'not offered',
  why: 'Why?',
  whyTitle: (row: number) => `Why not row ${row}`,
  whyRoaming: (row: number, method: string) => `Why not ${method} in row ${row}`,
  whyValue: (field: string, value: string) => `Why not ${field} “${value}”`,
  platformTitle: (row: number) => `Row ${row} and the access points`,
  clash: (field: string, chosen: string, inRow: string) =>
    `You chose ${field} “${chosen}”; this row has “${inRow}”.`,
  clashRoaming: (chosen: string) => `You chose fast roaming “${chosen}”; this row does not offer it.`,
  excluded: ({ field, value, because, possible }: Exclusion) =>
    `Table 5 has no row with ${terms.schemeField[field].toLowerCase()} “${words(field, value)}” for ${choiceList(because)}. Possible there: ${possible.map((one) => words(field, one)).join(', ')}.`,
  phoneLimit: (model: string, value: string) => `${model} can’t do ${value}.`,
  platformLimit: (platform: string, reason: string) => `${platform}: ${reason}`,
  source: (source: string) => `Source: ${source}`,
  take: (row: string) => `Take ${row}`,
  takeAnyway: (row: number, columns: string) => `Take row ${row} instead, releasing ${columns}`,
  rowWords: (row: number, parts: string) => `row ${row}: ${parts}`,
  noNearest: 'No row of Table 5 fits; choose another phone model in step 1.',
  phoneMark: 'not on this phone',
  platformMark: (count: number) => `not on ${plural(count, 'platform')}`,
  recommendFt: 'FT over the air is the recommended fast roaming for WPA2 with AES.',
  compatibility: 'Backward compatibility with WPA',
  on: 'On',
  compatibilityState: {
    'on-some-releases':
      'On releases that have the switch it is off from the factory; turn it on for this row.',
    'not-applicable': 'This model has no such switch.',
    unknown:
      'Whether this model has the switch is not documented; look for it and turn it on if it is there.',
  },
  compatibilityPlace: 'On the phone: Admin settings > Security setup.',
};
