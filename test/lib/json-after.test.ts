import { expect, test } from 'vitest';
import { jsonAfter } from '../../src/lib/json-after.ts';

test.each([
  ['var x = new Posting({"a": "} ]", "b": [1, {"c": 2}]}); more({"a": 3})', { a: '} ]', b: [1, { c: 2 }] }],
  ['Posting( [1, 2] )', [1, 2]],
  ['Posting({"a": "quote \\" and }"})', { a: 'quote " and }' }],
  ['Posting({"a": 1', undefined],
  ['Posting()', undefined],
  ['Other({"a": 1})', undefined],
])('%j', (source, value) => {
  expect(jsonAfter(source, 'Posting(')).toEqual(value);
});
