import { findProcedure, PROCEDURE_IDS } from '#core/procedure/procedures';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const text = readFileSync(join(import.meta.dirname, '../../../docs/coverage.md'), 'utf8');
/** `procedure/row`, or `*` for every procedure that has the row. */
const named = [...text.matchAll(/`([a-z0-9*-]+\/[a-z0-9-]+)`/g)].map(([, place = '']) => place);
const places = PROCEDURE_IDS.flatMap((id) => (findProcedure(id)?.rows ?? []).map((row) => `${id}/${row.id}`));

const anywhere = (place: string) => `*/${place.slice(place.indexOf('/') + 1)}`;

describe('docs/coverage.md', () => {
  test('names no place that does not exist', () => {
    const known = new Set([...places, ...places.map(anywhere)]);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((place) => !known.has(place) && place !== 'procedure/row')).toEqual([]);
  });

  test('names every row of every procedure', () => {
    expect(places.filter((place) => !named.includes(place) && !named.includes(anywhere(place)))).toEqual([]);
  });
});
