import { expect, test } from 'vitest';
import { placeOnly, readWorkplace } from '../../src/job/workplace.ts';

test.each([
  ['Melbourne VIC (Hybrid)', 'HYBRID', 'Melbourne VIC'],
  ['Remote', 'TELECOMMUTE', ''],
  ['Remote (EU)', 'TELECOMMUTE', 'EU'],
  ['Remote - United Kingdom', 'TELECOMMUTE', 'United Kingdom'],
  ['Hybrid work in Boston, MA', 'HYBRID', 'Boston, MA'],
  ['Remote or Endicott, NY', 'TELECOMMUTE', 'Endicott, NY'],
  ['Utrecht, Netherlands or Remote (EU)', 'TELECOMMUTE', 'Utrecht, Netherlands or EU'],
  ['Київ, віддалено', 'TELECOMMUTE', 'Київ'],
  ['Zürich (Birmensdorferstrasse), Remote', 'TELECOMMUTE', 'Zürich (Birmensdorferstrasse)'],
  ['London (no remote)', undefined, 'London'],
  ['Leeds', undefined, 'Leeds'],
  ['Stockholm (HQ)', undefined, 'Stockholm (HQ)'],
  ['Praha – Holešovice', undefined, 'Praha – Holešovice'],
  ['Remote work in Europe', 'TELECOMMUTE', 'Europe'],
])('%s', (text, type, place) => {
  expect(readWorkplace(text)).toBe(type);
  expect(placeOnly(text)).toBe(place);
});
