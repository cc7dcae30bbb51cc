import { expect, test } from 'vitest';
import { medianTime } from '../../src/etiquette/median-time.ts';

const came = (...times: number[]) => times.map((time) => ({ time, over: true }));
const waiting = (...times: number[]) => times.map((time) => ({ time, over: false }));

test.each([
  ['nothing was waited for', [], null],
  ['one that came', came(5), 5],
  ['an even number: the lower of the middle two', came(1, 2, 3, 4), 2],
  ['ten, in any order', came(10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 5],
  ['only waiting', waiting(5, 6), null],
  ['most are waiting longer than any came', [...came(1, 2), ...waiting(9, 9, 9)], null],
  // By hand: 1 − 1/6 = 5/6; what is given up at 2 leaves four; 5/6 · 3/4 = 5/8; 5/8 · 2/3 = 5/12, at 4.
  ['one that is known no longer makes the others weigh more', [...came(1, 3, 4, 8), ...waiting(2, 9)], 4],
  ['of what ends at one time, what came is counted first', [...waiting(2), ...came(2, 3)], 3],
  ['without those who wait it would be too short', [...came(1, 2, 3), ...waiting(4, 5)], 3],
])('%s', (_, observations, median) => expect(medianTime(observations)).toBe(median));
