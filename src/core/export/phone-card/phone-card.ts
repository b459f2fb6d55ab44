import type { ValidProfile } from '../../profile/valid-profile';
import { visibleText } from '../../text/visible';
import type { ExportContext } from '../target';
import { CARD_SECTIONS, type CardField, type CardSection } from './card-fields';
import type { CardLabel, CardText } from './card-text';
import type { CardValue } from './card-value';

/** A field with what goes into it, in the chosen language. */
export interface CardRow {
  readonly label: CardLabel;
  readonly gloss: string;
  readonly value: string;
  /** `empty`: stays empty; `blank`: a masked secret, to be filled in by hand. */
  readonly state: 'filled' | 'empty' | 'blank';
  readonly isSecret: boolean;
  readonly confirmed: boolean;
}

export interface CardTable {
  readonly id: CardSection['id'];
  readonly path: string;
  readonly source: string;
  readonly rows: readonly CardRow[];
}

function shown(
  value: CardValue,
  secrets: ExportContext['secrets'],
  words: CardText,
): Pick<CardRow, 'value' | 'state'> {
  switch (value?.kind) {
    case undefined:
      return { value: '', state: 'empty' };
    case 'text':
      return { value: visibleText(value.text), state: 'filled' };
    case 'word':
      return { value: words.words[value.word], state: 'filled' };
    case 'secret':
      return secrets === 'mask'
        ? { value: '', state: 'blank' }
        : { value: visibleText(value.secret.reveal()), state: 'filled' };
  }
}

function rowOf(
  { label, value, confirmed }: CardField,
  profile: ValidProfile,
  context: ExportContext,
): CardRow {
  const words = context.text.sheet.card;
  const filled = value(profile);
  return {
    label,
    gloss: words.gloss[label],
    ...shown(filled, context.secrets, words),
    isSecret: filled?.kind === 'secret',
    confirmed,
  };
}

/** The phone's own settings for a profile: each place where they can be typed, with its fields in order. */
export function phoneTables(profile: ValidProfile, context: ExportContext): readonly CardTable[] {
  return CARD_SECTIONS.filter(({ models }) => models.includes(profile.phoneModel))
    .map(({ id, path, source, fields, emptyFields }) => {
      const rows = fields.map((field) => rowOf(field, profile, context));
      return {
        id,
        path,
        source,
        rows: emptyFields === 'omit' ? rows.filter(({ state }) => state !== 'empty') : rows,
      };
    })
    .filter(({ rows }) => rows.length > 0);
}
