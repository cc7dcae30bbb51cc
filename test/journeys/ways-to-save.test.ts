import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { installed } from './driver/installed.ts';
import { hasOurs, SAVE } from './driver/later-button.ts';
import { press, rows, seen, until } from './driver/steps.ts';

const root = resolve(import.meta.dirname, '../..');
const page = (name: string) => readFileSync(`${root}/test/pages/${name}.html`, 'utf8');
const SEEK = { url: 'https://www.seek.com.au/job/90000001', html: page('seek/posting'), title: 'Lighthouse Keeper | Remote Station' };
const GREENHOUSE = JSON.parse(readFileSync(`${root}/test/pages/greenhouse/posting.json`, 'utf8'));

interface Row {
  stage: string;
  posting: { title: string };
}

const stage = installed();

const savedTitles = async () =>
  (await rows<Row>(stage.desk, 'opportunities')).filter(({ stage }) => stage !== 'removed').map(({ posting }) => posting.title);

test('the button on a known board saves, and takes back', async () => {
  const seek = await stage.chromium.page(SEEK.url, SEEK.html);
  await press(seek, 'Save to Heed');
  await until(async () => (await savedTitles()).includes(SEEK.title));
  await press(seek, 'Undo');
  await until(async () => !(await savedTitles()).includes(SEEK.title));
  await seek.close();
});

test('the button leaves nothing in the page that the page could find', async () => {
  const seek = await stage.chromium.page(SEEK.url, SEEK.html);
  await seek.waitForSelector(SAVE);
  const traces = await seek.evaluate(() => {
    const hosts = [...document.documentElement.children].filter(({ tagName }) => !['HEAD', 'BODY'].includes(tagName));
    return { shadow: hosts.map(({ shadowRoot }) => shadowRoot), names: Object.keys(globalThis).filter((name) => /heed/i.test(name)) };
  });
  expect(traces).toEqual({ shadow: [null], names: [] });
  await seek.close();
});

test('no button is on LinkedIn, nor on a page of a known board that is no posting', async () => {
  for (const url of ['https://www.linkedin.com/jobs/view/4000000001', 'https://www.seek.com.au/jobs']) {
    const other = await stage.chromium.page(url, SEEK.html);
    expect(await hasOurs(stage.chromium, other)).toBe(false);
    await other.close();
  }
});

test('the keyboard shortcut saves, and a notification says what', async () => {
  const greenhouse = await stage.chromium.page(GREENHOUSE.url, page('greenhouse/posting'));
  await greenhouse.bringToFront();
  await (await stage.chromium.worker()).evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    chrome.commands.onCommand.dispatch('save-posting', tab ?? {});
  }, GREENHOUSE.url.split('?')[0]);
  await until(async () => (await savedTitles()).includes(GREENHOUSE.posting.title));
  await until(async () =>
    (await stage.desk.evaluate(() => chrome.notifications.getAll().then(Object.keys))).some((id) => id.endsWith(' saved')),
  );
  await greenhouse.close();
});

test('the context menu entry on a page without a posting opens the form, filled with title and address', async () => {
  const list = await stage.chromium.page(stage.board);
  await (await stage.chromium.worker()).evaluate((tab) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-posting' }, tab), {
    id: 2 ** 30,
    url: list.url(),
    title: await list.title(),
  });
  const form = await until(async () => (await stage.chromium.browser.pages()).find((each) => each.url().includes('#/new')));
  await seen(form, 'Title');
  expect(await form.$$eval('input', (inputs) => inputs.map(({ value }) => value))).toEqual(
    expect.arrayContaining(['Jobs — Harbour Board', `${stage.board}/`]),
  );
});
