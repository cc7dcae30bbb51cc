import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Employer } from '../../src/job/employer.ts';
import { installed } from './driver/installed.ts';
import { rows, seen, until } from './driver/steps.ts';

const stage = installed();

interface Row {
  posting: { title: string; hiringOrganization: { name: string | null }; instructions: { calls: string | null } };
}
const saved = async () => (await rows<Row>(stage.desk, 'opportunities')).map(({ posting }) => posting);

/** Chooses an entry of the context menu over a page. The click on the toolbar button before it gives the same leave to read the page as the menu does. */
async function choose(page: Page, menuItemId: string, info: object): Promise<void> {
  const popup = await stage.chromium.popup(page);
  await popup.waitForSelector('.here:not(.looking)');
  await popup.close();
  await (await stage.chromium.worker()).evaluate(
    async (address, clicked) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      chrome.contextMenus.onClicked.dispatch(clicked, tab ?? {});
    },
    page.url(),
    { menuItemId, frameId: 0, ...info },
  );
}

test('a link is saved by its text and address, and completed on its page', async () => {
  const notice = await stage.chromium.page(`${stage.board}/notice`);
  await choose(notice, 'save-link', { linkUrl: `${stage.board}/jobs/bookbinder` });
  const [linked] = await until(async () => ((await saved()).length > 0 ? saved() : null));
  expect(linked).toMatchObject({ title: 'Bookbinder at the sail loft', hiringOrganization: { name: null } });
  await notice.close();

  const page = await stage.chromium.page(`${stage.board}/jobs/bookbinder`);
  const popup = await stage.chromium.popup(page);
  await seen(popup, 'Saved, and completed from this page');
  expect(await saved()).toMatchObject([{ title: 'Bookbinder', hiringOrganization: { name: 'Folio & Thread' } }]);
  await popup.close();
  await page.close();
});

test('the selected text becomes an instruction of the posting on the page', async () => {
  const page = await stage.chromium.page(`${stage.board}/jobs/bookbinder`);
  await choose(page, 'add-instruction', { selectionText: 'No phone calls, please.' });
  await until(async () => (await saved())[0]?.instructions.calls === 'forbidden');
  await until(async () =>
    (await stage.desk.evaluate(() => chrome.notifications.getAll().then(Object.keys))).some((id) => id.endsWith(' saved')),
  );
  await page.close();
});

test('the text selected on an employer’s own page is kept for all its postings', async () => {
  const notice = await stage.chromium.page(`${stage.board}/notice`);
  await choose(notice, 'add-employer', { selectionText: 'No phone calls, please.' });
  const [kept] = await until(async () => {
    const all = await rows<Employer>(stage.desk, 'employers');
    return all.length > 0 ? all : null;
  });
  expect(kept).toMatchObject({
    name: 'The Pilot Cutter',
    instructions: { calls: 'forbidden' },
    source: { kind: 'page', title: 'Crew wanted' },
  });
  await notice.close();
});
