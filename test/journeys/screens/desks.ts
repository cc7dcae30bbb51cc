import type { Page } from 'puppeteer-core';
import type { Chromium } from '../driver/chromium.ts';
import type { Camera } from './camera.ts';
import { SHOWCASE } from './showcase.ts';

/** The desk's pages, and where each is. */
const PAGES = { new: 'new', settings: 'settings', data: 'data', unknown: 'elsewhere', gone: 'opportunity/nowhere' };
/** The dialogs of an opportunity, each by the place of its button. */
const DIALOGS = [
  '.opportunity-head button',
  '.people-line button',
  '[aria-labelledby="people"] > .buttons button',
  'aside > .buttons button',
];

const HAPPENED = '[aria-labelledby="happened"] button';

/** Leads the desk to one of its pages, and waits for it. */
async function go(desk: Page, chromium: Chromium, route: string): Promise<void> {
  await desk.goto(chromium.address(`src/ui/desk/index.html#/${route}`));
  await desk.bringToFront();
  await desk.waitForSelector('main h1');
}

const unfold = (desk: Page) =>
  desk.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true;
  });

/** Pictures of the list of what is to be done and of all opportunities. */
export async function picturesOfOverview(desk: Page, chromium: Chromium, camera: Camera): Promise<void> {
  await go(desk, chromium, '');
  await camera.desk(desk, 'overview', { whole: false });
}

/** Pictures of every page of the desk, with all that can be unfolded and asked there. */
export async function picturesOfDesk(desk: Page, chromium: Chromium, camera: Camera): Promise<void> {
  await go(desk, chromium, '');
  await desk.waitForSelector('.waits');
  await unfold(desk);
  await desk.waitForSelector('.waits dd');
  await camera.desk(desk, 'overview-unfolded');
  await go(desk, chromium, `opportunity/${SHOWCASE}`);
  await desk.waitForSelector('mark');
  await desk.waitForSelector('.future');
  await camera.desk(desk, 'opportunity');
  await unfold(desk);
  await camera.desk(desk, 'opportunity-unfolded');
  const happenings = await desk.$$eval(HAPPENED, (buttons) => buttons.length);
  for (const [place, selector] of [...DIALOGS, ...Array<string>(happenings).fill(HAPPENED)].entries()) {
    const among = selector === HAPPENED ? place - DIALOGS.length : 0;
    await desk.evaluate((where, at) => (document.querySelectorAll(where)[at] as HTMLElement).click(), selector, among);
    await desk.waitForSelector('dialog[open]');
    await camera.desk(desk, `dialog-${place}`, { whole: false });
    await desk.locator('.dialog-head button').click();
    // Closed, it is told so a moment later; what is opened before would be closed with it.
    await desk.waitForFunction(() => !document.querySelector('dialog'));
  }
  for (const [screen, route] of Object.entries(PAGES)) {
    await go(desk, chromium, route);
    await unfold(desk);
    await camera.desk(desk, screen);
  }
}
