import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');

/** How each file that the popup loads before it shows its list is reached from its entry; what is imported as a type, or later, is not loaded. */
function loadedFirst(entry: string): Map<string, string[]> {
  const ways = new Map([[entry, [entry]]]);
  for (const [file, way] of ways) {
    if (!existsSync(join(src, file)) || !/\.tsx?$/.test(file)) continue;
    const text = readFileSync(join(src, file), 'utf8');
    for (const [, what = '', from = ''] of text.matchAll(/^(?:import|export) (?!type )(.*?)(?:from )?'([^']+)';$/gms)) {
      const named = /^\{(.*)\}\s*$/s.exec(what)?.[1]?.split(',') ?? [''];
      if (named.every((name) => name.trim().startsWith('type '))) continue;
      const target = from.startsWith('.') ? relative(src, resolve(dirname(join(src, file)), from)) : from;
      if (!ways.has(target)) ways.set(target, [...way, target]);
    }
  }
  return ways;
}

test('the popup shows its list without having loaded schemas, calendars, files or forms', () => {
  const ways = loadedFirst('ui/popup/main.tsx');
  expect(ways.has('preact')).toBe(true);
  const heavy = /^(valibot|jsonc-parser|temporal-polyfill|turndown|exchange\/.*|etiquette\/.*|ui\/parts\/posting-form.*)$/;
  const found = [...ways].filter(([target]) => heavy.test(target)).map(([, way]) => way.join(' → '));
  expect(found, 'import it later (see ui/parts/later.tsx), or take what is needed into a file of its own').toEqual([]);
});
