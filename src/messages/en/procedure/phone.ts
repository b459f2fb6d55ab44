import type { StepFacts, StepText } from '../../procedure/procedure-texts';

/** The network by name, where one was given. */
export function network({ value }: StepFacts): string {
  const ssid = value('ssid');
  return ssid === '' ? 'the network' : `the network "${ssid}"`;
}

export function profile({ value }: StepFacts): string {
  const ssid = value('ssid');
  return ssid === '' ? 'the network profile' : `the network profile for "${ssid}"`;
}

const erases = 'This may erase the stored Wi-Fi password';

/** Steps that several procedures for phones share. */
export const phoneSteps = {
  'open-admin-page': {
    do: ({ node }) =>
      `Open the page with the IP address of ${node} in a browser, over HTTPS and port 8443. The user name is always admin; sign in with the Admin Password.`,
    guard: 'Web Admin is enabled for the phone, or the phone has never registered with CUCM.',
    back: 'If the page does not open, switch it on first (procedure phone-admin-page).',
  },
  'check-clock': {
    do: ({ node }) =>
      `Compare date and time of ${node} with those of the RADIUS server: they agree. With a wrong clock every certificate and every PAC looks invalid.`,
    back: 'Set the clock first (procedure phone-clock).',
  },
  'restart-phone': {
    do: ({ node }) => `Restart ${node} and wait until it is back.`,
    guard: 'Everything that needs this restart is in place; one restart at the end is enough.',
  },
  'check-joined': {
    do: (facts) => `See that ${facts.node} joins ${network(facts)}, registers with CUCM and can make a call.`,
    back: 'The RADIUS log says why not: unknown CA, another name, or an EAP type that is not allowed. Clear the list of rejected devices before trying again.',
  },
  save: { do: 'Press Save, then OK.' },
  'apply-config': { do: 'Press Apply Config, then OK.' },
  'export-ca-services': {
    do: 'On the page of the CA choose to download a CA certificate, certificate chain, or CRL. Mark the current CA certificate, choose DER as the encoding, download the CA certificate and save the file.',
  },
  'export-ca-browser': {
    do: 'A self-signed server is its own CA. In the list of trusted root authorities mark its certificate, choose Export, then "DER encoded binary X.509 (.CER)", and save the file under a name that says which server it is of.',
  },
  'check-ca': {
    do: 'Check the file: the root CA that issued the certificate of the RADIUS server, self-signed, marked as a CA, in PEM (Base-64) or DER, and in date. An intermediate certificate is no root.',
    warning: `${erases}: a wrong or expired root CA with PEAP-MSCHAPV2 or PEAP-GTC.`,
    back: 'Get the file again from whoever runs the RADIUS server, and say which CA is meant.',
  },
  'one-server-certificate': {
    do: 'An 8865 holds one server certificate, got by SCEP or installed by hand, never both, and none by TFTP. See that none is there from the other way.',
    back: 'Remove the other one first (procedure phone-remove-certificate).',
  },
  'install-ca': {
    do: ({ node, item }) =>
      `On the page of ${node} find "Authentication Server CA (Admin webpage)", press Install, choose the file${item === '' ? '' : ` of ${item}`} and press Upload. Do not restart the phone yet where more is to be installed.`,
    back: 'A file that is refused is not PEM or DER; convert it.',
  },
  'create-user': {
    do: 'Create a user account for each phone that has none. Its name equals the common name in the certificate of the phone and usually ends with the MAC address; EAP-TLS needs no password.',
  },
  'allow-eap-tls': { do: 'Enable "Allow EAP-TLS" in the section EAP-TLS.' },
  'cn-comparison': {
    do: 'Enable "Certificate CN comparison", so that a certificate counts for the user of its own name only. On ISE: a certificate authentication profile that takes the identity from the common name.',
  },
  'install-issuer': {
    do: 'Install the root certificate of the CA that approved the user certificate, and the subordinate CAs, if any.',
  },
  'trust-issuer': {
    do: 'Enable these CA certificates in the trust list, for the authentication of clients.',
    back: 'Without it the server refuses every phone with "unknown CA".',
  },
  'create-user-password': {
    do: 'Create user name and password, each of at most 64 characters. Both ends must hold the same; where there is a domain the name is DOMAIN\\username.',
  },
  'enter-username': {
    do: (facts) =>
      `Enter the user name in ${profile(facts)}, exactly as it stands on the RADIUS server: at most 64 characters, in a domain as DOMAIN\\username.`,
    warning: `${erases}: a wrong user name.`,
  },
  'enter-password': {
    do: 'Enter the password, exactly as it stands on the RADIUS server: at most 64 characters.',
    warning: `${erases}: a wrong password.`,
  },
  'choose-eap-tls': {
    do: (facts) =>
      `Set the authentication mode of ${profile(facts)} to EAP-TLS and save. Phones do not negotiate the EAP type, so it must be named.`,
  },
  'keep-old-type': {
    do: 'Leave the EAP type that the phones use now enabled until the last of them has moved.',
    warning: `${erases}: disabling the EAP type that a phone still uses.`,
  },
  'no-scep': {
    do: 'Make sure that this network has no SCEP. Where it has, phones get and renew their certificates themselves.',
    back: 'With SCEP use the procedure eap-tls-scep.',
  },
  'check-pkcs12': {
    do: 'Check the file: PKCS #12 (.p12 or .pfx) with certificate and key, in date, for client authentication, 2048 bits or more. Have its extraction password at hand; it is not written down here.',
    back: 'If the phone says that the password is wrong although it is right, write the file again with the older algorithms (3DES, SHA-1).',
  },
  'install-user-certificate': {
    do: ({ node }) =>
      `On the page of ${node} find "User installed", press Install, choose the PKCS #12 file, enter its extraction password and press Upload.`,
    back: 'If it is refused, password, container or key are wrong; check the file on your computer.',
  },
} as const satisfies Readonly<Record<string, StepText>>;
