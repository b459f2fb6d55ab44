import { output } from './programs';

/** What an independent reader finds in an image, as bytes without the line end that it adds. */
export function readQrImage(path: string): Buffer {
  const found = output('zbarimg', ['-q', '--nodbus', '--raw', '--oneshot', '-Sbinary', path]);
  return found.at(-1) === 0x0a ? found.subarray(0, -1) : found;
}

export interface WifiCode {
  readonly type: string;
  readonly ssid: string;
  readonly key: string | null;
  readonly hidden: boolean;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads the fields of a code back, written apart from the product's own escaping. */
export function parseWifiCode(text: string): WifiCode {
  if (!text.startsWith('WIFI:') || !text.endsWith(';;')) throw new Error('not a Wi-Fi code');
  const fields = new Map<string, string>();
  let field = '';
  let escaped = false;
  for (const character of text.slice('WIFI:'.length, -1)) {
    if (escaped || !['\\', ';'].includes(character)) {
      // Marks an escaped colon, so that only the first bare one separates.
      field += escaped && character === ':' ? '\u0000' : character;
      escaped = false;
    } else if (character === '\\') escaped = true;
    else {
      const colon = field.indexOf(':');
      fields.set(field.slice(0, colon), field.slice(colon + 1).replaceAll('\u0000', ':'));
      field = '';
    }
  }
  return {
    type: fields.get('T') ?? '',
    ssid: fields.get('S') ?? '',
    key: fields.get('P') ?? null,
    hidden: fields.get('H') === 'true',
    fields,
  };
}
