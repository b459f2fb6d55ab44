import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type Server } from './server-process';

export interface RadiusLab {
  readonly port: number;
  readonly secret: string;
  /** Paths of PEM files. */
  readonly files: Readonly<Record<'ca_cert' | 'server_cert' | 'private_key' | 'dh_file', string>>;
  /** Lines of `eap_user_file`; the first that fits counts. */
  readonly users: readonly string[];
}

function configuration({ port, files }: RadiusLab, folder: string): string {
  return [
    ...['interface=lo', 'driver=none', 'eap_server=1'],
    ...[`eap_user_file=${join(folder, 'users')}`, `radius_server_clients=${join(folder, 'clients')}`],
    `radius_server_auth_port=${port}`,
    ...Object.entries(files).map(([name, path]) => `${name}=${path}`),
    // EAP-FAST: both ways of handing out a PAC.
    ...['eap_fast_a_id=101112131415161718191a1b1c1d1e1f', 'eap_fast_a_id_info=lab', 'eap_fast_prov=3'],
    'pac_opaque_encr_key=000102030405060708090a0b0c0d0e0f',
    '',
  ].join('\n');
}

/** Runs hostapd's own RADIUS server, which speaks every EAP method, while something is asked of it. */
export async function withHostapdRadius<T>(lab: RadiusLab, ask: (server: Server) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hostapd-radius-'));
  try {
    writeFileSync(join(folder, 'users'), `${lab.users.join('\n')}\n`);
    writeFileSync(join(folder, 'clients'), `127.0.0.1/32 ${lab.secret}\n`);
    writeFileSync(join(folder, 'hostapd.conf'), configuration(lab, folder));
    const server = await startServer('hostapd', ['-dd', join(folder, 'hostapd.conf')], 'AP-ENABLED');
    try {
      return await ask(server);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
