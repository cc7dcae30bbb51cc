import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { installed } from './driver/installed.ts';
import { fill, press, rows, seen, until } from './driver/steps.ts';

const QUESTION = 'Application sent?';

const stage = installed();

interface Row {
  stage: string;
  posting: { title: string; hiringOrganization: { name: string | null }; instructions: { calls: string | null } };
}
const stageOf = async (title: string) =>
  (await rows<Row>(stage.desk, 'opportunities')).find(({ posting }) => posting.title === title)?.stage;

/** Opens the popup over an address of the board, and leaves it open. */
async function popupOver(path: string) {
  const page = await stage.chromium.page(`${stage.board}${path}`);
  return { page, popup: await stage.chromium.popup(page) };
}

async function save(path: string): Promise<void> {
  const { page, popup } = await popupOver(path);
  await press(popup, 'Save this posting');
  await seen(popup, 'Undo');
  await popup.close();
  await page.close();
}

test('a page that confirms leads to one question, and yes to applied', async () => {
  await save('/jobs/archivist');
  const { page, popup } = await popupOver('/jobs/archivist/thanks');
  expect(await seen(popup, QUESTION)).toContain('Archivist');
  expect(await stageOf('Archivist')).toBe('saved');
  await press(popup, 'Mark as applied');
  await until(async () => (await stageOf('Archivist')) === 'applied');
  await popup.close();
  const again = await stage.chromium.popup(page);
  await seen(again, 'There is no single job posting on this page.');
  expect(await again.evaluate(() => document.body.innerText)).not.toContain(QUESTION);
  await again.close();
  await page.close();
});

test('no is not asked again', async () => {
  await save('/jobs/bookbinder');
  const { page, popup } = await popupOver('/jobs/bookbinder/thanks');
  await seen(popup, QUESTION);
  await press(popup, 'No');
  await popup.waitForFunction((question) => !document.body.innerText.includes(question), {}, QUESTION);
  await popup.close();
  await page.reload();
  const again = await stage.chromium.popup(page);
  await seen(again, 'There is no single job posting on this page.');
  expect(await again.evaluate(() => document.body.innerText)).not.toContain(QUESTION);
  expect(await stageOf('Bookbinder')).toBe('saved');
  await again.close();
  await page.close();
});

test('a hidden confirmation on a form that was not sent asks nothing', async () => {
  const { page, popup } = await popupOver('/jobs/bookbinder/apply');
  await seen(popup, 'There is no single job posting on this page.');
  expect(await popup.evaluate(() => document.body.innerText)).not.toContain(QUESTION);
  await popup.close();
  await page.close();
});

test('on a known board the user is asked without a click, and nothing is marked', async () => {
  const pages = resolve(import.meta.dirname, '../pages/greenhouse');
  const { url, posting } = JSON.parse(readFileSync(`${pages}/posting.json`, 'utf8'));
  const page = await stage.chromium.page(url, readFileSync(`${pages}/posting.html`, 'utf8'));
  const popup = await stage.chromium.popup(page);
  await press(popup, 'Save this posting');
  await seen(popup, 'Undo');
  await popup.close();
  await page.close();
  const asked = () =>
    stage.desk.evaluate(() => chrome.notifications.getAll().then((all) => Object.keys(all).filter((id) => id.endsWith(' applied'))));
  expect(await asked()).toEqual([]);
  const [path] = url.split('?');
  const thanks = await stage.chromium.page(`${path}/confirmation`, '<!doctype html><title>Sent</title><h1>Thank you for applying.</h1>');
  await until(async () => (await asked()).length === 1);
  expect(await stageOf(posting.title)).toBe('saved');
  await thanks.close();
});

test('a page that is not recognised is saved by hand, with the selected text read', async () => {
  const page = await stage.chromium.page(`${stage.board}/notice`);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#ask') as Element));
  const popup = await stage.chromium.popup(page);
  await press(popup, 'Use “The Pilot Cutter”');
  await fill(popup, 'title', 'Deckhand');
  await press(popup, 'Save this posting');
  await seen(popup, 'Undo');
  const row = await until(async () => (await rows<Row>(stage.desk, 'opportunities')).find(({ posting }) => posting.title === 'Deckhand'));
  expect(row.posting).toMatchObject({ hiringOrganization: { name: 'The Pilot Cutter' }, instructions: { calls: 'forbidden' } });
  await popup.close();
  await page.close();
});

test('the report that is shown and copied holds nothing that the page says', async () => {
  const page = await stage.chromium.page(`${stage.board}/notice?visitor=rosalind`);
  const popup = await stage.chromium.popup(page);
  await popup.locator('::-p-text(Not recognised? Report how the page is built)').click();
  const report = await popup
    .waitForSelector('textarea[readonly]')
    .then((area) => area?.evaluate((each) => (each as HTMLTextAreaElement).value));
  expect(report).toContain('main.notice-board.~');
  for (const word of ['Rosalind', 'Quayle', 'cutter', 'phone', 'Crew', 'Bookbinder', 'Harbour', 'visitor', 'localhost'])
    expect(report?.toLowerCase()).not.toContain(word.toLowerCase());
  await press(popup, 'Copy the report');
  await seen(popup, 'Copied.');
  await popup.close();
  await page.close();
});
