import { fallbacks } from '#core/procedure/parameter/read-parameters';
import { makePlan } from '#core/procedure/make-plan';
import type { ParameterDefinition } from '#core/procedure/parameter/definition';
import { findProcedure, PROCEDURE_IDS } from '#core/procedure/procedures';
import type { Step } from '#core/procedure/step';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../fixtures/clusters';

type Steps = readonly Step[];
type Matches = (step: Step) => boolean;

const PHONE_PROCEDURES = PROCEDURE_IDS.filter((id) => findProcedure(id)?.group === 'phone');

const phones = fc.subarray(['SEP00', 'SEP01', 'SEP02', 'SEP03']);

function anyValue(name: string, definition: ParameterDefinition): fc.Arbitrary<unknown> {
  if (name === 'phones') return phones;
  switch (definition.kind) {
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...definition.values);
    case 'choices':
      return fc.subarray([...definition.values], { minLength: 1 });
    case 'text':
      return fc.constant('');
    case 'names':
      return fc.subarray(['one', 'two', 'three']);
    case 'choice-map':
    case 'nodes':
    case 'trust-certificates':
      return fc.constant(definition.fallback);
    case 'secret':
      return fc.constant('Cisco1234');
  }
}

/** Every combination of what a procedure asks for; those that it refuses are left out. */
function anyParameters(id: string): fc.Arbitrary<Record<string, unknown>> {
  const definitions = findProcedure(id)?.parameters ?? {};
  const parts = Object.entries(definitions).map(([name, one]) => [name, anyValue(name, one)] as const);
  return fc.record(Object.fromEntries(parts)).filter((given) => makePlan(id, given).ok);
}

/** Of each phone by itself, every step of the one kind stands before every step of the other. */
function allBefore(steps: Steps, one: Matches, other: Matches): boolean {
  const places = (matches: Matches) => steps.flatMap((step, at) => (matches(step) ? [at] : []));
  return Math.max(-1, ...places(one)) < Math.min(Number.POSITIVE_INFINITY, ...places(other));
}

const row =
  (...ids: readonly string[]): Matches =>
  (step) =>
    ids.includes(step.row);
const isOnPhone: Matches = ({ role }) => role === 'phone';

/** The steps of one phone, with those that are done once for all. */
function ofPhone(steps: Steps, node: string): Steps {
  return steps.filter((step) => !isOnPhone(step) || step.node === node);
}

function eachPhone(steps: Steps, holds: (own: Steps) => boolean): boolean {
  const nodes = new Set(steps.filter(isOnPhone).map(({ node }) => node));
  return [...nodes].every((node) => holds(ofPhone(steps, node)));
}

const INSTALLS = ['install-ca', 'install-user-certificate', 'install-signed'];

const everywhere: readonly (readonly [string, string, (steps: Steps) => boolean])[] = [
  ['ids of steps are unique', '', (steps) => new Set(steps.map(({ id }) => id)).size === steps.length],
  [
    'a step waits for steps before it only',
    '',
    (steps) =>
      steps.every(({ needs }, at) => needs.every((need) => steps.slice(0, at).some(({ id }) => id === need))),
  ],
  [
    'a phone never waits for another phone, but what is done once waits for all of them',
    'Setting the authentication mode, credentials',
    (steps) => {
      const byId = new Map(steps.map((step) => [step.id, step]));
      return steps.filter(isOnPhone).every(({ needs, node }) =>
        needs.every((need) => {
          const needed = byId.get(need);
          return needed === undefined || !isOnPhone(needed) || needed.node === node;
        }),
      );
    },
  ],
  [
    'the clock is right before a certificate is installed, fetched or used',
    'Certificates for EAP; Phone administration web page',
    (steps) =>
      !steps.some(row('check-clock')) ||
      steps.some(row('set-local-time', 'set-specific-time')) ||
      eachPhone(steps, (own) =>
        allBefore(
          own,
          row('check-clock'),
          row(...INSTALLS, 'set-scep-server', 'choose-eap-tls', 'choose-eap-fast'),
        ),
      ),
  ],
  [
    'everything is installed before the one restart of a phone',
    'Phone administration web page',
    (steps) =>
      eachPhone(steps, (own) => {
        const restarts = own.filter((step) => isOnPhone(step) && step.action === 'restart').length;
        return restarts <= 1 && allBefore(own, row(...INSTALLS), ({ action }) => action === 'restart');
      }),
  ],
  [
    'a restart says that calls of the phone are interrupted',
    '',
    (steps) =>
      steps
        .filter(({ action }) => action === 'restart')
        .every(
          ({ interrupts }) => interrupts?.audiences.includes('phone') === true && interrupts.minutes > 0,
        ),
  ],
];

describe.each(PHONE_PROCEDURES)('%s over all combinations', (id) => {
  test.each(everywhere)('%s (%s)', (_rule, _source, holds) => {
    fc.assert(
      fc.property(anyParameters(id), (given) => holds(stepsOf(id, given))),
      { numRuns: 25 },
    );
  });
});

function rulesOf(
  id: string,
  rules: readonly (readonly [string, string, (steps: Steps, given: Record<string, unknown>) => boolean])[],
): void {
  describe(id, () => {
    test.each(rules)('%s (%s)', (_rule, _source, holds) => {
      fc.assert(
        fc.property(anyParameters(id), (given) => holds(stepsOf(id, given), given)),
        { numRuns: 40 },
      );
    });
  });
}

rulesOf('eap-type-change', [
  [
    'the new type is enabled on RADIUS before any phone moves, the old one is disabled after the last',
    'Setting the authentication mode, credentials',
    (steps) =>
      allBefore(steps, row('enable-new-type'), row('move-phone')) &&
      allBefore(steps, row('move-phone', 'all-moved'), row('disable-old-type')),
  ],
  [
    'each phone has a step of its own, and any may move first',
    'Setting the authentication mode, credentials',
    (steps, { phones: named }) => {
      const moves = steps.filter(row('move-phone'));
      return moves.length === Math.max(1, (named as string[]).length);
    },
  ],
  [
    'the old type stays where that was asked for',
    'Setting the authentication mode, credentials',
    (steps, { keepOld }) => steps.some(row('disable-old-type')) !== keepOld,
  ],
  [
    'PEAP looks at the root CA first, EAP-TLS at the certificates, the others at user and password',
    'Setting the authentication mode, credentials',
    (steps, { to }) =>
      steps.some(row('root-ready')) === String(to).startsWith('peap') &&
      steps.some(row('certificates-ready')) === (to === 'eap-tls') &&
      steps.some(row('create-user-password')) === (to !== 'eap-tls'),
  ],
]);

rulesOf('phone-fips', [
  [
    'key sizes and release are looked at before FIPS is switched on',
    'Phone network hardening',
    (steps, { state, hasLsc }) =>
      state === 'disabled' ||
      (steps.some(row('check-lsc-size')) === hasLsc &&
        eachPhone(steps, (own) =>
          allBefore(own, row('check-release', 'check-lsc-size', 'check-other-sizes'), row('set-fips')),
        )),
  ],
  [
    'every key that is looked at must have 2048 bits',
    'Phone network hardening',
    (steps) =>
      steps
        .flatMap(({ evidence }) => evidence)
        .every((field) => field.kind !== 'number' || (field.key === 'key-size' && field.least === 2048)),
  ],
]);

rulesOf('dot1x-wired', [
  [
    'RADIUS and switch are configured before the phone',
    '802.1X',
    (steps) =>
      eachPhone(steps, (own) =>
        allBefore(
          own,
          ({ role }) => role === 'radius' || role === 'switch',
          row('enable-device-authentication'),
        ),
      ),
  ],
  [
    'PC port and voice VLAN are enabled with multidomain authentication only',
    '802.1X',
    (steps, { multidomain }) =>
      steps.some(row('pc-port-on')) === multidomain &&
      steps.some(row('voice-vlan-on')) === multidomain &&
      steps.some(row('pc-port-off')) !== multidomain &&
      steps.some(row('voice-vlan-off')) !== multidomain,
  ],
]);

rulesOf('eap-tls-mic', [
  [
    'both manufacturing certificates are installed on RADIUS and trusted, and the type that phones use now stays on',
    'Certificates for EAP',
    (steps) =>
      steps.filter(row('trust-manufacturing')).length === 2 &&
      allBefore(steps, row('export-manufacturing'), row('install-manufacturing')) &&
      allBefore(steps, row('install-manufacturing'), row('trust-manufacturing')) &&
      allBefore(steps, row('keep-old-type'), row('choose-eap-tls')),
  ],
]);

describe('what is never done', () => {
  const everyStep = PROCEDURE_IDS.flatMap((id) => {
    const procedure = findProcedure(id);
    return procedure === null ? [] : stepsOf(id, fallbacksWithoutSecrets(id)).map((step) => ({ id, step }));
  });

  test('no step records a password, an authentication string or an extraction password', () => {
    const kinds = everyStep.flatMap(({ step }) =>
      step.evidence.flatMap((field) => (field.kind === 'text' ? [`${step.row} ${field.key}`] : [])),
    );
    expect([...new Set(kinds)]).toEqual([
      'back-up-before reference',
      'agree-window window',
      'back-up-after reference',
    ]);
  });

  test('an LSC is never installed for a WLAN', () => {
    const wifi = everyStep.filter(({ id }) => id.startsWith('eap-') || id === 'wifi-credentials');
    expect(wifi.filter(({ step }) => step.target === 'LSC')).toEqual([]);
  });
});

function fallbacksWithoutSecrets(id: string): object {
  const definitions = findProcedure(id)?.parameters ?? {};
  return Object.fromEntries(
    Object.entries(fallbacks(definitions)).filter(([name]) => definitions[name]?.kind !== 'secret'),
  );
}

test.each([
  ['12.5(1)', false],
  ['12.5', false],
  ['12.5(1)SU6', false],
  ['12.0(1)', true],
  ['11.5(1)', true],
  ['14.0(1)', true],
])('FIPS on with release %s is possible: %s', (release, possible) => {
  expect(makePlan('phone-fips', { release }).ok).toBe(possible);
  expect(makePlan('phone-fips', { release, state: 'disabled' }).ok).toBe(true);
});

test.each([
  ['12345678', true],
  ['Cisco', false],
  ['a'.repeat(128), false],
])('the admin password %j is taken: %s, and never given back', (password, possible) => {
  const plan = makePlan('phone-admin-page', { password });
  expect(plan.ok).toBe(possible);
  expect(JSON.stringify(plan)).not.toContain(password);
});
