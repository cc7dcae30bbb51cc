import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumPath } from '../../src/tools/browsers.mjs';
import { CHROMIUM_FLAGS } from '../../src/tools/flags.mjs';
import { bundled } from './bundled.ts';
import { line } from './figures.ts';
import type { StoreTimes } from './store-entry.ts';

const NOW = Date.parse('2026-03-11T14:00:00Z');
/** Opportunities; each has ten entries. */
const SIZES = [1_000, 10_000];

/** Lets a page ask how many milliseconds its thread has worked. */
async function tellThreadTime(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.exposeFunction('threadTime', async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  });
}

async function measure(page: Page, count: number): Promise<StoreTimes> {
  return page.evaluate(
    (many, now) => (globalThis as unknown as { storeTimes: (count: number, now: number) => Promise<StoreTimes> }).storeTimes(many, now),
    count,
    NOW,
  );
}

/**
 * The store with 100,000 entries, in a real browser: importing and planning them, one entry with all that is planned anew after it, and what the popup lists. The baseline
 * is a database without index, plan or look-up that holds as many rows: the same rows put into it, one row put, a few rows read.
 */
export async function main(): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: chromiumPath() ?? 'chromium',
    headless: true,
    pipe: true,
    args: CHROMIUM_FLAGS,
  });
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body: '<!doctype html><title>Store</title>' }));
  await page.goto('https://store.example/');
  await tellThreadTime(page);
  await page.evaluate(await bundled('store-entry.ts'));
  let before: StoreTimes | null = null;
  for (const count of SIZES) {
    const times = await measure(page, count);
    const among = `${count} opportunities, ${count * 10} entries`;
    line(`importing and planning ${among}`, times.import, 'ms', { what: 'their rows put into a bare store', figure: times.bareImport });
    line(`what of it Heed works, without the database, ${among}`, times.importThread, 'ms', {
      what: 'handing their rows to a bare store',
      figure: times.bareImportThread,
    });
    line(`one entry written and planned among ${among}`, times.entry, 'ms', { what: 'one row put', figure: times.bareEntry });
    line(`the popup’s list read among ${among}`, times.list, 'ms', { what: 'as many rows read', figure: times.bareList });
    if (before) {
      const grown = (what: keyof StoreTimes) => (times[what] / (before?.[what] ?? Number.NaN)).toFixed(1);
      console.log(`  ten times as many: importing takes ${grown('import')} times as long (a bare store ${grown('bareImport')} times),`);
      console.log(`  its own work ${grown('importThread')} times, one entry ${grown('entry')} times, the list ${grown('list')} times`);
    }
    before = times;
  }
  await browser.close();
}
