import { IMP_CERTIFICATES } from '#core/procedure/data/imp-certificates';
import { SERVICES } from '#core/procedure/services';
import type { Step } from '#core/procedure/step';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDeletion, anyRegeneration, stepsOf } from '../../fixtures/clusters';

type Steps = readonly Step[];
type Matches = (step: Step) => boolean;

const RUNS = 60;

const places = (steps: Steps, matches: Matches) => steps.flatMap((step, at) => (matches(step) ? [at] : []));
const first = (steps: Steps, matches: Matches) => Math.min(...places(steps, matches));
const last = (steps: Steps, matches: Matches) => Math.max(...places(steps, matches));
/** Every step of the one kind stands before every step of the other. */
const allBefore = (steps: Steps, one: Matches, other: Matches) => last(steps, one) < first(steps, other);

const does =
  (...actions: readonly Step['action'][]): Matches =>
  ({ action }) =>
    actions.includes(action);
const restarts =
  (...targets: readonly string[]): Matches =>
  ({ action, target }) =>
    action === 'restart' && targets.includes(target);
const changesOf =
  (certificate: string): Matches =>
  ({ action, target }) =>
    (action === 'regenerate' || action === 'upload') && target === certificate;

/** What serves a certificate, in the order of its restarts. */
const SERVED: Readonly<Record<string, readonly string[]>> = {
  cup: ['Cisco SIP Proxy', 'Cisco Presence Engine', 'Cisco XCP SIP Federation Connection Manager'],
  'cup-xmpp': ['Cisco XCP Router'],
  'cup-xmpp-s2s': ['Cisco XCP Router', 'Cisco XCP XMPP Federation Connection Manager'],
  ipsec: ['Cisco DRF Master', 'Cisco DRF Local'],
  tomcat: ['Cisco Tomcat'],
};

function grouped(steps: Steps, keyOf: (step: Step) => string): readonly Steps[] {
  const groups = new Map<string, Step[]>();
  for (const step of steps) groups.set(keyOf(step), [...(groups.get(keyOf(step)) ?? []), step]);
  return [...groups.values()];
}

/** Within everything that is done alike for the same target, a publisher comes before its subscribers. */
function publisherFirst(steps: Steps): boolean {
  const alike = grouped(steps, ({ row, target, item }) => `${row} ${target} ${item ?? ''}`);
  return alike.every(
    (group) =>
      allBefore(
        group,
        ({ role }) => role === 'imp-publisher',
        ({ role }) => role === 'imp-subscriber',
      ) &&
      allBefore(
        group,
        ({ role }) => role === 'cucm-publisher',
        ({ role }) => role === 'cucm-subscriber',
      ),
  );
}

function haAround(steps: Steps, interrupting: Matches): boolean {
  const off = places(steps, does('untick-ha'));
  const on = places(steps, does('tick-ha'));
  if (off.length !== 1 || on.length !== 1) return off.length === 0 && on.length === 0;
  return allBefore(steps, does('untick-ha'), interrupting) && allBefore(steps, interrupting, does('tick-ha'));
}

function inOrder(steps: Steps, targets: readonly string[]): boolean {
  return targets.every((target, index) => {
    const next = targets[index + 1];
    return next === undefined || allBefore(steps, restarts(target), restarts(next));
  });
}

/** One after the other: each step waits for the one before it, and through it for all others. */
function waitsForAllBefore(steps: Steps): boolean {
  return steps.every(({ needs }, at) => {
    const before = steps[at - 1];
    return needs.join('\n') === (before?.id ?? '');
  });
}

const everywhere: readonly (readonly [
  string,
  string,
  (steps: Steps, given: { readonly [K: string]: unknown }) => boolean,
])[] = [
  ['the publisher comes before its subscribers', 'IM&P certificates: CUP', publisherFirst],
  [
    'high availability is off before the first stop, restart or start, and on again after the last',
    'IM&P certificates: CUP',
    (steps) => haAround(steps, does('stop', 'restart', 'start')),
  ],
  [
    'high availability is only touched where it is on',
    'IM&P certificates: CUP',
    (steps, { highAvailability }) => steps.some(does('untick-ha')) === highAvailability,
  ],
  [
    'an identity certificate is never offered for deletion',
    'IM&P certificates: deleting expired trust certificates',
    (steps) => steps.filter(does('delete')).every(({ target }) => target.endsWith('-trust')),
  ],
  [
    'what is stopped is started again, on the same node',
    'IM&P certificates: deleting expired trust certificates',
    (steps) => {
      const places = (action: Step['action']) =>
        steps.filter(does(action)).map(({ node, target }) => `${node} ${target}`);
      return JSON.stringify(places('stop')) === JSON.stringify(places('start'));
    },
  ],
  [
    'a backup is the first step and the last',
    'Cisco 214231',
    (steps) => steps[0]?.action === 'back-up' && steps.at(-1)?.action === 'back-up',
  ],
  [
    'a time outside working hours is agreed before anything is changed',
    'IM&P certificates: CUP',
    (steps) =>
      allBefore(steps, does('agree'), does('regenerate', 'upload', 'delete', 'untick-ha', 'stop', 'restart')),
  ],
  ['each step waits for every step before it', 'Field practice', waitsForAllBefore],
  [
    'services have exactly the names of the product',
    'IM&P certificates',
    (steps) =>
      steps.filter(does('restart', 'stop', 'start')).every(({ target }) => Object.hasOwn(SERVICES, target)),
  ],
  ['ids of steps are unique', '', (steps) => new Set(steps.map(({ id }) => id)).size === steps.length],
];

describe.each([
  ['imp-regenerate', anyRegeneration],
  ['imp-delete-expired-trust', anyDeletion],
] as const)('%s over generated clusters', (id, parameters) => {
  test.each(everywhere)('%s (%s)', (_rule, _source, holds) => {
    fc.assert(
      fc.property(parameters as fc.Arbitrary<Record<string, unknown>>, (given) =>
        holds(stepsOf(id, given), given),
      ),
      { numRuns: RUNS },
    );
  });
});

type Regeneration = typeof anyRegeneration extends fc.Arbitrary<infer G> ? G : never;

const regeneration: readonly (readonly [string, string, (steps: Steps, given: Regeneration) => boolean])[] = [
  [
    'all nodes are regenerated before any restart',
    'IM&P certificates: CUP',
    (steps) => allBefore(steps, does('regenerate'), does('restart')),
  ],
  [
    'a certificate is new on all nodes before what it serves is restarted',
    'IM&P certificates: CUP',
    (steps, { certificates }) =>
      certificates.every((one) => allBefore(steps, changesOf(one), restarts(...(SERVED[one] ?? [])))),
  ],
  [
    'every certificate is renewed on every IM&P node, or once for all of them',
    'IM&P certificates: CUP',
    (steps, { certificates, signed, nodes }) =>
      certificates.every((one) => {
        const changed = steps.filter(changesOf(one)).length;
        const imp = nodes.filter(({ role }) => role.startsWith('imp-')).length;
        return changed === (signed[one] === 'ca-multi' ? 1 : imp);
      }),
  ],
  [
    'restarts stand in the order of the document, and once for each node',
    'IM&P certificates: CUP; IM&P certificates: CUP-XMPP-S2S; IM&P certificates: IPSec',
    (steps, { certificates }) =>
      certificates.every((one) => inOrder(steps, SERVED[one] ?? [])) &&
      new Set(steps.filter(does('restart')).map(({ node, target }) => `${node} ${target}`)).size ===
        steps.filter(does('restart')).length,
  ],
  [
    'everything that serves a certificate is restarted on every IM&P node',
    'IM&P certificates: CUP',
    (steps, { certificates, nodes, sipFederation, xmppFederation }) => {
      const optional: Readonly<Record<string, boolean>> = {
        'Cisco XCP SIP Federation Connection Manager': sipFederation,
        'Cisco XCP XMPP Federation Connection Manager': xmppFederation,
      };
      const imp = nodes.filter(({ role }) => role.startsWith('imp-'));
      return certificates.every((one) =>
        (SERVED[one] ?? []).every((service) => {
          const wanted = optional[service] ?? true;
          const where =
            service === 'Cisco DRF Master' ? imp.filter(({ role }) => role === 'imp-publisher') : imp;
          const isRestarted = (name: string) =>
            steps.some((step) => restarts(service)(step) && step.node === name);
          return where.every(({ name }) => isRestarted(name) === wanted);
        }),
      );
    },
  ],
  [
    'nothing is restarted that serves none of the certificates',
    'IM&P certificates: CUP',
    (steps, { certificates }) => {
      const served = [...certificates.flatMap((one) => SERVED[one] ?? []), 'Cisco Intercluster Sync Agent'];
      return steps.filter(does('restart')).every(({ target }) => served.includes(target));
    },
  ],
  [
    'the router is restarted before the services that restart with it',
    'IM&P 9.1 deployment guide, Cisco XCP Router restart',
    (steps) =>
      allBefore(
        steps,
        restarts('Cisco XCP Router'),
        restarts(
          'Cisco XCP SIP Federation Connection Manager',
          'Cisco XCP XMPP Federation Connection Manager',
        ),
      ),
  ],
  [
    'serial numbers of ipsec are compared on every subscriber before ipsec is regenerated',
    'IM&P certificates: IPSec',
    (steps, { certificates, nodes }) => {
      const compared = steps.filter(({ row }) => row === 'compare-ipsec-serial').map(({ node }) => node);
      const subscribers = nodes.filter(({ role }) => role !== 'cucm-publisher').map(({ name }) => name);
      if (!certificates.includes('ipsec')) return compared.length === 0;
      return (
        JSON.stringify(compared.toSorted()) === JSON.stringify(subscribers.toSorted()) &&
        allBefore(steps, ({ row }) => row === 'compare-ipsec-serial', changesOf('ipsec'))
      );
    },
  ],
  [
    'single sign-on is set up again after Tomcat, where it is in use',
    'IM&P certificates: certificate stores',
    (steps, { sso, certificates }) =>
      steps.some(does('reconfigure')) === (sso && certificates.includes('tomcat')) &&
      allBefore(steps, restarts('Cisco Tomcat'), does('reconfigure')),
  ],
  [
    'the type of cup-xmpp and tomcat is looked at before anything is changed',
    'IM&P certificates: CUP-XMPP; IM&P certificates: Tomcat',
    (steps, { certificates }) =>
      allBefore(steps, ({ row }) => row === 'check-type', does('generate-csr', 'regenerate', 'upload')) &&
      ['cup-xmpp', 'tomcat'].every(
        (one) =>
          steps.some(({ row, target }) => row === 'check-type' && target === one) ===
          certificates.some((chosen) => chosen === one),
      ),
  ],
  [
    'self-signed certificates are regenerated, others are requested, and their chain is there first',
    'IM&P configuration guide, Configure Certificates',
    (steps, { certificates, signed }) =>
      certificates.every((one) => {
        const isSelf = signed[one] === 'self';
        const store = one === 'cup-xmpp-s2s' ? 'cup-xmpp-trust' : `${one}-trust`;
        const chain: Matches = ({ action, target, item }) =>
          action === 'upload' && target === store && item === one;
        return (
          steps.some(({ action, target }) => action === 'regenerate' && target === one) === isSelf &&
          steps.some(({ action, target }) => action === 'generate-csr' && target === one) === !isSelf &&
          steps.some(chain) === !isSelf &&
          allBefore(steps, chain, restarts('Cisco Intercluster Sync Agent')) &&
          (isSelf || allBefore(steps, restarts('Cisco Intercluster Sync Agent'), changesOf(one)))
        );
      }),
  ],
  [
    'a Tomcat certificate for several servers is requested on the CUCM publisher and taken into use on every node',
    'IM&P certificates: Tomcat',
    (steps, { certificates, signed, nodes }) => {
      if (!certificates.includes('tomcat') || signed['tomcat'] !== 'ca-multi') return true;
      const made = steps.filter(({ action, target }) => action === 'generate-csr' && target === 'tomcat');
      const restarted = steps.filter(restarts('Cisco Tomcat')).map(({ node }) => node);
      return (
        made.every(({ role }) => role === 'cucm-publisher') &&
        nodes.every(({ name }) => restarted.includes(name))
      );
    },
  ],
];

describe('imp-regenerate over generated clusters', () => {
  test.each(regeneration)('%s (%s)', (_rule, _source, holds) => {
    fc.assert(
      fc.property(anyRegeneration, (given) => holds(stepsOf('imp-regenerate', given), given)),
      { numRuns: RUNS },
    );
  });
});

/** Stores that lie in one on the product count as one. */
const family = (store: string) => (store === 'cup-xmpp-s2s-trust' ? 'cup-xmpp-trust' : store);
const STORE_SERVICES: Readonly<Record<string, readonly string[]>> = {
  'cup-trust': ['Cisco SIP Proxy', 'Cisco Presence Engine'],
  'cup-xmpp-trust': ['Cisco XCP Router'],
  'ipsec-trust': ['Cisco DRF Master', 'Cisco DRF Local'],
  'tomcat-trust': ['Cisco Tomcat'],
};

const deletion: readonly (readonly [string, string, (steps: Steps) => boolean])[] = [
  [
    'never two trust-bearing stores in one window: one is changed and taken into use before the next is touched',
    'Cisco 225746; IM&P configuration guide, Configure Certificates',
    (steps) => {
      const stores = [...new Set(steps.filter(does('delete')).map(({ target }) => family(target)))];
      const deletesIn =
        (store: string): Matches =>
        (step) =>
          step.action === 'delete' && family(step.target) === store;
      return stores.every((store, index) => {
        const services = restarts(...(STORE_SERVICES[store] ?? []));
        const next = stores[index + 1];
        return (
          steps.some(services) &&
          allBefore(steps, deletesIn(store), services) &&
          (next === undefined || allBefore(steps, services, deletesIn(next)))
        );
      });
    },
  ],
  [
    'services that bring certificates back are stopped before anything is deleted and started after the last restart',
    'IM&P certificates: deleting expired trust certificates',
    (steps) =>
      allBefore(steps, does('stop'), does('delete', 'restart')) &&
      allBefore(steps, does('delete', 'restart'), does('start')),
  ],
  [
    'on each node the Expiry Monitor stops first, then the Sync Agent; on CUCM the Change Notification',
    'IM&P certificates: deleting expired trust certificates',
    (steps) => {
      const stopped = grouped(steps.filter(does('stop')), ({ node }) => node);
      return stopped.every(([one, two, ...more]) => {
        const second =
          one?.role.startsWith('imp-') === true
            ? 'Cisco Intercluster Sync Agent'
            : 'Cisco Certificate Change Notification';
        return (
          one?.target === 'Cisco Certificate Expiry Monitor' && two?.target === second && more.length === 0
        );
      });
    },
  ],
  [
    'CUCM services are stopped where, and only where, Tomcat-trust is cleaned up',
    'IM&P certificates: deleting expired trust certificates',
    (steps) =>
      steps.some((step) => step.action === 'stop' && step.role.startsWith('cucm-')) ===
      steps.some((step) => step.action === 'delete' && step.target === 'tomcat-trust'),
  ],
  [
    "the CUCM publisher's certificate in IPSec-trust is uploaded again where it was deleted",
    'IM&P certificates: IPSec',
    (steps) => {
      const own: Matches = ({ item }) => item === 'ipsec-trust/cucm-first.pem';
      const isThere = steps.some(({ node }) => node === 'cucm-first');
      const count = (action: Step['action']) =>
        steps.filter((step) => step.action === action && own(step)).length;
      return !isThere || count('upload') === count('delete');
    },
  ],
];

describe('imp-delete-expired-trust over generated clusters', () => {
  test.each(deletion)('%s (%s)', (_rule, _source, holds) => {
    fc.assert(
      fc.property(anyDeletion, (given) => holds(stepsOf('imp-delete-expired-trust', given))),
      { numRuns: RUNS },
    );
  });

  test.each(IMP_CERTIFICATES)('%s is refused as a certificate to delete', (certificate) => {
    const expired = [{ store: 'tomcat-trust', name: `${certificate}.pem` }];
    expect(() => stepsOf('imp-delete-expired-trust', { expired })).toThrow('identity-certificate');
    expect(() =>
      stepsOf('imp-delete-expired-trust', { expired: [{ store: certificate, name: 'old.pem' }] }),
    ).toThrow('identity-certificate');
  });
});
