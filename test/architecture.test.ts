import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

/** The table of `CONTRIBUTING.md`: what each folder may import. */
const table = new Map<string, Set<string>>(
  readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
    .split('\n')
    .map((line) => /^\| `(\w+)` \| (.+?) \|$/.exec(line))
    .filter((row) => row !== null)
    .map(([, folder = '', allowed = '']) => [folder, new Set([...allowed.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))]),
);

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));

interface Import {
  file: string;
  from: string;
  to: string;
  what: string;
}

/** Every import of one of our folders from another, types included; an address with a query (`?script`) names a built file and imports no code. */
const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(src, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => specifier);
  return specifiers
    .filter((specifier) => specifier.startsWith('.') && !specifier.includes('?'))
    .map((specifier) => relative(src, resolve(dirname(join(src, file)), specifier)))
    .filter((target) => !target.startsWith('..'))
    .map((target) => ({ file, from: file.split('/')[0] ?? '', to: target.split('/')[0] ?? '', what: target }));
});
const between = imports.filter(({ from, to }) => from !== to && from !== 'tools');

test('every folder of src stands in the table, and every folder of the table in src', () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'tools');
  expect([...table.keys()].sort()).toEqual(folders.map((folder) => folder.name).sort());
});

test('a folder imports only what the table allows', () => {
  const wrong = between.filter(({ from, to }) => !table.get(from)?.has(to)).map(({ file, what }) => `src/${file} imports ${what}`);
  expect(wrong).toEqual([]);
});

test('the table allows nothing that nobody uses', () => {
  const used = new Set(between.map(({ from, to }) => `${from} → ${to}`));
  const allowed = [...table].flatMap(([from, names]) => [...names].map((to) => `${from} → ${to}`));
  expect(allowed.filter((pair) => !used.has(pair))).toEqual([]);
});

test('no file imports itself through others', () => {
  // What imports nothing that is left, or is imported by nothing that is left, stands in no circle.
  let left = imports;
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const [importing, imported] = [new Set(left.map(({ file }) => file)), new Set(left.map(({ what }) => what))];
    left = left.filter(({ file, what }) => importing.has(what) && imported.has(file));
  }
  expect(left.map(({ file, what }) => `src/${file} imports ${what}`)).toEqual([]);
});

test('views read the store and never write it', () => {
  const writers = between.filter(
    ({ from, to, what }) => from === 'ui' && to === 'store' && /write|import|claim|migrat|reminders/.test(what),
  );
  expect(writers.map(({ file, what }) => `src/${file} imports ${what}`)).toEqual([]);
});

test('only the edges know the browser', () => {
  const edges = new Set(['capture', 'messages', 'remind', 'worker', 'ui']);
  const wrong = files.filter(
    (file) => !edges.has(file.split('/')[0] ?? '') && readFileSync(join(src, file), 'utf8').includes("'webextension-polyfill'"),
  );
  expect(wrong).toEqual([]);
});

test('no page text ever becomes markup', () => {
  const wrong = files.filter((file) =>
    /\.(inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});
