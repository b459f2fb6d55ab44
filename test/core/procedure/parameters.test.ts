import { makePlan } from '#core/procedure/make-plan';
import { parameterFromText } from '#core/procedure/parameter/from-text';
import { isAdminPassword, hasForm } from '#core/procedure/parameter/text-form';
import { findProcedure } from '#core/procedure/procedures';
import { describe, expect, test } from 'vitest';

const node = (name: string, role: string) => ({ name, role });
const pair = [node('imp1', 'imp-publisher'), node('imp2', 'imp-subscriber')];

/** The problems of parameters, each as `parameter: problem`. */
function problems(parameters: unknown, id = 'imp-regenerate'): readonly string[] {
  const plan = makePlan(id, parameters);
  if (plan.ok) return [];
  if (plan.error.code !== 'procedure.wrong-parameters') return [plan.error.code];
  return plan.error.params.problems.map(({ parameter, problem }) => `${parameter}: ${problem}`);
}

describe('parameters of imp-regenerate', () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    ['nothing at all', {}, []],
    ['an array', [], [': not-allowed']],
    ['null', null, [': not-allowed']],
    ['one IM&P node', { nodes: [node('imp', 'imp-publisher')] }, []],
    ['no nodes', { nodes: [] }, ['nodes: one-imp-publisher']],
    ['no publisher', { nodes: [node('imp', 'imp-subscriber')] }, ['nodes: one-imp-publisher']],
    [
      'two IM&P publishers',
      { nodes: [node('a', 'imp-publisher'), node('b', 'imp-publisher')] },
      ['nodes: one-imp-publisher'],
    ],
    [
      'two CUCM publishers',
      { nodes: [...pair, node('a', 'cucm-publisher'), node('b', 'cucm-publisher')] },
      ['nodes: one-cucm-publisher'],
    ],
    ['the same name twice', { nodes: [...pair, node('IMP2', 'imp-subscriber')] }, ['nodes: names-differ']],
    ['a role that is none', { nodes: [node('imp', 'publisher')] }, ['nodes: not-allowed']],
    ['a name with a line end', { nodes: [node('imp\n1', 'imp-publisher')] }, ['nodes: not-allowed']],
    ['a name that turns the line', { nodes: [node('imp\u202e1', 'imp-publisher')] }, ['nodes: not-allowed']],
    ['an empty name', { nodes: [node(' ', 'imp-publisher')] }, ['nodes: not-allowed']],
    ['a member that nodes have not', { nodes: [{ ...pair[0], key: 1 }] }, ['nodes: not-allowed']],
    ['no certificates', { certificates: [] }, ['certificates: not-allowed']],
    ['an unknown certificate', { certificates: ['CallManager'] }, ['certificates: not-allowed']],
    ['a flag as text', { sso: 'yes' }, ['sso: not-allowed']],
    ['an unknown signer', { signed: { tomcat: 'someone' } }, ['signed: not-allowed']],
    ['a signer of an unknown certificate', { signed: { CAPF: 'self' } }, ['signed: not-allowed']],
    ['a member of the prototype', { signed: { constructor: 'self' } }, ['signed: not-allowed']],
    ['an unknown parameter', { nodez: [] }, ['nodez: unknown']],
    ['several problems at once', { sso: 1, x: 2 }, ['sso: not-allowed', 'x: unknown']],
    ['cup for several servers', { signed: { cup: 'ca-multi' } }, ['procedure.refused']],
    [
      'cup for several servers that is not chosen',
      { certificates: ['tomcat'], signed: { cup: 'ca-multi' } },
      [],
    ],
  ])('%s', (_case, given, expected) => {
    expect(problems(given)).toEqual(expected);
  });

  test('a problem never repeats what was given', () => {
    const plan = makePlan('imp-regenerate', { nodes: 'GREG12356789', certificates: ['GREG12356789'] });
    expect(JSON.stringify(plan)).not.toContain('GREG');
  });

  test('an unknown procedure is answered with those that there are', () => {
    expect(makePlan('imp-repair', {})).toMatchObject({
      error: { code: 'procedure.unknown', params: { id: 'imp-repair' } },
    });
  });
});

describe('parameters of imp-delete-expired-trust', () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    ['a store in capitals', { expired: [{ store: 'Tomcat-trust', name: 'old.pem' }] }, []],
    ['no single certificates', { expired: [] }, []],
    ['an unknown store', { expired: [{ store: 'CAPF-trust', name: 'old.pem' }] }, ['expired: not-allowed']],
    [
      'the same certificate twice',
      { expired: [1, 2].map(() => ({ store: 'cup-trust', name: 'old.pem' })) },
      ['expired: names-differ'],
    ],
    [
      'a node that is not in the cluster',
      { nodes: pair, expired: [{ store: 'cup-trust', name: 'old.pem', nodes: ['imp3'] }] },
      ['procedure.refused'],
    ],
    ['a release that is none', { release: 'newest' }, ['release: not-allowed']],
  ])('%s', (_case, given, expected) => {
    expect(problems(given, 'imp-delete-expired-trust')).toEqual(expected);
  });
});

describe('a parameter as typed on a command line', () => {
  const regenerate = findProcedure('imp-regenerate')?.parameters ?? {};
  const remove = findProcedure('imp-delete-expired-trust')?.parameters ?? {};

  test.each([
    ['sso', 'yes', true],
    ['sso', 'False', false],
    ['certificates', 'cup, tomcat', ['cup', 'tomcat']],
    ['certificates', '["cup"]', ['cup']],
    ['signed', 'tomcat=ca-multi,cup-xmpp=ca-single', { tomcat: 'ca-multi', 'cup-xmpp': 'ca-single' }],
    ['nodes', 'imp1:imp-publisher,imp2:imp-subscriber', pair],
    ['nodes', 'fe80::1:imp-publisher', [node('fe80::1', 'imp-publisher')]],
  ])('%s=%s', (name, text, expected) => {
    const definition = regenerate[name];
    expect(definition && parameterFromText(text, definition)).toEqual(expected);
  });

  test.each([
    [
      'tomcat-trust/old.pem@imp1+imp2,cup-trust/x.pem',
      [
        { store: 'tomcat-trust', name: 'old.pem', nodes: ['imp1', 'imp2'] },
        { store: 'cup-trust', name: 'x.pem' },
      ],
    ],
    ['[', '['],
  ])('expired=%s', (text, expected) => {
    const definition = remove['expired'];
    expect(definition && parameterFromText(text, definition)).toEqual(expected);
  });
});

describe('forms of texts', () => {
  test.each([
    ['release', '12.5(1)', true],
    ['release', '14.0(1)SU1', true],
    ['release', '9', true],
    ['release', '12.5(1) or so', false],
    ['host', 'ra.example.com', true],
    ['host', '192.0.2.7', true],
    ['host', '2001:db8::7', true],
    ['host', 'http://ra', false],
    ['fingerprint', 'AB'.repeat(20), true],
    ['fingerprint', 'ab:'.repeat(31) + 'ab', true],
    ['fingerprint', 'AB'.repeat(21), false],
    ['fingerprint', 'ab:cd-'.repeat(10), false],
    ['user-name', 'DOMAIN\\SEP001122334455', true],
    ['any', 'two\nlines', false],
  ] as const)('%s: %j is right: %s', (form, text, expected) => {
    expect(hasForm(text, form)).toBe(expected);
  });

  test.each([
    ['Cisco', false],
    ['Cisco123', true],
    ['a'.repeat(127), true],
    ['a'.repeat(128), false],
    ['Cisco-12', false],
    ['비밀번호12345678', false],
  ])('the admin password %j is right: %s', (password, expected) => {
    expect(isAdminPassword(password)).toBe(expected);
  });
});
