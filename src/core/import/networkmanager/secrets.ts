import { passwordOfText, pskOfText } from '../client/key-text';
import { hiddenKey, NO_KEY, type KeyState } from '../model/key-state';
import { defaultsOf, sourced, unknown, type Sourced } from '../model/origin';
import { originOfKeyfile, type ConnectionSettings } from './settings';
import { LOOK, MANUAL } from './vocabulary';

const byDefault = defaultsOf('networkmanager', null);

/** Flags: 1 an agent keeps the secret, 2 it is asked for each time, 4 it is not needed. */
function flagsOf(settings: ConnectionSettings, section: string, name: string): number {
  const flags = Number(settings.text(section, name).trim());
  return Number.isInteger(flags) ? flags : 0;
}

/**
 * A secret item with its `-flags`; a secret that the file leaves to an agent is there, but not readable. `readAs`
 * tells the form of the text.
 */
export function secretOf(
  settings: ConnectionSettings,
  section: string,
  name: string,
  readAs: (text: string) => KeyState,
  flagsName = `${name}-flags`,
): Sourced<KeyState> {
  const item = settings.get(section, name);
  if (item !== null) return sourced(readAs(settings.text(section, name)), originOfKeyfile(item, true));
  const flagsItem = settings.get(section, flagsName);
  if (flagsItem !== null && (flagsOf(settings, section, flagsName) & 3) !== 0)
    return sourced(hiddenKey('elsewhere'), originOfKeyfile(flagsItem));
  return byDefault<KeyState>(NO_KEY, `${MANUAL}: no secret is stored`);
}

export function pskOf(settings: ConnectionSettings): Sourced<KeyState> {
  return secretOf(settings, 'wifi-security', 'psk', pskOfText);
}

export function passwordOf(settings: ConnectionSettings): Sourced<KeyState> {
  const leap = settings.get('wifi-security', 'leap-password');
  if (leap !== null) return secretOf(settings, 'wifi-security', 'leap-password', passwordOfText);
  const raw = settings.get('802-1x', 'password-raw');
  // Octets, which may be no text; they count where a text is given too.
  if (raw !== null) return unknown(LOOK, raw.line);
  const isText = ['password', 'password-flags'].some((name) => settings.get('802-1x', name) !== null);
  return secretOf(settings, '802-1x', isText ? 'password' : 'password-raw', passwordOfText);
}
