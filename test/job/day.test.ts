import { expect, test } from 'vitest';
import { dayInGreenwich } from '../../src/job/day.ts';

test.each([
  ['2026-03-20', '2026-03-20T00:00:00.000Z'],
  ['0001-01-01', '0001-01-01T00:00:00.000Z'],
  ['2026-02-30', '2026-03-02T00:00:00.000Z'],
])('%s begins in Greenwich at %s', (day, moment) => {
  expect(dayInGreenwich(day).toISOString()).toBe(moment);
});
