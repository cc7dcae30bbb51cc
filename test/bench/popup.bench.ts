import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { Chromium } from '../journeys/driver/chromium.ts';
import { installChromium } from '../journeys/driver/installation.ts';
import { rows } from '../journeys/driver/steps.ts';
import { line, median } from './figures.ts';
import { searchOf } from './seed.ts';

const DIST = resolve(import.meta.dirname, '../../dist/chrome');
const MANY = 10_000;
const RUNS = 15;

/** Milliseconds from the popup's first byte to the frame after its list, or its word that there is nothing to do, is there and can be used. */
async function opening(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  // The worker finishes what the last opening asked of it: nobody opens a popup ten times a second.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  // Asked only when it is long done: on few cores, whoever looks again and again is waited for.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const listed = await page.evaluate(() => (window as unknown as { heedListed?: number }).heedListed);
  if (listed === undefined) throw new Error('the popup showed no list within a second');
  return listed;
}

async function openings(chromium: Chromium): Promise<number> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  await page.evaluateOnNewDocument(() => {
    const note = () => {
      if (!document.querySelector('.agenda') || 'heedListed' in window) return;
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { heedListed: performance.now() })));
    };
    new MutationObserver(note).observe(document, { childList: true, subtree: true });
  });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await opening(page, chromium.address('src/ui/popup/index.html')));
  await page.close();
  return median(times);
}

/** Waits until the worker has told of the thousands of reminders that come due at once with such a file, which keeps the store busy for some seconds. */
async function atRest(desk: Page): Promise<void> {
  const told = async () => JSON.stringify((await rows<{ shownAt?: number }>(desk, 'reminders')).map(({ shownAt }) => shownAt));
  for (let before = ''; ; ) {
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    const now = await told();
    if (now === before) return;
    before = now;
  }
}

/** How long the popup takes to open with many opportunities, against the same popup with none; and how long it takes to import and plan so many. */
export async function main(): Promise<void> {
  const installation = installChromium(DIST);
  const chromium = await Chromium.start(installation);
  const desk = await chromium.page(chromium.address('src/ui/desk/index.html'));
  const empty = await openings(chromium);
  const backup = searchOf(MANY, Date.now());
  const begun = performance.now();
  const reply = await desk.evaluate((all) => chrome.runtime.sendMessage({ type: 'import', payload: { backup: all } }), backup as object);
  if (!(reply as { ok: boolean }).ok) throw new Error(`the import failed: ${JSON.stringify(reply).slice(0, 200)}`);
  line(`importing and planning ${MANY} opportunities, ${backup.journal.length} entries`, performance.now() - begun, 'ms');
  await atRest(desk);
  line(`popup usable with ${MANY} opportunities (100 allowed), median of ${RUNS}`, await openings(chromium), 'ms', {
    what: 'the popup with none',
    figure: empty,
  });
  await chromium.close();
  installation.remove();
}
