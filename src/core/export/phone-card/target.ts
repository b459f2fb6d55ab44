import { success } from '../../result';
import { everyRow } from '../support';
import type { ExportTarget } from '../target';
import { cardDocument } from './card-document';
import { cardLosses } from './card-losses';

/** The phone's own settings, field by field, for whoever types them on the phone, its web page or in CUCM. */
export const phoneCard: ExportTarget = {
  id: 'phone-card',
  kind: 'phone',
  support: everyRow('Table 5'),
  options: [],
  secretsByDefault: 'include',
  write: (profile, context) =>
    success({
      files: [
        {
          name: 'phone-card.txt',
          mediaType: 'text/plain; charset=utf-8',
          content: { kind: 'text', text: cardDocument(profile, context) },
        },
      ],
      losses: cardLosses(profile, context),
    }),
};
