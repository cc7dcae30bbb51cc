import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumPath } from '../../src/tools/browsers.mjs';
import { CHROMIUM_FLAGS } from '../../src/tools/flags.mjs';
import { Chromium } from '../journeys/driver/chromium.ts';
import { installChromium } from '../journeys/driver/installation.ts';
import { line, median } from './figures.ts';

const root = resolve(import.meta.dirname, '../..');
const SPLIT = readFileSync(`${root}/test/board/pages/split.html`, 'utf8');
/** The sample board's postings beside their list, at the address of a board with the button; each is there at once. */
const LIST = 'https://www.seek.com.au/jobs?delay=0';
/** Navigations before the first look, in which the browser makes what it then keeps. */
const WARM = 50;
const NAVIGATIONS = 200;

/** What a tab holds after a forced collection: kilobytes, and numbers of things. */
interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

async function held(page: Page): Promise<Held> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.disable');
  await client.detach();
  const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  return { heap: JSHeapUsedSize / 1000, nodes: Nodes, listeners: JSEventListeners };
}

/** Opens one posting after another in the page; gives how long after its text was at rest each was recognised (milliseconds), where there is a button. */
function visit(page: Page, times: number, button: boolean): Promise<number[]> {
  return page.evaluate(
    async (count, waits) => {
      const took: number[] = [];
      const { documentElement } = document;
      const frame = () => new Promise((resolve) => setTimeout(resolve, 5));
      const ours = () => [...documentElement.children].some(({ localName }) => localName === 'div');
      for (let turn = 0; turn < count; turn++) {
        document.querySelector<HTMLElement>(`[data-place="${turn % 10}"]`)?.click();
        while (documentElement.dataset.settled !== undefined) await frame();
        while (documentElement.dataset.settled === undefined) await frame();
        if (!waits) continue;
        const until = performance.now() + 10_000;
        while (!ours() && performance.now() < until) await frame();
        took.push(performance.now() - Number(documentElement.dataset.settled));
      }
      return took;
    },
    times,
    button,
  );
}

/** What a tab holds more after many navigations. */
async function growth(browser: Browser, button: boolean): Promise<{ grown: Held; took: number[] }> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest()
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: SPLIT })
      : request.abort(),
  );
  await page.goto(LIST, { waitUntil: 'load' });
  await visit(page, WARM, button);
  const before = await held(page);
  const took = await visit(page, NAVIGATIONS, button);
  const after = await held(page);
  await page.close();
  return {
    grown: { heap: after.heap - before.heap, nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners },
    took,
  };
}

/** Memory over many navigations in one tab, and the time from a posting's text to its recognition. */
export async function main(): Promise<void> {
  const installation = installChromium(`${root}/dist/chrome`);
  const chromium = await Chromium.start(installation);
  const bare = await puppeteer.launch({ executablePath: chromiumPath() ?? 'chromium', headless: true, args: CHROMIUM_FLAGS });
  const heed = await growth(chromium.browser, true);
  const without = await growth(bare, false);
  await chromium.close();
  await bare.close();
  installation.remove();
  const sorted = [...heed.took].sort((a, b) => a - b);
  line('from text at rest to the button, median (300 allowed)', median(sorted), 'ms');
  line('the slowest', sorted.at(-1) ?? Number.NaN, 'ms');
  for (const [what, unit] of [
    ['heap', 'kB'],
    ['nodes', ''],
    ['listeners', ''],
  ] as const)
    line(`${what} more after ${NAVIGATIONS} navigations`, heed.grown[what], unit, { what: 'without Heed', figure: without.grown[what] });
}
