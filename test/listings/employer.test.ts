import { expect, test } from 'vitest';
import { employerKey } from '../../src/listings/employer.ts';

test.each([
  ['Acme GmbH', 'acme'],
  ['ACME, Inc.', 'acme'],
  ['Acme GmbH & Co. KG', 'acme'],
  ['Acme S.p.A.', 'acme'],
  ['acme.com', 'acme'],
  ['The Acme Company', 'acme'],
  ['Café Österreich AG', 'cafe osterreich'],
  ['Group', 'group'],
  ['SE', 'se'],
  ['Alder & Finch', 'alder finch'],
  ['', null],
  [null, null],
])('%s is compared as %s', (name, key) => {
  expect(employerKey(name)).toBe(key);
});
