import type { Secret } from '../profile/secret';
import { toHostapdPassword } from '../text/hostapd';
import { toHex } from '../utf8';

export interface HostapdServer {
  /** The user name as the users file has it. */
  readonly username: string;
  readonly password: Secret;
  readonly port: number;
  readonly radiusSecret: Secret;
  /** 16 bytes each, drawn at random. */
  readonly authorityId: Uint8Array;
  readonly pacKey: Uint8Array;
}

/** Seconds of 90 days, as is advised for a PAC ("EAP-FAST"). */
const PAC_LIFETIME = 90 * 86_400;

function configuration({ port, authorityId, pacKey }: HostapdServer): readonly string[] {
  return [
    '# EAP server of hostapd 2.10 with EAP-FAST; paths start at the folder above this one',
    'interface=lo',
    'driver=none',
    'eap_server=1',
    'eap_user_file=hostapd/users',
    'radius_server_clients=hostapd/clients',
    `radius_server_auth_port=${port}`,
    'ca_cert=hostapd/certs/root.pem',
    'server_cert=hostapd/certs/server.pem',
    'private_key=hostapd/certs/server.key',
    `eap_fast_a_id=${toHex(authorityId)}`,
    'eap_fast_a_id_info=lab',
    '# A PAC goes to phones only that have checked the certificate of the server',
    'eap_fast_prov=2',
    `pac_opaque_encr_key=${toHex(pacKey)}`,
    `pac_key_lifetime=${PAC_LIFETIME}`,
  ];
}

/** A RADIUS server that can do EAP-FAST: lines by their file's path within the lab's folder. */
export function hostapdServerFiles(server: HostapdServer): Readonly<Record<string, readonly string[]>> {
  const { username, password, radiusSecret } = server;
  return {
    'hostapd/hostapd.conf': configuration(server),
    'hostapd/users': ['*\tFAST', `${username}\tMSCHAPV2,GTC\t${toHostapdPassword(password.reveal())}\t[2]`],
    'hostapd/clients': [`127.0.0.1/32\t${radiusSecret.reveal()}`],
  };
}
