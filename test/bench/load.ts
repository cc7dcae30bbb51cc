import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { median } from './figures.ts';

const RUNS = 5;
const EMPTY = '<!doctype html><title>Empty</title>';

/** A tab in which no script of a page runs and nothing but the HTML that `open` is given is served, at `url`, with the clock of its main thread. */
export interface QuietPage {
  page: Page;
  client: CDPSession;
  open: (html: string) => Promise<void>;
}

export async function quietPage(browser: Browser, url: string): Promise<QuietPage> {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  let body = EMPTY;
  const answer = (request: HTTPRequest): Promise<void> =>
    request.isNavigationRequest() && request.frame() === page.mainFrame()
      ? request.respond({ contentType: 'text/html; charset=utf-8', body })
      : request.abort();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
  const open = async (html: string): Promise<void> => {
    body = html;
    await page.goto(url);
    // Asking for a height makes the browser lay out what it has built.
    await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  };
  // Its process must be there before it is asked for its time.
  await open(EMPTY);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, client, open };
}

/** Milliseconds of its own time that the main thread of a tab was busy. */
export async function busy(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

/**
 * Milliseconds of its own time that the main thread of a tab takes to load a page: to parse and build it, with its inline styles, up to its first layout.
 * Nothing else is in the figure: no script of the page runs and nothing but its HTML is served, so that a visit costs more than this, never less.
 */
export async function loadTime(browser: Browser, { html, url }: { html: string; url: string }): Promise<number> {
  const { page, client, open } = await quietPage(browser, url);
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    // The same site, so that the process, whose time is counted, stays the same.
    await open(EMPTY);
    const before = await busy(client);
    await open(html);
    runs.push((await busy(client)) - before);
  }
  await page.close();
  return median(runs.slice(1));
}
