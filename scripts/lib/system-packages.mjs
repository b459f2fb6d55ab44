import { existsSync } from 'node:fs';
import { hasProgram, run } from './run.mjs';

/** Programs that judge what the product writes, and the Debian package that each is in. */
export const judges = [
  { program: 'chromium', package: 'chromium', for: 'end-to-end journeys' },
  { program: 'hostapd', package: 'hostapd', for: 'hostapd files' },
  { program: 'wpa_passphrase', package: 'wpasupplicant', for: 'pairwise master keys' },
  { program: 'zbarimg', package: 'zbar-tools', for: 'QR codes' },
  { program: 'pdftoppm', package: 'poppler-utils', for: 'PDF sheets' },
  { program: 'xmllint', package: 'libxml2-utils', for: 'HTML sheets' },
  { program: 'openssl', package: 'openssl', for: 'certificates' },
];

async function missingJudges() {
  const found = await Promise.all(judges.map(({ program }) => hasProgram(program)));
  return judges.filter((_, index) => !found[index]);
}

async function installPackages(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  if ((await run('apt-get', install, { env, stdio: 'ignore' })) === 0) return;
  await run('apt-get', ['update'], quiet);
  await run('apt-get', install, quiet);
}

/** Installs the judges on Debian as root; elsewhere only says which are missing. */
export async function ensureJudges() {
  const missing = await missingJudges();
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (missing.length === 0 || !canInstall) return missing;
  console.error(`Installing ${missing.map((judge) => judge.package).join(', ')} …`);
  await installPackages(missing.map((judge) => judge.package));
  return missingJudges();
}
