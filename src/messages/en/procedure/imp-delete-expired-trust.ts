import type { ProcedureText, StepFacts } from '../../procedure/procedure-texts';
import { clusterSteps } from './cluster';

/** The certificate of an item `store/name`; all expired ones where only the store is named. */
function certificate({ item, target }: StepFacts): string {
  const name = item.slice(target.length + 1);
  return name === '' ? `every expired certificate in ${target}` : `"${name}" in ${target}`;
}

const deletion = {
  do: (facts: StepFacts) =>
    `On ${facts.node} find ${certificate(facts)}, compare name and last day once more, choose Delete and confirm. The same certificate on another node is deleted there too.`,
  guard:
    'It is a certificate of a -trust store. The identity certificates cup, cup-xmpp, cup-xmpp-s2s, ipsec and tomcat are never deleted.',
  back: 'A certificate that is still needed is uploaded to the same store again.',
};

const restart = ({ node, target }: StepFacts) =>
  `Restart ${target} on ${node} and wait until it runs before the next node.`;

export const impDeleteExpiredTrust: ProcedureText<'imp-delete-expired-trust'> = {
  title: 'Delete expired IM&P trust certificates',
  summary:
    'Deletes expired certificates from the -trust stores of IM&P, store by store, while the services that would bring them back are stopped. The services that use a store are restarted before the next store is touched.',
  steps: {
    ...clusterSteps,
    'find-expired': {
      do: ({ node }) =>
        `On ${node} press Find and filter by expiration. Note what has expired and is no longer needed, store by store.`,
    },
    'find-expired-by-hand': {
      do: ({ node }) =>
        `On ${node} press Find and open the certificates one by one; this release can't filter by expiration. An RTMT alert names the certificate.`,
    },
    'keep-publisher-ipsec': {
      do: ({ node }) =>
        `On ${node} find out which certificate in IPSec-trust is the CUCM publisher's own and still valid, and leave it where it is. DRS does not work without it.`,
      back: "If it was deleted, upload the CUCM publisher's ipsec.pem to IPSec-trust again.",
    },
    'stop-imp': {
      do: ({ node, target }) => `Choose ${node} in the list, mark ${target} and press Stop.`,
      back: 'Start it again.',
    },
    'stop-cucm': {
      do: ({ node, target }) =>
        `In Cisco Unified Serviceability of CUCM choose ${node}, mark ${target} and press Stop. Tomcat-trust is kept equal on all nodes by it.`,
      back: 'Start it again.',
    },
    'delete-cup': deletion,
    'delete-xmpp': deletion,
    'delete-ipsec': deletion,
    'delete-tomcat': deletion,
    'upload-ipsec': {
      do: ({ node }) =>
        `On ${node} upload the CUCM publisher's present ipsec.pem to IPSec-trust. What was deleted bore the publisher's name, and DRS does not work without it.`,
    },
    'restart-sip-proxy': { do: restart, guard: 'Nothing is left to delete in cup-trust.' },
    'restart-presence-engine': { do: restart, guard: 'Cisco SIP Proxy runs on all nodes.' },
    'restart-sip-federation': { do: restart, guard: 'Cisco Presence Engine runs on all nodes.' },
    'restart-xcp-router': {
      do: ({ node }) =>
        `Restart Cisco XCP Router on ${node}; all other XCP services restart with it. Restart, do not stop and start.`,
      guard: 'Nothing is left to delete in the stores of cup-xmpp.',
    },
    'restart-xmpp-federation': { do: restart, guard: 'Cisco XCP Router runs on all nodes.' },
    'restart-drf-master': { do: restart, guard: "The CUCM publisher's certificate is in IPSec-trust." },
    'restart-drf-local': { do: restart, guard: 'Cisco DRF Master runs.' },
    'restart-tomcat': {
      do: ({ node }) =>
        `On ${node} open a CLI session and type the command. Never press Ctrl-C meanwhile; wait for [STARTED].`,
      guard: 'Nothing is left to delete in tomcat-trust.',
      back: 'If the service did not come up, type the same command again.',
    },
    'check-gone': {
      do: ({ node }) => `On ${node} look at the list again: what was deleted has not come back.`,
      back: 'If it came back, a node still holds it: delete it there while the services are stopped.',
    },
    'start-imp': { do: ({ node, target }) => `Start ${target} on ${node}; it was stopped at the beginning.` },
    'start-cucm': {
      do: ({ node, target }) => `Start ${target} on ${node}; it was stopped at the beginning.`,
    },
  },
};
