import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../bench/chance.ts';
import { killed, updated } from './chaos/in-chromium.ts';
import { restarted } from './chaos/in-firefox.ts';
import type { Outcome } from './chaos/stage.ts';

/** The short part of `npm run chaos`, by one seed; the two of Chromium at once, since they mostly wait; that a worker is stopped before the moment is part of the main journey. */
const chance = () => chanceFrom(20_260_310);

/** Whatever was done to the browser, each reminder that was due was shown, and none once more after it had been recorded. */
function expectNoneMissing({ due, shown, lost, doubled }: Outcome, least: number): void {
  expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
  expect(shown).toBe(due);
  expect(due).toBeGreaterThanOrEqual(least);
}

describe('no reminder is lost and none comes twice', () => {
  test.concurrent('when Chromium is killed around its moment', async () => {
    expectNoneMissing(await killed(2, chance()), 2);
  });

  test.concurrent('when Heed is updated while it is pending', async () => {
    expectNoneMissing(await updated(1, chance()), 3);
  });

  test('when Firefox, which then forgets its alarms, is restarted', async () => {
    expectNoneMissing(await restarted(1, chance()), 1);
  });
});
