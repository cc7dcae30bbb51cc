import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveBoard } from '../board/serve.mjs';
import { Chromium } from './driver/chromium.ts';
import { type Installation, installChromium } from './driver/installation.ts';
import { hasOurs, SAVE } from './driver/later-button.ts';
import { press, rows, seen, until } from './driver/steps.ts';

const root = resolve(import.meta.dirname, '../..');
const page = (name: string) => readFileSync(`${root}/test/pages/${name}.html`, 'utf8');

let board: Awaited<ReturnType<typeof serveBoard>>;
let installation: Installation;
let chromium: Chromium;
let desk: Page;

const registered = async () =>
  (await chromium.worker()).evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));

beforeAll(async () => {
  board = await serveBoard();
  installation = installChromium(`${root}/dist/chrome`, { agreed: true });
  chromium = await Chromium.start(installation);
  desk = await chromium.page(chromium.address('src/ui/desk/index.html#/settings'));
});

afterAll(async () => {
  await chromium.close();
  await board.close();
  installation.remove();
});

test('without the permission an employer’s page has no button', async () => {
  const posting = await chromium.page(`${board.url}/jobs/archivist`);
  expect(await hasOurs(chromium, posting)).toBe(false);
  expect(await registered()).toEqual([]);
  await posting.close();
});

test('allowed in the settings, a posting on any site has the button, and is saved by it', async () => {
  await desk.bringToFront();
  await seen(desk, 'Postings on every site');
  await press(desk, 'Recognise postings on every site');
  await until(async () => (await registered()).includes('every-site'));
  await seen(desk, 'Stop, and take the permission back');
  const posting = await chromium.page(`${board.url}/jobs/archivist`);
  await press(posting, 'Save to Heed');
  await until(async () =>
    (await rows<{ posting: { title: string } }>(desk, 'opportunities')).some((row) => row.posting.title === 'Archivist'),
  );
  await posting.reload();
  await until(async () => JSON.stringify(await posting.accessibility.snapshot()).includes('Saved'));
  await posting.close();
});

test('a list has none, and LinkedIn has none', async () => {
  const list = await chromium.page(board.url);
  const linkedin = await chromium.page('https://www.linkedin.com/jobs/view/4000000001', page('seek/posting'));
  expect([await hasOurs(chromium, list), await hasOurs(chromium, linkedin)]).toEqual([false, false]);
  await list.close();
  await linkedin.close();
});

test('a board that is known has one button, not two', async () => {
  const seek = await chromium.page('https://www.seek.com.au/job/90000001', page('seek/posting'));
  await seek.waitForSelector(SAVE);
  await hasOurs(chromium, seek);
  expect(await seek.evaluate(() => document.documentElement.children.length)).toBe(3);
  await seek.close();
});

test('it lasts over a restart of the browser, and ends when it is taken back', async () => {
  await chromium.close();
  chromium = await Chromium.start(installation);
  expect(await registered()).toEqual(['every-site']);
  desk = await chromium.page(chromium.address('src/ui/desk/index.html#/settings'));
  await press(desk, 'Stop, and take the permission back');
  await until(async () => (await registered()).length === 0);
  // Until then Chromium keeps Heed off the boards as well.
  await chromium.close();
  chromium = await Chromium.start(installation);
  const posting = await chromium.page(`${board.url}/jobs/bookbinder`);
  expect(await hasOurs(chromium, posting)).toBe(false);
});
