import type { EntryTexts } from '../../reference-texts';

export const certificates = {
  'mic-for-eap-tls': {
    title: 'EAP-TLS with the MIC',
    text: 'Export the manufacturing root CA and the manufacturing CA from the phone’s web page, install both on the RADIUS server and put them on its trust list. Install the RADIUS server’s root CA, and subordinate CAs if there are any, on the phone.',
  },
  'user-installed': {
    title: 'User-installed certificate',
    text: 'Made from a request on the phone’s web page, whose common name equals the user name on the RADIUS server, or by the CA without a request. The CA’s root, and subordinates, go to the RADIUS server.',
  },
  'radius-account': {
    title: 'Account on the RADIUS server',
    text: 'The user name usually ends with the phone’s MAC address and equals the certificate’s common name; EAP-TLS needs no password. Allow EAP-TLS, switch the comparison of the common name on, and enable both manufacturing certificates in the trust list.',
  },
  'server-ca-export': {
    title: 'Getting the server’s CA certificate',
    text: 'From Microsoft Certificate Services: download the CA certificate in DER. From a server that signed its own: export it from the browser’s trusted roots as DER encoded binary X.509 (.CER).',
  },
  'one-server-certificate': {
    title: 'One server certificate on the 8865',
    text: 'It comes by SCEP or is installed by hand, not both. TFTP does not install certificates.',
  },
  'server-validation': {
    title: 'Server validation with PEAP',
    text: 'It is on as soon as a server certificate is installed on the phone; without one the phone does not check the server. The server needs EAP-MSCHAPv2 allowed, an account with a password, in its own database or an outer one (Windows, LDAP).',
  },
  'phone-clock': {
    title: 'The phone’s clock',
    text: 'EAP-TLS needs it right, and registering may change it. Where local time is behind GMT, a server certificate that was issued just now may not be valid yet for the phone: set the clock ahead of GMT.',
  },
  'admin-page': {
    title: 'Administration web page',
    text: 'https://<phone address>:8443, user admin. From the factory the password is Cisco; once registered, Web Admin and a password of 8 to 127 letters or digits have to be set on the call manager, and the phone restarted.',
  },
  'certificate-formats': {
    title: 'What the page takes',
    text: 'User certificate: PKCS #12 with its extraction password. Authentication server CA: the root in PEM (Base-64) or DER. Install all, then restart once.',
  },
  scep: {
    title: 'SCEP',
    text: 'On Device > Phone, product-specific configuration: "WLAN SCEP Server" and "WLAN Root CA Fingerprint (SHA256 or SHA1)". The phone asks the registration authority and checks the root CA by that fingerprint.',
  },
  'scep-ra': {
    title: 'The registration authority',
    text: 'It has to be PKI trust point and PKI registration authority, and to authenticate devices by RADIUS.',
  },

  'imp-cup': {
    title: 'cup',
    text: 'Serves SIP federation, remote call control with Lync, OCS and LCS, and secure connections between call manager and IM and Presence.',
  },
  'imp-cup-xmpp': { title: 'cup-xmpp', text: 'Serves the sessions of XMPP clients.' },
  'imp-cup-xmpp-s2s': {
    title: 'cup-xmpp-s2s',
    text: 'Serves XMPP federation with domains outside.',
  },
  'imp-ipsec': {
    title: 'ipsec',
    text: 'Serves disaster recovery (DRS/DRF) and the IPsec tunnels between nodes.',
  },
  'imp-tomcat': {
    title: 'tomcat',
    text: 'Serves web access between nodes and by Jabber, SAML single sign-on, and peers of other clusters.',
  },
  'imp-sso': {
    title: 'New tomcat certificate, new single sign-on',
    text: 'Where single sign-on is in use, it has to be set up again after the tomcat certificate was regenerated.',
  },
  'imp-jabber-warning': {
    title: 'Jabber warns of untrusted certificates',
    text: 'Jabber checks tomcat and cup-xmpp of call manager and IM and Presence. Where they are self-signed, or their CA is unknown to the device, users see a warning unless the certificates are brought to the devices (group policy, MDM, e-mail).',
  },
  'imp-never-delete': {
    title: 'Certificates never to delete',
    text: 'cup, cup-xmpp, cup-xmpp-s2s, ipsec and tomcat are never deleted. Only what lies in a store whose name ends in -trust may be.',
  },
} satisfies EntryTexts;
