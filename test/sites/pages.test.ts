// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { capture, type Trace } from '../../src/capture/capture.ts';

const folder = resolve(import.meta.dirname, '../pages');
const found = (ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => relative(folder, join(folder, name)))
    .sort();

/**
 * What a page of `test/pages` must give: beside `site/name.html`, `site/name.json` with the page's address and the whole posting, or null. How sure each
 * field is may be left out.
 */
interface Expected {
  url: string;
  posting: Record<string, unknown> | null;
}

/** The moment at which every page is read. */
const now = new Date(2026, 2, 10, 12);

describe('every page of ours gives what stands beside it', () => {
  test.each(found('.html'))('%s', (name) => {
    const beside = join(folder, name.replace(/\.html$/, '.json'));
    expect(existsSync(beside), `test/pages/${name} has no expectation: write ${name.replace(/\.html$/, '.json')} beside it`).toBe(true);
    const { url, posting } = JSON.parse(readFileSync(beside, 'utf8')) as Expected;
    const document = new DOMParser().parseFromString(readFileSync(join(folder, name), 'utf8'), 'text/html');
    let trace: Trace | undefined;
    const captured = capture(document, url, now, (one) => {
      trace = one;
    });
    const { instructions: _, certainty, ...given } = captured.posting ?? { instructions: null };
    const whole = posting && 'certainty' in posting ? { ...given, certainty } : given;
    expect(captured.posting && whole, JSON.stringify(trace)).toEqual(posting);
  });
});

test('every expectation has its page', () => {
  expect(found('.json').filter((name) => !existsSync(join(folder, name.replace(/\.json$/, '.html'))))).toEqual([]);
});
