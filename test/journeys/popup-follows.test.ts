import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { installed } from './driver/installed.ts';
import { press, rows, seen } from './driver/steps.ts';

const SPLIT = readFileSync(resolve(import.meta.dirname, '../board/pages/split.html'), 'utf8');

const stage = installed();
let page: Page;
let popup: Page;

afterEach(async () => {
  await popup.close();
  await page.close();
});

/** Waits until the popup's panel shows that title, and gives the panel's words. */
const shows = async (title: string): Promise<string> => {
  await popup.waitForFunction((wanted) => document.querySelector('.here-title')?.textContent === wanted, { timeout: 15_000 }, title);
  return popup.$eval('.here', (panel) => (panel as HTMLElement).innerText);
};

test('over a page that navigates by itself the open popup shows the posting that the page shows, and saves that one', async () => {
  page = await stage.chromium.page('https://www.seek.com.au/jobs', SPLIT);
  popup = await stage.chromium.popup(page);
  await seen(popup, 'Save it by hand');
  const titles = await page.$$eval('[data-place]', (links) => links.map(({ textContent }) => textContent ?? ''));
  for (const place of [3, 7]) {
    await page.$eval(`[data-place="${place}"]`, (link) => (link as HTMLElement).click());
    await shows(titles[place] ?? '');
  }
  await press(popup, 'Save this posting');
  await seen(popup, 'Undo');
  expect((await rows<{ posting: { title: string } }>(stage.desk, 'opportunities')).map(({ posting }) => posting.title)).toEqual([
    titles[7],
  ]);
});

test('what was saved just now stays, with its undo, while the page stays at it, and makes way for the next', async () => {
  page = await stage.chromium.page(`${stage.board}/jobs/archivist`);
  popup = await stage.chromium.popup(page);
  await press(popup, 'Save this posting');
  await seen(popup, 'Undo');
  await page.evaluate(() => history.replaceState({}, '', '?from=mail'));
  await page.reload();
  await page.goto(`${stage.board}/jobs/archivist#apply`);
  expect(await shows('Archivist')).toContain('Undo');
  await page.goto(`${stage.board}/jobs/bookbinder`);
  expect(await shows('Bookbinder')).toContain('Save this posting');
  await page.goto(`${stage.board}/jobs/archivist`);
  expect(await shows('Archivist')).toContain('Saved already');
});

test('a page that may not be read shows nothing of the one before', async () => {
  page = await stage.chromium.page(`${stage.board}/jobs/archivist`);
  popup = await stage.chromium.popup(page);
  await shows('Archivist');
  // Another site: the click on the toolbar button was leave to read the first one only.
  await page.goto(`${stage.board.replace('localhost', '127.0.0.1')}/jobs/bookbinder`);
  const words = await seen(popup, 'Heed cannot read this page');
  expect(words).not.toContain('Archivist');
  expect(words).not.toContain('Bookbinder');
});

test('another tab ends it, and over that tab it shows what stands there', async () => {
  page = await stage.chromium.page(`${stage.board}/jobs/archivist`);
  const before = await stage.chromium.popup(page);
  await seen(before, 'Archivist');
  const ended = new Promise((closed) => before.once('close', closed));
  const other = await stage.chromium.page(`${stage.board}/jobs/bookbinder`);
  await ended;
  await page.close();
  page = other;
  popup = await stage.chromium.popup(page);
  expect(await shows('Bookbinder')).not.toContain('Archivist');
});
