import { finding } from '#core/finding/finding';
import { SECURITY } from '#core/scheme/vocabulary';
import { describe, expect, test } from 'vitest';
import {
  isAboutNothingEntered,
  stepOfPath,
  stepsFor,
  stepState,
} from '../../../../src/renderer/wizard/flow/steps';
import { focusField } from '../../../../src/renderer/wizard/flow/field-id';

describe('the steps of a profile', () => {
  test.each(SECURITY.map((security) => [security, !['none', 'wep', 'psk'].includes(security)] as const))(
    '%s has a RADIUS step: %s',
    (security, expected) => {
      expect(stepsFor(security).includes('radius')).toBe(expected);
    },
  );

  test('there is no RADIUS step before a row is chosen', () => {
    expect(stepsFor(undefined)).toEqual(['network', 'security', 'keys', 'review']);
  });
});

describe('the step of a finding', () => {
  test.each([
    ['/ssid', 'network'],
    ['/vlan', 'network'],
    ['/phoneModel', 'network'],
    ['/fastRoaming', 'security'],
    ['/psk/key', 'keys'],
    ['/credentials/password', 'keys'],
    ['/radius/0/host', 'radius'],
    ['/scep/rootCaFingerprint', 'radius'],
    ['', 'network'],
  ] as const)('%s is entered in step %s', (path, step) => {
    expect(stepOfPath(path)).toBe(step);
  });

  test('the worst finding decides how a step stands', () => {
    const findings = [
      finding('ssid.edge-space', '/ssid', { edge: 'end' }),
      finding('key.missing', '/psk/key', { kind: 'psk' }),
    ];
    expect(stepState('network', findings)).toBe('warning');
    expect(stepState('keys', findings)).toBe('error');
    expect(stepState('security', findings)).toBe('fine');
    expect(stepState('review', findings)).toBe('error');
  });

  test('an empty field is told apart from a wrong one', () => {
    expect(isAboutNothingEntered(finding('key.missing', '/psk/key', { kind: 'psk' }))).toBe(true);
    expect(
      isAboutNothingEntered(finding('key.psk-ascii-length', '/psk/key', { length: 3, hint: 'none' })),
    ).toBe(false);
  });
});

describe('the link to a field', () => {
  test('leads to the nearest field around it', () => {
    document.body.innerHTML = '<input id="field-radius-0-host" /><button id="field-radius"></button>';
    expect(focusField('/radius/0/host')).toBe(true);
    expect(document.activeElement?.id).toBe('field-radius-0-host');
    expect(focusField('/radius/3/secret')).toBe(true);
    expect(document.activeElement?.id).toBe('field-radius');
    expect(focusField('/nowhere')).toBe(false);
  });
});
