import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'assets/_locales');
const read = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));
const locales = readdirSync(folder);
const english = read('en');

const places = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

test.each(locales)('%s has every message, and no other', (locale) => {
  expect(Object.keys(read(locale)).sort()).toEqual(Object.keys(english).sort());
});

test.each(locales)('%s uses the same places in every message', (locale) => {
  const messages = read(locale);
  const other = Object.keys(english).filter(
    (id) => places(messages[id]?.message ?? '').join() !== places(english[id]?.message ?? '').join(),
  );
  expect(other).toEqual([]);
});

test('every message is used somewhere', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(tsx?|html)$/.test(name));
  const text =
    sources.map((name) => readFileSync(join(root, 'src', name), 'utf8')).join('\n') + readFileSync(join(root, 'manifest.json'), 'utf8');
  // Ids that are put together at run time begin with one of these.
  const composed = /^(rule|means|changes|gentle|wait|guard|stage|standing|role|channel|outcome|mode|kind|interest)_/;
  const unused = Object.keys(english).filter((id) => !composed.test(id) && !text.includes(id));
  expect(unused).toEqual([]);
});
