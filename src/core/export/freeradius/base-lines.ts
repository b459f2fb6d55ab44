import { product, proven, ran, type Section } from './lines';

// prettier-ignore
export const SERVER_LINES: Section = {
  lines: [
    { text: '# FreeRADIUS 3', source: product },
    { text: '# Profile: {name}', source: product },
    { text: '# Site: {site}', when: ['site'], source: product },
    { text: '# Secrets are masked where <...> stands; the server does not start until clients.conf has one', when: ['masked'], source: product },
    { text: '# Start: freeradius -d <this folder> -n radiusd -X', source: product },
    { text: '# Put these files here before the first start, readable by nobody but the server:', source: product },
    { text: '#   certs/server.pem  the certificate of this server, then those between it and the root', source: product },
    { text: '#   certs/server.key  its private key', source: product },
    { text: '#   certs/ca.pem      the CAs that issued the certificates of the phones', when: ['eap-tls'], source: product },
    { text: "#   pac-key.conf      one line: pac_opaque_key = '<32 letters and digits, drawn at random>'", when: ['eap-fast'], source: product },
    { text: 'name = radiusd', source: ran },
    // By itself the server keeps 256 answered requests for five seconds and drops what comes then: thirty phones at once.
    { text: 'max_requests = 16384', source: ran },
    { text: 'log {', source: ran },
    { text: '\tdestination = stdout', source: ran },
    { text: '\tauth = yes', source: ran },
    { text: '}', source: ran },
    { text: '$INCLUDE clients.conf', source: ran },
    { text: 'modules {', source: ran },
    { text: '\t$INCLUDE mods-enabled/', source: ran },
    { text: '}', source: ran },
    { text: '$INCLUDE sites-enabled/', source: ran },
  ],
};

// prettier-ignore
export const CLIENT_LINES: Section = {
  lines: [
    { text: '# Who may ask: the access points of {name}', source: product },
    { text: 'client access-points {', source: ran },
    { text: '\tipaddr = {client}', source: ran },
    // The server takes a placeholder for the secret, but refuses an empty one.
    { text: '\t# secret = {secret}', when: ['masked'], source: ran },
    { text: '\tsecret =', when: ['masked'], source: ran },
    { text: '\tsecret = {secret}', unless: ['masked'], source: proven },
    { text: '}', source: ran },
  ],
};

// prettier-ignore
export const USER_LINES: Section = {
  lines: [
    { text: '# The phones of {name}', source: product },
    { text: '# DEFAULT User-Name == {username}, Cleartext-Password := {password}', when: ['masked'], unless: ['eap-tls'], source: product },
    { text: 'DEFAULT User-Name == {username}, Cleartext-Password := {password}', unless: ['masked', 'eap-tls'], source: proven },
    { text: '# The certificate is the proof; sites-enabled/check-certificate compares its common name', when: ['eap-tls'], source: product },
    { text: 'DEFAULT User-Name == {username}', when: ['eap-tls', 'username'], source: proven },
    { text: 'DEFAULT', when: ['eap-tls'], unless: ['username'], source: proven },
  ],
};
