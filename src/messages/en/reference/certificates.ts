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
  'remove-certificate': {
    title: 'Removing a certificate',
    text: 'On the page of the phone: Certificates, find it, Delete. Restart the phone when it is done.',
  },
  'clock-by-hand': {
    title: 'Setting the clock by hand',
    text: 'Where the network does not give the right time: "Set phone to local date & time", or choose month, day, year, hour, minute and second and press "Set phone to specific date & time". A phone whose clock differs from the server’s can not use certificates.',
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
  'imp-order': {
    title: 'Order of regeneration',
    text: 'Publisher first, then one subscriber after the other: Cisco Unified OS Administration > Security > Certificate Management, Find, open the certificate, Regenerate. Wait for the message of success before the window is closed. Services are restarted only when all nodes are done.',
  },
  'imp-high-availability': {
    title: 'High availability and working hours',
    text: 'Where "Enable High Availability" is ticked in a Presence Redundancy Group (CUCM publisher, System > Presence Redundancy Group), untick it before services are stopped, started or restarted, and tick it again after. Each restart interrupts IM and Presence: work outside working hours.',
  },
  'imp-restarts': {
    title: 'What is restarted for which certificate',
    text: 'cup: Cisco SIP Proxy on all nodes, then Cisco Presence Engine, with SIP federation Cisco XCP SIP Federation Connection Manager. cup-xmpp: Cisco XCP Router. cup-xmpp-s2s: Cisco XCP Router, then Cisco XCP XMPP Federation Connection Manager. ipsec: Cisco DRF Master on the publisher, then Cisco DRF Local on each node. tomcat: Cisco Tomcat by CLI. Publisher first; the same after a deletion from the trust store of that name.',
  },
  'imp-requests': {
    title: 'Look at the type of cup-xmpp and tomcat first',
    text: 'Self-signed: regenerate. CA-signed for one node: make a request on that node. CA-signed for several: make one with all names (multi-SAN); for tomcat on the CUCM publisher, where it serves all nodes of CUCM and IM and Presence.',
  },
  'imp-tomcat-restart': {
    title: 'Restarting Cisco Tomcat',
    text: 'In a CLI session on each node, publisher first: utils service restart Cisco Tomcat. Never press Ctrl-C meanwhile; if the service did not come up, type the same command again.',
  },
  'imp-ipsec-trust': {
    title: 'The publisher’s ipsec certificate',
    text: 'It must be valid and lie in IPSec-trust of every subscriber of CUCM and IM and Presence, with the same serial number; those of the subscribers are not in the publisher’s IPSec-trust. Where it was deleted there, DRS does not work until it is uploaded again.',
  },
  'imp-expired-trust': {
    title: 'Deleting expired trust certificates',
    text: 'First stop Cisco Certificate Expiry Monitor, then Cisco Intercluster Sync Agent on each IM and Presence node; for Tomcat-trust also Cisco Certificate Expiry Monitor, then Cisco Certificate Change Notification on each CUCM node. Delete on every node that holds the certificate, restart what belongs to the store, and start again what was stopped.',
  },
} satisfies EntryTexts;
