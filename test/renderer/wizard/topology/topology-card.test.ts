import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { catalogues } from '#messages/catalogue';
import { factText, linkText } from '#messages/topology-texts';
import { profileSchema, type ProfileInput } from '#core/profile/profile-document';
import { AP_PLATFORMS } from '#core/profile/vocabulary';
import { topologiesOf } from '#core/topology/topology';
import { beforeEach, describe, expect, test } from 'vitest';
import { setLanguage } from '../../../../src/renderer/i18n/index.svelte';
import { route } from '../../../../src/renderer/state/route.svelte';
import { lanesOf, pathOf } from '../../../../src/renderer/wizard/topology/picture-layout';
import TopologyCard from '../../../../src/renderer/wizard/topology/TopologyCard.svelte';
import { CHOICES, profileInputForRow } from '../../../fixtures/profiles';

const ID = '00000000-0000-4000-8000-000000000001';
const profileOf = (row: number, change: Partial<ProfileInput> = {}) =>
  profileSchema.parse(profileInputForRow(row, change));
const open = (row: number, change: Partial<ProfileInput> = {}) =>
  render(TopologyCard, { profile: profileOf(row, change), id: ID });

/** Names of the nodes in the order in which a screen reader comes to them. */
const nodeNames = () => screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);

beforeEach(() => setLanguage('en'));

describe('the picture', () => {
  test('is a list from the phone to the RADIUS servers, and one of what signs their certificates', () => {
    open(10, { apPlatforms: ['c9800'], fastRoaming: 'ft' });
    const [path, certificates] = screen.getAllByRole('list', { name: /Catalyst 9800/ });
    if (path === undefined || certificates === undefined) throw new Error('both lists are there');
    const items = [...path.children].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
    expect(items.map((text) => /^(Phone|Access point|Controller|RADIUS servers)/.exec(text)?.[0])).toEqual([
      'Phone',
      'Phone',
      'Access point',
      'Access point',
      'Controller',
      'Controller',
      'RADIUS servers',
    ]);
    expect(items[1]).toBe('Phone to Access point: Over the air HOSP-VOICE');
    expect(within(certificates).getAllByRole('listitem')).toHaveLength(2);
  });

  test('is drawn once for each platform, and says why one can not be', () => {
    open(7, { fastRoaming: 'cckm', apPlatforms: ['aireos', 'meraki'] });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'AireOS controller',
      'Meraki dashboard',
    ]);
    expect(nodeNames()).toEqual(['Phone', 'Access point', 'Controller', 'RADIUS servers']);
    expect(screen.getByText(/This platform has no CCKM/)).toBeTruthy();
  });

  test('says what is not confirmed, not by a mark alone', () => {
    open(4, { fastRoaming: 'ft', apPlatforms: ['ios-autonomous'] });
    expect(screen.getAllByText('(not confirmed on a device)').length).toBeGreaterThan(0);
    expect(screen.getByText(/^\* Label, place or value not confirmed/)).toBeTruthy();
  });

  test('speaks Korean', () => {
    setLanguage('ko');
    open(1);
    expect(nodeNames()).toEqual(['전화기', '액세스 포인트(AP)']);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('일반 AP');
  });

  test('leads from a value to its field', async () => {
    open(13, { apPlatforms: ['aireos'] });
    const [link] = screen.getAllByRole('link', { name: 'Server 1' });
    expect(link?.getAttribute('href')).toBe(`#/profile/${ID}/radius`);
    if (link !== undefined) await fireEvent.click(link);
    expect(route()).toEqual({ page: 'profile', id: ID, step: 'radius' });
  });
});

const certificates = ['mic', 'user-installed', 'scep'] as const;
const drawn = CHOICES.flatMap(({ row, fastRoaming }) =>
  certificates.flatMap((userCertificate) =>
    topologiesOf(
      profileOf(row.row, { fastRoaming, apPlatforms: [...AP_PLATFORMS], hidden: true, userCertificate }),
    ).flatMap((one) => (one.can ? [one] : [])),
  ),
);

describe('of every row and platform', () => {
  test('each node and each link is drawn once', () => {
    expect(drawn.length).toBeGreaterThan(150);
    for (const topology of drawn) {
      const path = pathOf(topology);
      const lanes = lanesOf(topology);
      const nodes = [
        ...path.flatMap(({ node, branch }) => (branch === null ? [node] : [node, branch.node])),
        ...lanes.flatMap((lane) => lane.nodes),
      ];
      const links = [
        ...path.flatMap(({ link, branch }) => [link, branch?.link ?? null]),
        ...lanes.flatMap(({ toPhone, between, toRadius }) => [toPhone, between, toRadius]),
      ].filter((link) => link !== null);
      expect(new Set(nodes)).toEqual(new Set(topology.nodes));
      expect(nodes).toHaveLength(topology.nodes.length);
      expect(new Set(links)).toEqual(new Set(topology.links));
      expect(links).toHaveLength(topology.links.length);
    }
  });

  test.each(['en', 'ko'] as const)(
    'each text in %s has a label, and no value of another kind',
    (language) => {
      expect(catalogues[language].topology.title).not.toBe('');
      const texts = drawn.flatMap(({ nodes, links }) => [
        ...nodes.flatMap(({ facts }) => facts.map((fact) => factText(language, fact))),
        ...links.map((link) => linkText(language, link)),
      ]);
      expect(texts.filter(([label]) => label === '')).toEqual([]);
      expect(texts.flat().filter((text) => /undefined|null|\[object/.test(text))).toEqual([]);
      expect(texts.flat().join()).not.toMatch(/ABCD123456|GREG12356789ZXYW|Pa55word|Radius5ecret/);
    },
  );
});
