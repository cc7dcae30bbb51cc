import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveBoard } from '../board/serve.mjs';
import { Firefox, type Hidden } from './driver/firefox.ts';
import { nearBy } from './driver/near-by.ts';
import { liveAtNoon, press, rows, seen, until } from './driver/steps.ts';

const root = resolve(import.meta.dirname, '../..');

interface Row {
  id: string;
  stage: string;
  posting: { title: string; instructions: { calls: string | null } };
}

let board: Awaited<ReturnType<typeof serveBoard>>;
let firefox: Firefox;
let desk: Page;
let popup: Hidden;

beforeAll(async () => {
  board = await serveBoard();
  firefox = await Firefox.start(`${root}/dist/firefox`);
  desk = await firefox.open('src/ui/desk/index.html');
  await liveAtNoon(desk);
});

afterAll(async () => {
  await firefox.close();
  await board.close();
});

test('the toolbar button opens the popup, which saves the posting on the page', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(`${board.url}/jobs/lighthouse-keeper`);
  popup = await firefox.popup(page);
  expect(await popup.seen('Save this posting')).toContain('No phone calls, please.');
  await popup.press('Save this posting');
  const saved = await until(async () => (await rows<Row>(desk, 'opportunities'))[0]);
  expect(saved.posting.title).toBe('Lighthouse Keeper');
  expect(saved.posting.instructions.calls).toBe('forbidden');
});

test('a field is corrected in the popup, as the user’s own words', async () => {
  await popup.press('Correct the details');
  await popup.fill('title', 'Senior Lighthouse Keeper');
  await popup.press('Save');
  expect(await popup.seen('Changed.')).toContain('Senior Lighthouse Keeper');
  const [saved] = await rows<Row>(desk, 'opportunities');
  expect(saved?.posting).toMatchObject({ title: 'Senior Lighthouse Keeper', provenance: { title: 'user' } });
});

test('once applied for, its follow-up is held, and one click frees it for writing', async () => {
  const [saved] = await rows<Row>(desk, 'opportunities');
  desk = await firefox.open(`src/ui/desk/index.html#/opportunity/${saved?.id}`);
  await seen(desk, 'Lighthouse Keeper');
  await press(desk, 'Applied');
  await press(desk, 'Write it down');
  const held = await until(async () =>
    (await rows<{ rule: string; held: { guard: string } | null }>(desk, 'actions')).find(({ rule }) => rule === 'application-follow-up'),
  );
  expect(held.held?.guard).toBe('no-calls');
  await press(desk, 'Allow written contact');
  const free = await until(async () =>
    (await rows<{ rule: string; held: object | null; channels: string[] }>(desk, 'actions')).find(
      ({ rule, held }) => rule === 'application-follow-up' && !held,
    ),
  );
  expect(free.channels).not.toContain('phone');
});

test('its reminder is shown at its moment, although the background was put to sleep before', async () => {
  const followUp = async () =>
    (await rows<{ key: string; rule: string }>(desk, 'actions')).find(({ rule }) => rule === 'application-follow-up');
  const { key } = await until(followUp);
  await nearBy(desk, key, 10_000);
  await until(async () => (await firefox.backgroundState()) === 'stopped');
  const shown = () =>
    rows<{ key: string; shownAt?: number }>(desk, 'reminders').then((all) => all.filter(({ shownAt }) => shownAt !== undefined));
  await until(async () => (await shown()).length > 0);
  expect((await shown()).map((reminder) => reminder.key)).toEqual([key]);
});

test('a posting on a known board has the button, which saves it, takes it back, saves it again, and says so when the page comes back', async () => {
  const html = readFileSync(`${root}/test/pages/cv-library/posting.html`, 'utf8');
  const { posting } = JSON.parse(readFileSync(`${root}/test/pages/cv-library/posting.json`, 'utf8'));
  const page = await firefox.page('https://www.cv-library.co.uk/', html);
  const button = await firefox.button(page);
  await page.evaluate(() => history.pushState({}, '', '/job/223456789/Canal-Lock-Keeper'));
  const isSaved = async () =>
    (await rows<Row>(desk, 'opportunities')).some((row) => row.stage !== 'removed' && row.posting.title === posting.title);
  await button.press('Save to Heed');
  await button.press('Undo');
  await until(async () => !(await isSaved()));
  await button.press('Save to Heed');
  await button.seen('Undo');
  expect(await isSaved()).toBe(true);
  await page.reload();
  expect(await button.seen('Saved')).toContain('Open');
});

test('the context menu saves what is behind a link, and adds the selected text to a posting', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(`${board.url}/notice`);
  await firefox.choose(page, '#far', 'Save the posting behind this link');
  const saved = async (title: string) => (await rows<Row>(desk, 'opportunities')).find(({ posting }) => posting.title === title);
  await until(() => saved('Bookbinder at the sail loft'));
  await page.goto(`${board.url}/jobs/bookbinder`);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
  await firefox.choose(page, 'h1', 'Add to the posting as a note');
  await until(async () =>
    (await rows<{ entry: { kind: string; text?: string } }>(desk, 'journal')).some(
      ({ entry }) => entry.kind === 'note' && entry.text === 'Bookbinder',
    ),
  );
});
