import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Posting } from '../../src/job/posting.ts';
import { Chromium } from '../journeys/driver/chromium.ts';
import { installChromium } from '../journeys/driver/installation.ts';
import { line, median } from './figures.ts';
import { searchOf } from './seed.ts';

const DIST = resolve(import.meta.dirname, '../../dist/chrome');
const MANY = 10_000;
const RUNS = 15;

async function ask(desk: Page, type: string, payload: object): Promise<void> {
  const reply = await desk.evaluate((message) => chrome.runtime.sendMessage(message), { type, payload });
  if (!(reply as { ok: boolean }).ok) throw new Error(`${type} failed: ${JSON.stringify(reply).slice(0, 200)}`);
}

/** Milliseconds from the click to the answer that it is saved, the likeness to everything stored judged, the plan made, and all of it on the disk. */
async function saving(desk: Page, round: string): Promise<number> {
  const postings = searchOf(RUNS, Date.now()).opportunities.map(({ posting }, place): Posting => {
    // Employers and titles of which hundreds are stored: the likeness of each is judged.
    return { ...posting, url: `https://board.example/${round}/${place}`, board: 'board', identifier: `${round}-${place}` };
  });
  const times: number[] = [];
  for (const posting of postings) {
    const begun = performance.now();
    await ask(desk, 'save', { posting });
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** How long saving takes with many opportunities stored, against the same with none. */
export async function main(): Promise<void> {
  const installation = installChromium(DIST);
  const chromium = await Chromium.start(installation);
  // A page that reads nothing by itself: what is measured is the saving.
  const desk = await chromium.page(chromium.address('src/ui/desk/index.html#/data'));
  // The first saving starts the worker.
  await saving(desk, 'warm');
  const empty = await saving(desk, 'none');
  await ask(desk, 'import', { backup: searchOf(MANY, Date.now()) });
  line(`saving with ${MANY} opportunities stored, median of ${RUNS}`, await saving(desk, 'many'), 'ms', {
    what: 'with few',
    figure: empty,
  });
  await chromium.close();
  installation.remove();
}
