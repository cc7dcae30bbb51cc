import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Search } from './chaos/search.ts';
import { Chromium } from './driver/chromium.ts';
import { type Installation, installChromium } from './driver/installation.ts';
import { rows, seen, shown, until } from './driver/steps.ts';

const DESK = 'src/ui/desk/index.html';
const FOLLOW_UP = '.action[data-key^="application-follow-up"]';

/** A browser of one profile, with the desk open. */
interface Profile {
  installation: Installation;
  chromium: Chromium;
  desk: Page;
}

async function start(): Promise<Profile> {
  const installation = installChromium(resolve(import.meta.dirname, '../../dist/chrome'));
  const chromium = await Chromium.start(installation);
  return { installation, chromium, desk: await chromium.page(chromium.address(DESK)) };
}

let one: Profile;
let other: Profile;

beforeAll(async () => {
  [one, other] = await Promise.all([start(), start()]);
});

afterAll(async () => {
  for (const { chromium, installation } of [one, other]) {
    await chromium.close();
    installation.remove();
  }
});

/** The list of another window, which the first has opened. */
async function secondWindow({ chromium, desk }: Profile): Promise<Page> {
  const known = new Set(await chromium.browser.pages());
  await desk.evaluate((url) => chrome.windows.create({ url }), chromium.address(DESK));
  return until(async () => (await chromium.browser.pages()).find((page) => !known.has(page) && page.url().endsWith(DESK)));
}

const reminders = async ({ desk }: Profile) => (await shown(desk)).notifications.filter((id) => id.includes('@'));

test('two windows show the same, and are reminded once; another profile knows nothing of it', async () => {
  const search = await Search.begin(one.desk);
  const second = await secondWindow(one);
  await search.remindAt(one.desk, Date.now(), Date.now() + 2_000);
  for (const page of [one.desk, second]) await seen(page, 'job-0');
  const [notification] = await until(async () => ((await reminders(one)).length > 0 ? reminders(one) : null));
  expect(notification).toContain('job-0');
  await until(async () => (await rows<{ shownAt?: number }>(one.desk, 'reminders')).some(({ shownAt }) => shownAt !== undefined));
  expect(await reminders(one)).toHaveLength(1);

  await second.locator(`${FOLLOW_UP} ::-p-text(Skip)`).click();
  for (const page of [one.desk, second]) await until(async () => (await page.$(FOLLOW_UP)) === null);
  await until(async () => (await reminders(one)).length === 0);

  expect(await rows(other.desk, 'opportunities')).toEqual([]);
  expect(await shown(other.desk)).toEqual({ notifications: [], badge: '' });
});

test('Heed is in no private window', async () => {
  const context = await one.chromium.browser.createBrowserContext();
  const page = await context.newPage();
  await expect(page.goto(one.chromium.address(DESK))).rejects.toThrow(/ERR_BLOCKED_BY_CLIENT|ERR_/);
  await context.close();
});
