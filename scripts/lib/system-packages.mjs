import { existsSync } from 'node:fs';
import { hasProgram, run } from './run.mjs';

const networkManagerUnits = [
  'NetworkManager.service',
  'NetworkManager-dispatcher.service',
  'NetworkManager-wait-online.service',
];

/** Programs that judge what the product writes, and the Debian package that each is in, with the services it brings. */
export const judges = [
  { program: 'chromium', package: 'chromium', for: 'end-to-end journeys' },
  { program: 'hostapd', package: 'hostapd', for: 'hostapd files' },
  {
    program: 'wpa_supplicant',
    package: 'wpasupplicant',
    for: 'wpa_supplicant files and pairwise master keys',
  },
  { program: 'eapol_test', package: 'eapoltest', for: 'EAP authentication with exported files' },
  {
    program: 'nmcli',
    package: 'network-manager',
    for: 'NetworkManager keyfiles',
    units: networkManagerUnits,
  },
  {
    program: 'freeradius',
    package: 'freeradius',
    for: 'FreeRADIUS folders',
    units: ['freeradius.service'],
  },
  { program: 'python3', package: 'python3', for: 'Apple configuration profiles' },
  { program: 'plistutil', package: 'libplist-utils', for: 'Apple configuration profiles' },
  { program: 'zbarimg', package: 'zbar-tools', for: 'QR codes' },
  { program: 'pdftoppm', package: 'poppler-utils', for: 'PDF sheets' },
  { program: 'xmllint', package: 'libxml2-utils', for: 'XML and HTML' },
  { program: 'xlsx2csv', package: 'xlsx2csv', for: 'Excel sheets' },
  { program: 'openssl', package: 'openssl', for: 'certificates' },
  { program: 'certtool', package: 'gnutls-bin', for: 'certificate chains, requests and PKCS#12 files' },
  { program: 'pk12util', package: 'libnss3-tools', for: 'PKCS#12 files' },
];

async function missingJudges() {
  const found = await Promise.all(judges.map(({ program }) => hasProgram(program)));
  return judges.filter((_, index) => !found[index]);
}

/**
 * apt-get under a policy that starts no service (invoke-rc.d(8)). The policy goes away with the shell, also where it is
 * interrupted; a policy of the machine's own stays as it is.
 */
const APT_WITHOUT_SERVICES = `
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  trap 'exit 130' INT TERM HUP
  printf '#!/bin/sh\\nexit 101\\n' >"$policy" && chmod 755 "$policy"
fi
apt-get "$@"
`;

async function installPackages(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args, options) => run('sh', ['-c', APT_WITHOUT_SERVICES, 'apt-get', ...args], options);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  if ((await apt(install, { env, stdio: 'ignore' })) === 0) return;
  await apt(['update'], quiet);
  await apt(install, quiet);
}

/** The tests run the programs themselves; at the next start of the machine the new services stay off, too. */
async function leaveServicesOff(units) {
  if (units.length > 0 && (await hasProgram('systemctl')))
    await run('systemctl', ['disable', '--quiet', ...units], { stdio: 'ignore' });
}

/** Installs the judges on Debian as root; elsewhere only says which are missing. */
export async function ensureJudges() {
  const missing = await missingJudges();
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (missing.length === 0 || !canInstall) return missing;
  console.error(`Installing ${missing.map((judge) => judge.package).join(', ')} …`);
  await installPackages(missing.map((judge) => judge.package));
  await leaveServicesOff(missing.flatMap(({ units = [] }) => units));
  return missingJudges();
}
