import type { Page } from 'puppeteer-core';
import type { Chromium } from '../driver/chromium.ts';
import type { Camera } from './camera.ts';

/** Clicks what stands at a selector; the words on it depend on the language. */
const click = async (popup: Page, selector: string): Promise<void> => {
  await popup.locator(selector).click();
};

/** Opens the popup over a page of a site, has pictures taken of it, and closes both. */
async function over(chromium: Chromium, address: string, work: (popup: Page, page: Page) => Promise<void>): Promise<void> {
  const page = await chromium.page(address);
  const popup = await chromium.popup(page);
  await popup.waitForSelector('.here:not(.looking)');
  await popup.waitForSelector('.here > *:nth-child(2)');
  await popup.waitForSelector('.agenda');
  await work(popup, page);
  await popup.close();
  await page.close();
}

/** Pictures of the popup over a posting that is not saved. */
export const picturesOfPopup = (chromium: Chromium, board: string, camera: Camera): Promise<void> =>
  over(chromium, `${board}/jobs/lighthouse-keeper`, (popup) => camera.popup(popup, 'posting'));

/** Pictures of the popup over everything that it has something to say of. */
export async function picturesOfPopups(chromium: Chromium, board: string, camera: Camera): Promise<void> {
  const shot = (popup: Page, screen: string) => camera.popup(popup, screen);
  await over(chromium, `${board}/jobs/lighthouse-keeper`, async (popup) => {
    await click(popup, '.here > .buttons .button');
    await popup.waitForSelector('.here form');
    await shot(popup, 'correcting');
  });
  await over(chromium, `${board}/jobs/lighthouse-keeper`, async (popup, page) => {
    await click(popup, '.save');
    await popup.waitForSelector('.saved-line');
    await shot(popup, 'saved');
    await click(popup, '.what-it-asks .buttons .button');
    await popup.waitForSelector('.employer-asks');
    await shot(popup, 'employer');
    await page.goto(`${board}/jobs/lighthouse-keeper/thanks`);
    await popup.waitForSelector('.ask-applied');
    await shot(popup, 'applied');
  });
  await over(chromium, `${board}/jobs/archivist/thanks`, (popup) => shot(popup, 'which-applied'));
  await over(chromium, `${board}/jobs/archivist`, async (popup) => {
    await click(popup, '.save');
    await popup.waitForSelector('.saved-line');
  });
  await over(chromium, `${board}/museum/jobs/tm-118`, (popup) => shot(popup, 'known'));
  await over(chromium, `${board}/notice`, async (popup) => {
    await popup.evaluate(() => {
      for (const closed of document.querySelectorAll<HTMLDetailsElement>('.here details')) closed.open = true;
    });
    await popup.waitForSelector('textarea.report-text');
    await shot(popup, 'none');
  });
  await over(chromium, `${board}/careers/net-mender`, (popup) => shot(popup, 'unsure'));
  await over(chromium, chromium.address('src/ui/desk/index.html#/data'), async (popup) => {
    await shot(popup, 'unreadable');
    await click(popup, '[data-opens="done"]');
    await click(popup, '[data-opens="snooze"]');
    await popup.waitForSelector('.panel');
    await shot(popup, 'panel');
    await click(popup, '.action > .buttons .button:last-child');
    await popup.waitForSelector('.report.done');
    await shot(popup, 'report');
    await click(popup, '.report .quiet');
    await click(popup, '.pause .button');
    await popup.waitForSelector('.paused');
    await shot(popup, 'paused');
  });
}
