// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capture } from '../../src/capture/capture.ts';
import { plain } from '../../src/lib/text.ts';
import { patience, runs } from '../runs.ts';

const folder = resolve(import.meta.dirname, '../pages');
const now = new Date(2026, 2, 10, 12);
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map(
    (name) =>
      ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }) as {
        name: string;
        url: string;
        posting: { title: string } | null;
      },
  )
  .map((page) => ({ ...page, html: readFileSync(join(folder, page.name.replace(/json$/, 'html')), 'utf8') }));

/** Pages that hold the data of another job as well: without its own heading, one of these is right to be taken for that. */
const AMBIGUOUS = ['no-board/several-postings.json', 'no-board/one-of-several.json', 'no-board/left-behind.json', 'remote-ok/posting.json'];

/** The title is known by nothing but its label: what is swapped into its place is then what the page itself calls the title. */
const LABELLED = ['no-board/job-title-labelled.json'];

/** A list of one job, whose data the page holds: without the heading that leads to that job's own page, this is right to be taken for it. */
const isItsPage = (name: string, document: Document): boolean =>
  name === 'no-board/list-with-one-described.json' && document.querySelector('h3 > a:only-child') === null;

type Mutation = { kind: 'drop' | 'double' | 'swap' | 'empty'; at: number; to: number };
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('drop', 'double', 'swap', 'empty'),
  at: fc.nat(10_000),
  to: fc.nat(10_000),
});

/** Drops, doubles, swaps or empties elements of a page, wherever they stand. */
function mutate(document: Document, mutations: Mutation[]): void {
  for (const { kind, at, to } of mutations) {
    const elements = [...document.querySelectorAll('head > *, body *')];
    const element = elements[at % elements.length];
    const other = elements[to % elements.length];
    if (!element || !other) return;
    if (kind === 'drop') element.remove();
    else if (kind === 'double') element.after(element.cloneNode(true));
    else if (kind === 'empty') element.textContent = '';
    else if (!element.contains(other) && !other.contains(element)) other.before(element);
  }
}

test(
  'whatever is dropped, doubled, swapped or emptied: nothing is thrown, and no other title is taken for the job’s',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        ({ name, url, posting, html }, mutations) => {
          const document = new DOMParser().parseFromString(html, 'text/html');
          mutate(document, mutations);
          const { posting: captured } = capture(document, url, now);
          if (captured === null || isItsPage(name, document)) return;
          if (AMBIGUOUS.includes(name) || (LABELLED.includes(name) && mutations.some(({ kind }) => kind === 'swap'))) return;
          const [title, original] = [plain(captured.title), plain(posting?.title ?? '')];
          expect(original !== '' && (title.includes(original) || original.includes(title)), `${name}: ${captured.title}`).toBe(true);
        },
      ),
      runs(300),
    );
  },
  patience(120_000),
);
