import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';

/** The Save button, as whoever cannot see it finds it. */
export const SAVE = '::-p-aria([name="Save to Heed"][role="button"])';

const SEEK = readFileSync(resolve(import.meta.dirname, '../../pages/seek/posting.html'), 'utf8');

/**
 * Whether Heed put anything into a page. It is asked when the page of a board that was loaded after it has its button: what comes by itself has come by then.
 */
export async function hasOurs(chromium: Chromium, page: Page): Promise<boolean> {
  const later = await chromium.page('https://www.seek.com.au/job/90000009', SEEK);
  await later.waitForSelector(SAVE);
  await later.close();
  return page.evaluate(() => document.documentElement.children.length > 2);
}
