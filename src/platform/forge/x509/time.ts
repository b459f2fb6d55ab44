import forge from 'node-forge';
import { content, type Asn1 } from '../der';

/**
 * A Time (RFC 5280, 4.1.2.5) as ISO 8601 instant; null where it is none. UTCTime has two digits for the year, of
 * which 50 and later are of the last century. Older certificates leave out seconds or give an offset.
 */
export function instantOf(node: Asn1 | undefined): string | null {
  const text = content(node).toString('latin1');
  const digits =
    node?.type === forge.asn1.Type.UTCTIME ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:\.\d+)?(Z|[+-]\d{4})$/.exec(digits);
  if (parts === null) return null;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '00', zone = ''] = parts;
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
