import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveBoard } from '../board/serve.mjs';
import { Chromium } from './driver/chromium.ts';
import { type Installation, installChromium } from './driver/installation.ts';
import { nearBy } from './driver/near-by.ts';
import { liveAtNoon, press, rows, seen, shown, until } from './driver/steps.ts';

const root = resolve(import.meta.dirname, '../..');

interface Row {
  id: string;
  stage: string;
  posting: { title: string; jobLocation: string[]; hiringOrganization: { name: string | null } };
}

interface PlannedRow {
  key: string;
  rule: string;
  title: string;
}

interface ReminderRow {
  id: string;
  key: string;
  shownAt?: number;
}

/** Real postings at their real addresses, where the reference pages lie beside the project; our own board's otherwise alone. */
const corpus = resolve(root, '../shared/corpus');
const REAL = [
  { id: 'seek/job_01', board: 'Seek' },
  { id: 'linkedin/linkedin_job_dinie', board: 'LinkedIn' },
];
const labels: { id: string; file: string; url: string; title: string; company: string; location: string }[] = existsSync(corpus)
  ? readFileSync(`${corpus}/pages.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
const real = REAL.flatMap(({ id, board }) => labels.filter((label) => label.id === id).map((label) => ({ ...label, board })));

let board: Awaited<ReturnType<typeof serveBoard>>;
let installation: Installation;
let chromium: Chromium;
let desk: Page;

const openDesk = () => chromium.page(chromium.address('src/ui/desk/index.html'));

beforeAll(async () => {
  board = await serveBoard();
  installation = installChromium(`${root}/dist/chrome`);
  chromium = await Chromium.start(installation);
  desk = await openDesk();
  await liveAtNoon(desk);
});

afterAll(async () => {
  await chromium.close();
  await board.close();
  installation.remove();
});

describe('a posting is saved in one click', () => {
  const saveWithEnter = async (page: Page) => {
    const popup = await chromium.popup(page);
    await popup.waitForFunction(() => document.activeElement?.matches('button.save'), { timeout: 15_000 });
    const offered = await popup.$eval('.here', (panel) => (panel as HTMLElement).innerText);
    await popup.keyboard.press('Enter');
    await seen(popup, 'Undo');
    await popup.close();
    return offered;
  };

  test('from the sample board, with what it asks', async () => {
    const page = await chromium.page(`${board.url}/jobs/lighthouse-keeper`);
    const offered = await saveWithEnter(page);
    expect(offered).toContain('Lighthouse Keeper');
    expect(offered).toContain('No phone calls, please.');
    await page.close();
  });

  test('from the sample board, with a named contact', async () => {
    const page = await chromium.page(`${board.url}/jobs/archivist`);
    const offered = await saveWithEnter(page);
    expect(offered).toContain('Dana Ruiz');
    const [row] = (await rows<Row>(desk, 'opportunities')).filter(({ posting }) => posting.title === 'Archivist');
    expect(row?.posting.hiringOrganization.name).toBe('Tidewater Museum');
    await page.close();
  });

  test.each(real)('from $board, at its real address', async ({ file, url, title, company, location }) => {
    const page = await chromium.page(url, readFileSync(`${corpus}/${file}`, 'utf8'));
    await saveWithEnter(page);
    const saved = (await rows<Row>(desk, 'opportunities')).map(({ posting }) => posting);
    const posting = saved.find((each) => each.title === title);
    expect(posting?.hiringOrganization.name).toBe(company);
    expect(posting?.jobLocation.join(' ')).toContain(location.split(/[ ,]/)[0]);
    await page.close();
  });

  test('and recognised when the page is met again', async () => {
    const page = await chromium.page(`${board.url}/jobs/archivist?utm_source=mail`);
    const popup = await chromium.popup(page);
    await seen(popup, 'Archivist');
    expect(await popup.$$('button.save')).toHaveLength(0);
    await popup.close();
    await page.close();
  });
});

describe('its follow-up is reminded of', () => {
  let action: PlannedRow;
  let notification = '';

  test('once it was applied for', async () => {
    const page = await chromium.page(`${board.url}/jobs/archivist`);
    const popup = await chromium.popup(page);
    await seen(popup, 'Archivist');
    await press(popup, 'I have applied');
    const followUp = () => rows<PlannedRow>(desk, 'actions').then((all) => all.find(({ rule }) => rule === 'application-follow-up'));
    const planned = await until(followUp);
    expect(planned.title).toBe('Archivist');
    action = planned;
    await page.close();
  });

  test('by one notification, although the worker was stopped before its moment', async () => {
    const moment = await nearBy(desk, action.key, 10_000);
    const armed = () => desk.evaluate(() => chrome.alarms.get('next'));
    expect(await until(async () => (await armed())?.scheduledTime === moment)).toBe(true);
    await (await chromium.worker()).evaluate(() => Object.assign(globalThis, { first: true }));
    await chromium.stopWorker();
    expect((await shown(desk)).notifications).toEqual([]);
    const { notifications, badge } = await until(async () => {
      const now = await shown(desk);
      return now.notifications.length > 0 && now.badge !== '' ? now : null;
    });
    expect(notifications).toHaveLength(1);
    expect(notifications[0]).toContain(encodeURIComponent(action.key));
    expect(badge).toBe('1');
    expect(await (await chromium.worker()).evaluate(() => 'first' in globalThis)).toBe(false);
    await until(async () => (await rows<ReminderRow>(desk, 'reminders')).some(({ shownAt }) => shownAt !== undefined));
    notification = notifications[0] ?? '';
  });

  test('whose click opens what it is about', async () => {
    await (await chromium.worker()).evaluate((id) => chrome.notifications.onClicked.dispatch(id), notification);
    const opened = await until(async () => (await chromium.browser.pages()).find((page) => page.url().includes('#/opportunity/')));
    expect(await seen(opened, 'Archivist')).toContain('Tidewater Museum');
  });

  test('and nothing is lost, nothing comes twice, when the browser starts again', async () => {
    const before = {
      opportunities: await rows(desk, 'opportunities'),
      journal: await rows(desk, 'journal'),
      actions: await rows(desk, 'actions'),
    };
    const { badge } = await shown(desk);
    await chromium.close();
    chromium = await Chromium.start(installation);
    desk = await openDesk();
    await until(async () => (await shown(desk)).badge === badge);
    expect({
      opportunities: await rows(desk, 'opportunities'),
      journal: await rows(desk, 'journal'),
      actions: await rows(desk, 'actions'),
    }).toEqual(before);
    expect((await shown(desk)).notifications).toEqual([]);
    expect(
      (await rows<ReminderRow>(desk, 'reminders')).filter(({ key, shownAt }) => key === action.key && shownAt !== undefined),
    ).toHaveLength(1);
  });

  test('until it is done, and the next step is planned', async () => {
    const page = await chromium.page(board.url);
    const popup = await chromium.popup(page);
    // The list moves when the page's own part above it has been read.
    await popup.waitForSelector('.here:not([aria-busy="true"])');
    await popup.waitForSelector(`[data-key="${action.key}"] button.do`);
    await popup.$eval(`[data-key="${action.key}"] button.do`, (button) => (button as HTMLElement).click());
    await press(popup, 'Sent');
    await seen(popup, 'Undo');
    const planned = await rows<PlannedRow>(desk, 'actions');
    expect(planned.filter(({ title, rule }) => title === 'Archivist' && rule.endsWith('follow-up')).map(({ rule }) => rule)).toEqual([
      'second-follow-up',
    ]);
  });
});
