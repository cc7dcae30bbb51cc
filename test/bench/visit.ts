import puppeteer from 'puppeteer-core';
import { chromiumPath } from '../../src/tools/browsers.mjs';
import { CHROMIUM_FLAGS } from '../../src/tools/flags.mjs';
import type { Steps } from './capture-entry.ts';
import { median } from './figures.ts';
import { busy, quietPage } from './load.ts';

const VISITS = 3;

/** Milliseconds of the main thread for loading a page and for reading it, each for the first time in a browser that was just started. */
export interface Visit {
  load: number;
  capture: number;
}

/**
 * What one visit costs. Nothing was compiled before, neither the browser's own code nor ours: so a page is read once, and so the capture costs several
 * times what it costs when it is repeated. `script` is the bundled capture, which leaves its steps behind.
 */
export async function firstVisit(html: string, url: string, script: string): Promise<Visit> {
  const visits: Visit[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const browser = await puppeteer.launch({ executablePath: chromiumPath() ?? 'chromium', headless: true, args: CHROMIUM_FLAGS });
    const { page, client, open } = await quietPage(browser, url);
    const before = await busy(client);
    await open(html);
    const loaded = await busy(client);
    await page.evaluate(script);
    await page.evaluate(() => (globalThis as unknown as { steps: Steps }).steps.read());
    visits.push({ load: loaded - before, capture: (await busy(client)) - loaded });
    await browser.close();
  }
  return { load: median(visits.map(({ load }) => load)), capture: median(visits.map(({ capture }) => capture)) };
}
