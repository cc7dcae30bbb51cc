// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { capture } from '../../src/capture/capture.ts';
import { isSameJob } from '../../src/listings/same-job.ts';

const now = new Date(2026, 2, 10, 12);

/** A page of the sample board, at its path there. */
function posting(name: string, path: string) {
  const html = readFileSync(resolve(import.meta.dirname, `../board/pages/${name}.html`), 'utf8').replace(
    /\{\{day -?\d+\}\}/g,
    '2026-03-05',
  );
  const { posting } = capture(new DOMParser().parseFromString(html, 'text/html'), `http://localhost:4000${path}`, now);
  if (!posting) throw new Error(`${name} is no posting`);
  return { posting, seen: now.toISOString() };
}

test('the sample board has one job twice: on the board and on its employer’s own site', () => {
  const [board, own] = [posting('archivist', '/jobs/archivist'), posting('museum', '/museum/jobs/tm-118')];
  expect([board.posting.title, own.posting.title]).toEqual(['Archivist', 'Archivist (m/f/d)']);
  expect(isSameJob([board], own)).toBe(true);
  expect(isSameJob([board], posting('bookbinder', '/jobs/bookbinder'))).toBe(false);
});
