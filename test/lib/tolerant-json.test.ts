import { expect, test } from 'vitest';
import { parseTolerantly } from '../../src/lib/tolerant-json.ts';

test.each([
  ['{"a": 1}', { a: 1 }],
  ['{"a": "line\nbreak\tand tab"}', { a: 'line\nbreak\tand tab' }],
  ['{"a": [1, 2,], "b": {"c": 3,},}', { a: [1, 2], b: { c: 3 } }],
  ['<!-- {"a": 1} -->', { a: 1 }],
  ['//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
  ['{"a": 1};', { a: 1 }],
  ['/* note */ {"a": 1 /* one */, // two\n "b": 2}', { a: 1, b: 2 }],
  ['{"a": "it\\\'s a \\d"}', { a: "it's a \\d" }],
  ['{"a": "a "quoted" word", "b": 2}', { a: 'a "quoted" word', b: 2 }],
  ['{&quot;a&quot;: &quot;b &amp; c&quot;}', { a: 'b & c' }],
  ['[{"a": "http://x.example/*no comment*/"}]', [{ a: 'http://x.example/*no comment*/' }]],
])('%j is read', (text, value) => {
  expect(parseTolerantly(text)).toEqual(value);
});

test.each(['', 'null and void', '{"a": ', '{{template}}', `{"a": "${'x'.repeat(1_000_001)}"}`])('%.30j is no JSON', (text) => {
  expect(parseTolerantly(text)).toBeUndefined();
});

test('a million brackets end in nothing, and soon', () => {
  const start = performance.now();
  expect(() => parseTolerantly('['.repeat(999_999))).not.toThrow();
  expect(performance.now() - start).toBeLessThan(5_000);
});
