import type { ProcedureText } from '../../procedure/procedure-texts';
import { clusterSteps } from './cluster';

const push = 'by group policy, MDM or e-mail, as the client needs it';

export const impRegenerate: ProcedureText<'imp-regenerate'> = {
  title: 'Regenerate IM&P certificates',
  summary:
    'Renews identity certificates of the IM and Presence service, one or several together, and restarts what uses them in the right order. Chat, presence and sign-in are interrupted node by node.',
  steps: {
    ...clusterSteps,
    'check-type': {
      do: ({ node, target, value }) =>
        `On ${node} press Find and look at the Type column of ${target}.pem. This plan takes it for: ${value('signed')}.`,
      back: 'If the type is another one, change the plan: a CA-signed certificate is not regenerated but requested anew.',
    },
    'read-ipsec-serial': {
      do: ({ node }) =>
        `Open ipsec.pem on ${node} and record its serial number and its last day. It must be valid: DRS between all nodes rests on it.`,
      back: 'If it has expired, renew the ipsec certificate of the CUCM publisher first.',
    },
    'compare-ipsec-serial': {
      do: ({ node }) =>
        `On ${node} open the CUCM publisher's certificate in IPSec-trust and record its serial number. The certificate of a subscriber need not be in the publisher's IPSec-trust.`,
      back: "Where it differs or is missing, upload the publisher's ipsec.pem to IPSec-trust of this node and compare again.",
    },
    'generate-csr-single': {
      do: ({ node, target }) =>
        `On ${node} choose Generate CSR for ${target}, single server, and download it. Name and distribution stay as they are.`,
    },
    'generate-csr-multi': {
      do: ({ node, target }) =>
        `On ${node} choose Generate CSR for ${target} with the distribution Multi-server (SAN); one certificate serves all IM&P nodes. Check that every node is listed.`,
    },
    'generate-csr-tomcat-multi': {
      do: ({ node }) =>
        `On the CUCM publisher ${node} choose Generate CSR for tomcat with the distribution Multi-server (SAN). It serves all nodes of CUCM and IM&P; check that every node is listed.`,
    },
    'sign-csr': {
      do: ({ target }) =>
        `Have the CA sign the request for ${target} and get its root and every intermediate certificate with it. Names and key usages of the request must come back unchanged.`,
      back: 'If names or key usages are missing, have it signed again with a template that keeps them.',
    },
    'distribute-ca': {
      do: ({ target }) =>
        `Put root and intermediate certificates of the CA that signs ${target} on the devices with Jabber, ${push}. Otherwise users see a warning of an untrusted certificate.`,
    },
    regenerate: {
      do: ({ node, target }) =>
        `On ${node} press Find, open ${target}.pem, choose Regenerate and wait for the message of success before the window is closed.`,
      guard: 'The nodes before this one have their new certificate.',
      back: 'The old key is gone. If it fails, regenerate once more; the way back is the backup.',
    },
    'distribute-self-signed': {
      do: ({ target }) =>
        `Download the new ${target} certificate of every node and put it on the devices with Jabber, ${push}. Otherwise users see a warning of an untrusted certificate.`,
    },
    'upload-chain': {
      do: ({ node, target }) =>
        `On ${node} upload the CA's root certificate to ${target}, then each intermediate certificate, from the root downwards.`,
    },
    'upload-chain-tomcat': {
      do: ({ node, target }) =>
        `On the CUCM publisher ${node} upload the CA's root certificate to ${target}, then each intermediate certificate, from the root downwards.`,
    },
    'restart-sync-agent': {
      do: ({ node }) =>
        `Restart Cisco Intercluster Sync Agent on ${node}, so that the CA certificates reach the other nodes and clusters.`,
    },
    'check-chain': {
      do: ({ node, target }) => `On ${node} check that root and intermediate certificates are in ${target}.`,
      back: 'Upload what is missing on this node.',
    },
    'upload-signed': {
      do: ({ node, target }) =>
        `On ${node} upload the signed certificate as ${target} and wait for the message of success.`,
      guard: 'The whole chain is in the trust store of this node.',
    },
    'upload-signed-multi': {
      do: ({ node, target }) =>
        `On ${node} upload the signed certificate as ${target}; it is handed on to all IM&P nodes. Look at each node for the new serial number.`,
      guard: 'The whole chain is in the trust store of every node.',
    },
    'upload-signed-tomcat': {
      do: ({ node }) =>
        `On the CUCM publisher ${node} upload the signed certificate as tomcat; it is handed on to all nodes of CUCM and IM&P. Look at each node for the new serial number.`,
      guard: 'The whole chain is in the trust store of every node.',
    },
    'restart-sip-proxy': {
      do: ({ node }) => `Restart Cisco SIP Proxy on ${node} and wait until it runs before the next node.`,
      guard: 'All nodes have their new cup certificate.',
    },
    'restart-presence-engine': {
      do: ({ node }) =>
        `Restart Cisco Presence Engine on ${node} and wait until it runs before the next node.`,
      guard: 'Cisco SIP Proxy runs on all nodes.',
    },
    'restart-xcp-router': {
      do: ({ node }) =>
        `Restart Cisco XCP Router on ${node}; all other XCP services restart with it. Restart, do not stop and start: a stopped router leaves the others stopped.`,
      guard: 'All nodes have their new certificates.',
    },
    'restart-sip-federation': {
      do: ({ node }) =>
        `Restart Cisco XCP SIP Federation Connection Manager on ${node} and wait until it runs before the next node.`,
      guard: 'Cisco Presence Engine runs on all nodes.',
    },
    'restart-xmpp-federation': {
      do: ({ node }) =>
        `Restart Cisco XCP XMPP Federation Connection Manager on ${node} and wait until it runs before the next node.`,
      guard: 'Cisco XCP Router runs on all nodes.',
    },
    'check-xmpp-federation': {
      do: ({ node }) =>
        `On ${node} check that Cisco XCP XMPP Federation Connection Manager is not activated. Where it runs, restart it.`,
    },
    'restart-drf-master': {
      do: ({ node }) => `Restart Cisco DRF Master on ${node} and wait until it runs.`,
      guard: 'All nodes have their new ipsec certificate.',
    },
    'restart-drf-local': {
      do: ({ node }) => `Restart Cisco DRF Local on ${node} and wait until it runs before the next node.`,
      guard: 'Cisco DRF Master runs.',
    },
    'restart-tomcat': {
      do: ({ node }) =>
        `On ${node} open a CLI session and type the command. Never press Ctrl-C meanwhile; wait for [STARTED].`,
      guard: 'All nodes have their new tomcat certificate.',
      back: 'If the service did not come up, type the same command again.',
    },
    'restart-tomcat-everywhere': {
      do: ({ node }) =>
        `On ${node} open a CLI session and type the command. Never press Ctrl-C meanwhile; wait for [STARTED]. The certificate for several servers is used on every node of CUCM and IM&P.`,
      guard: 'All nodes have the new tomcat certificate.',
      back: 'If the service did not come up, type the same command again.',
    },
    'reconfigure-sso': {
      do: ({ node }) =>
        `Set SAML single sign-on up again with the new certificate: export the metadata anew on ${node}, import them at the identity provider, and run the SSO test.`,
      guard: 'Cisco Tomcat runs on all nodes with the new certificate.',
      back: 'Until it is done, sign in with the recovery URL.',
    },
    'check-intercluster': {
      do: ({ node }) =>
        `Where there are other IM&P clusters: on ${node} check that the sync with each peer is in order. Every name in a Tomcat certificate must resolve there, or the Sync Agent does not start.`,
    },
    'check-callmanager-trust': {
      do: ({ node }) =>
        `Where the SIP trunk from CUCM to IM&P uses TLS: the new cup certificate must be in CallManager-trust on ${node}, and Cisco CallManager must be restarted after that. Plan this restart for a window of its own, since all phones register anew.`,
    },
    'check-clients': {
      do: 'Sign in with Jabber as a test user on two devices: no certificate warning, presence and chat work.',
      back: 'Where a warning comes up, the certificate or its CA is missing on that device.',
    },
  },
};
