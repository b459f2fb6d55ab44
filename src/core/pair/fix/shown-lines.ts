import { MASKED } from '../../import/text/mask';
import type { ValidProfile } from '../../profile/valid-profile';
import { toHex, utf8Bytes } from '../../utf8';

function secretsOf({ protection }: ValidProfile): string[] {
  switch (protection.kind) {
    case 'open':
      return [];
    case 'static-wep':
    case 'psk':
      return [protection.key.reveal()];
    case 'eap':
      return protection.radius.flatMap(({ secret }) => (secret === null ? [] : [secret.reveal()]));
  }
}

/** The ways in which a dialect may write a secret. */
function forms(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), toHex(utf8Bytes(secret)), secret.toLowerCase()];
}

/** Words that lead a line which may hold a secret. */
const SECRET_LINE = /psk|passphrase|key|secret|radius|server/i;

/** A line of hostapd.conf that is taken out and holds a secret of its own. */
const OLD_SECRET = /^# (?:wpa_passphrase|wpa_psk|wep_key\d|\w+_shared_secret)=/;

/** The lines with every secret of the profile masked, and what the configuration had in its place. */
export function shownLines(lines: readonly string[], profile: ValidProfile): string[] {
  const secrets = [...new Set(secretsOf(profile).flatMap(forms))].toSorted(
    (one, other) => other.length - one.length,
  );
  return lines.map((line) => {
    if (!SECRET_LINE.test(line)) return line;
    const old = OLD_SECRET.test(line) ? line.replace(/=.*$/, `=${MASKED}`) : line;
    return secrets.reduce((shown, secret) => shown.replaceAll(secret, MASKED), old);
  });
}
