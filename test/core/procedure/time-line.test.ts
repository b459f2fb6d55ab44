import { drawBands, isWorthDrawing } from '#core/procedure/lanes/lane-drawing';
import { toTimeLine } from '#core/procedure/lanes/time-line';
import { minutesOf } from '#core/procedure/report/build-document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDeletion, anyRegeneration, stepsOf } from '../../fixtures/clusters';

const lines = fc.oneof(
  anyRegeneration.map((given) => toTimeLine(stepsOf('imp-regenerate', given))),
  anyDeletion.map((given) => toTimeLine(stepsOf('imp-delete-expired-trust', given))),
);

describe('the time line of a plan', () => {
  test('has every step once, one after the other, and lasts as long as all of them', () => {
    fc.assert(
      fc.property(anyRegeneration, (given) => {
        const steps = stepsOf('imp-regenerate', given);
        const line = toTimeLine(steps);
        const spans = line.lanes
          .flatMap((lane) => lane.spans)
          .toSorted((one, other) => one.step.n - other.step.n);
        expect(spans.map(({ step }) => step.id)).toEqual(steps.map(({ id }) => id));
        expect(line.minutes).toBe(minutesOf(steps));
        spans.forEach((span, at) => {
          expect(span.from).toBe(
            at === 0 ? 0 : (spans[at - 1]?.from ?? 0) + (spans[at - 1]?.step.minutes ?? 0),
          );
        });
      }),
    );
  });

  test('a stopped service lasts until it is started, high availability is off until it is ticked', () => {
    fc.assert(
      fc.property(lines, ({ lanes }) => {
        for (const lane of lanes) {
          for (const { kind, to, step } of lane.spans) {
            if (kind !== 'stopped' && kind !== 'ha-off') continue;
            const wanted = kind === 'stopped' ? 'start' : 'tick-ha';
            const ending = lane.spans.find(
              (other) => other.step.action === wanted && other.step.target === step.target,
            );
            expect(to).toBe(ending?.to);
          }
        }
      }),
    );
  });

  test('the window holds every interruption', () => {
    fc.assert(
      fc.property(lines, ({ lanes, window }) => {
        const broken = lanes.flatMap(({ spans }) => spans).filter(({ kind }) => kind !== 'work');
        for (const { from, to } of broken) {
          expect(from).toBeGreaterThanOrEqual(window?.from ?? Infinity);
          expect(to).toBeLessThanOrEqual(window?.to ?? -Infinity);
        }
      }),
    );
  });
});

describe('its picture', () => {
  test('keeps every bar within its band, and bars of one lane apart', () => {
    fc.assert(
      fc.property(lines, (line) => {
        for (const { width, height, lanes } of drawBands(line)) {
          for (const { bars } of lanes) {
            for (const bar of bars) {
              expect(bar.x + bar.width).toBeLessThanOrEqual(width);
              expect(bar.y + bar.height).toBeLessThanOrEqual(height);
            }
            const worked = bars.filter(({ kind }) => kind === 'work' || kind === 'restart');
            worked.forEach((bar, at) => {
              const next = worked[at + 1];
              if (next !== undefined) expect(bar.x + bar.width).toBeLessThanOrEqual(next.x);
            });
          }
        }
      }),
    );
  });

  test('is left out where nothing, or one thing only, is interrupted', () => {
    expect(isWorthDrawing(toTimeLine(stepsOf('phone-clock', {})))).toBe(false);
    expect(isWorthDrawing(toTimeLine(stepsOf('imp-regenerate', {})))).toBe(true);
  });
});
