import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Backup } from '../../src/job/backup.ts';
import type { Posting } from '../../src/job/posting.ts';
import { Chromium } from '../journeys/driver/chromium.ts';
import { installChromium } from '../journeys/driver/installation.ts';
import { ask } from './ask.ts';
import { atRest } from './at-rest.ts';
import { line, median } from './figures.ts';
import { searchOf } from './seed.ts';

const DIST = resolve(import.meta.dirname, '../../dist/chrome');
const SIZES = [1_000, 10_000];
const RUNS = 15;
/** Milliseconds in which the worker brings its reminders in line with what was saved: nobody saves ten postings a second. */
const REST = 500;

/** Milliseconds from the click to the answer that it is saved, the likeness to everything stored judged, the plan made, and all of it on the disk. */
async function saving(desk: Page, round: string): Promise<number> {
  const postings = searchOf(RUNS, Date.now()).opportunities.map(({ posting }, place): Posting => {
    // Employers and titles of which hundreds are stored: the likeness of each is judged. Some name somebody, who may be known.
    const applicationContacts = place % 2 === 0 ? [{ name: `Dana Ruiz ${place}`, email: `dana.${place}@board.example` }] : [];
    return {
      ...posting,
      applicationContacts,
      url: `https://board.example/${round}/${place}`,
      board: 'board',
      identifier: `${round}-${place}`,
    };
  });
  const times: number[] = [];
  for (const posting of postings) {
    const begun = performance.now();
    await ask(desk, 'save', { posting });
    times.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, REST));
  }
  return median(times);
}

/** The first opportunities of a search, with their people and entries. */
function firstOf({ people, opportunities, journal, ...rest }: Backup, count: number): Backup {
  const some = opportunities.slice(0, count);
  const named = new Set(some.flatMap((one) => one.people));
  const ids = new Set<string | null>(some.map(({ id }) => id));
  return {
    ...rest,
    people: people.filter(({ id }) => named.has(id)),
    opportunities: some,
    journal: journal.filter(({ opportunity }) => ids.has(opportunity)),
  };
}

/** How long saving takes with a thousand and with ten thousand opportunities stored, against the same with few. */
export async function main(): Promise<void> {
  const installation = installChromium(DIST);
  const chromium = await Chromium.start(installation);
  // A page that reads nothing by itself: what is measured is the saving.
  const desk = await chromium.page(chromium.address('src/ui/desk/index.html#/data'));
  // The first saving starts the worker.
  await saving(desk, 'warm');
  let before = { what: 'with few', figure: await saving(desk, 'none') };
  const search = searchOf(Math.max(...SIZES), Date.now());
  for (const size of SIZES) {
    await ask(desk, 'import', { backup: firstOf(search, size) });
    await atRest(desk);
    const took = await saving(desk, `among ${size}`);
    line(`saving with ${size} opportunities stored, median of ${RUNS}`, took, 'ms', before);
    before = { what: `with ${size}`, figure: took };
  }
  await chromium.close();
  installation.remove();
}
