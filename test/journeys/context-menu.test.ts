import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveBoard } from '../board/serve.mjs';
import { Chromium } from './driver/chromium.ts';
import { type Installation, installChromium } from './driver/installation.ts';
import { rows, seen, until } from './driver/steps.ts';

let board: Awaited<ReturnType<typeof serveBoard>>;
let installation: Installation;
let chromium: Chromium;
let desk: Page;

beforeAll(async () => {
  board = await serveBoard();
  installation = installChromium(resolve(import.meta.dirname, '../../dist/chrome'));
  chromium = await Chromium.start(installation);
  desk = await chromium.page(chromium.address('src/ui/desk/index.html'));
});

afterAll(async () => {
  await chromium.close();
  await board.close();
  installation.remove();
});

interface Row {
  posting: { title: string; hiringOrganization: { name: string | null }; instructions: { calls: string | null } };
}
const saved = async () => (await rows<Row>(desk, 'opportunities')).map(({ posting }) => posting);

/** Chooses an entry of the context menu over a page. The click on the toolbar button before it gives the same leave to read the page as the menu does. */
async function choose(page: Page, menuItemId: string, info: object): Promise<void> {
  const popup = await chromium.popup(page);
  await popup.waitForSelector('.here:not(.looking)');
  await popup.close();
  await (await chromium.worker()).evaluate(
    async (address, clicked) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      chrome.contextMenus.onClicked.dispatch(clicked, tab ?? {});
    },
    page.url(),
    { menuItemId, frameId: 0, ...info },
  );
}

test('a link is saved by its text and address, and completed on its page', async () => {
  const notice = await chromium.page(`${board.url}/notice`);
  await choose(notice, 'save-link', { linkUrl: `${board.url}/jobs/bookbinder` });
  const [linked] = await until(async () => ((await saved()).length > 0 ? saved() : null));
  expect(linked).toMatchObject({ title: 'Bookbinder at the sail loft', hiringOrganization: { name: null } });
  await notice.close();

  const page = await chromium.page(`${board.url}/jobs/bookbinder`);
  const popup = await chromium.popup(page);
  await seen(popup, 'Saved, and completed from this page');
  expect(await saved()).toMatchObject([{ title: 'Bookbinder', hiringOrganization: { name: 'Folio & Thread' } }]);
  await popup.close();
  await page.close();
});

test('the selected text becomes an instruction of the posting on the page', async () => {
  const page = await chromium.page(`${board.url}/jobs/bookbinder`);
  await choose(page, 'add-instruction', { selectionText: 'No phone calls, please.' });
  await until(async () => (await saved())[0]?.instructions.calls === 'forbidden');
  await until(async () => (await desk.evaluate(() => chrome.notifications.getAll().then(Object.keys))).some((id) => id.endsWith(' saved')));
  await page.close();
});
