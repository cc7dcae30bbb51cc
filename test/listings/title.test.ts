import { expect, test } from 'vitest';
import { titleWords } from '../../src/listings/title.ts';
import { keeper } from './parts.ts';

test.each([
  ['Gärtner*in (m/w/d)', 'gartner'],
  ['Gärtner/-in 80–100 %', 'gartner'],
  ['Gardener (f/m/x), full-time', 'gardener'],
  ['Head of Gardens', 'gardens-head'],
  ['Jr. Gardener II', '2-gardener-junior'],
  ['Gardener in Stornoway', 'gardener'],
  ['Northern Lights Board', 'board-lights-northern'],
  ['Boulanger (H/F)', 'boulanger'],
])('%s is compared as %s', (title, key) => {
  expect(titleWords(keeper({ title })).key).toBe(key);
});
