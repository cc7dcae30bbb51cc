import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { Chromium } from '../journeys/driver/chromium.ts';
import { installChromium } from '../journeys/driver/installation.ts';
import { ask } from './ask.ts';
import { atRest } from './at-rest.ts';
import { line, median } from './figures.ts';
import { searchOf } from './seed.ts';

const DIST = resolve(import.meta.dirname, '../../dist/chrome');
const MANY = 10_000;
const RUNS = 15;

/** A page of the extension with nothing in it: what the browser itself takes to open any. */
const EMPTY = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><body><p class="agenda">Empty</p></body></html>';

/** Milliseconds from the start of the navigation to the frame after the list, or the word that there is nothing to do, is there and can be used. */
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

/** The middle of some openings of the popup, and of the empty page in turn with it. */
async function openings(chromium: Chromium): Promise<{ popup: number; empty: number }> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  await page.evaluateOnNewDocument(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.agenda')) return;
      // Once: what changes beside the list until it is drawn begins nothing anew.
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { heedListed: performance.now() })));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  const [popup, empty]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    empty.push(await opening(page, chromium.address('empty.html')));
    popup.push(await opening(page, chromium.address('src/ui/popup/index.html')));
  }
  await page.close();
  return { popup: median(popup), empty: median(empty) };
}

/**
 * How long the popup takes to open with many opportunities, against the same popup with none, and both against an empty page of the extension; and how long it takes
 * to import and plan so many.
 */
export async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
  cpSync(DIST, folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), EMPTY);
  const installation = installChromium(folder);
  const chromium = await Chromium.start(installation);
  const desk = await chromium.page(chromium.address('src/ui/desk/index.html'));
  const none = await openings(chromium);
  const bare = (figure: number) => ({ what: 'an empty page of the extension', figure });
  line(`popup usable with none, median of ${RUNS}`, none.popup, 'ms', bare(none.empty));
  const backup = searchOf(MANY, Date.now());
  const begun = performance.now();
  await ask(desk, 'import', { backup });
  line(`importing and planning ${MANY} opportunities, ${backup.journal.length} entries`, performance.now() - begun, 'ms');
  await atRest(desk);
  const many = await openings(chromium);
  line(`popup usable with ${MANY} opportunities (100 allowed), median of ${RUNS}`, many.popup, 'ms', bare(many.empty));
  line('the same', many.popup, 'ms', { what: 'the popup with none', figure: none.popup });
  await chromium.close();
  installation.remove();
  rmSync(folder, { recursive: true, force: true });
}
