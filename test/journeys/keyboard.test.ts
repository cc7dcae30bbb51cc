import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { installed } from './driver/installed.ts';
import { liveAtNoon, rows, seen, until } from './driver/steps.ts';
import { SHOWCASE, showcase } from './screens/showcase.ts';

const stage = installed();

beforeAll(async () => {
  await liveAtNoon(stage.desk);
  const reply = await stage.desk.evaluate(
    (backup) => chrome.runtime.sendMessage({ type: 'import', payload: { backup } }),
    showcase(Date.now()) as object,
  );
  expect(reply).toMatchObject({ ok: true });
});

/** What the keyboard is at: its name as it is read out, and what is wrong with it for somebody who has no mouse. */
interface Stop {
  name: string;
  wrong: string[];
}

/** Presses Tab until the focus leaves the page or comes back to where it began; what it met, in order. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    // From the top of the page, wherever the focus was.
    document.body.tabIndex = -1;
    document.body.focus();
  });
  for (let most = 0; most < 200; most++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return null;
      const named = at.ariaLabel || (at as HTMLInputElement).labels?.[0]?.innerText || at.innerText || '';
      const seenAt = (at.closest('.chip') ?? at).getBoundingClientRect();
      const { outlineStyle } = getComputedStyle(at.closest('.chip') ?? at);
      const last = (globalThis as { lastStop?: Element }).lastStop;
      // A date has a stop for each of its parts.
      if (last === at) return 'a part of it';
      Object.assign(globalThis, { lastStop: at });
      const again = at.dataset.met !== undefined;
      at.dataset.met = '';
      // Links within a sentence may be as high as its line.
      const low =
        seenAt.height < 24 &&
        !['A', 'SUMMARY'].includes(at.tagName) &&
        (at as HTMLInputElement).type !== 'checkbox' &&
        (at as HTMLInputElement).type !== 'radio';
      return {
        again,
        name: named.trim(),
        wrong: [
          ...(named.trim() === '' ? ['has no name'] : []),
          ...(outlineStyle === 'none' ? ['shows no focus'] : []),
          ...(seenAt.bottom < 0 || seenAt.top > innerHeight || seenAt.width === 0 ? ['is out of sight'] : []),
          ...(low ? [`is ${seenAt.height} px high`] : []),
          ...(last && !(last.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) ? ['comes out of order'] : []),
        ],
      };
    });
    if (stop === 'a part of it') continue;
    if (!stop || stop.again) return stops;
    stops.push({ name: stop.name, wrong: stop.wrong });
  }
  throw new Error('the keyboard never came to an end');
}

const faults = (stops: Stop[]): string[] => stops.flatMap(({ name, wrong }) => wrong.map((what) => `${name}: ${what}`));

/** Opens a page of the desk and waits until it is whole. */
async function desk(route: string, whole: string): Promise<Page> {
  await stage.desk.goto(stage.chromium.address(`src/ui/desk/index.html#/${route}`));
  await stage.desk.reload();
  await stage.desk.bringToFront();
  await stage.desk.waitForSelector(whole);
  return stage.desk;
}

const PAGES: [route: string, whole: string][] = [
  ['', '.waits'],
  [`opportunity/${SHOWCASE}`, '.future'],
  ['new', 'form'],
  ['settings', '.reminders'],
  ['data', 'input[type="file"]'],
];

describe.each(PAGES)('the desk at #/%s', (route, whole) => {
  test('is walked by keyboard: every control in its order, named, in sight, and shown as focused', async () => {
    const page = await desk(route, whole);
    const stops = await walk(page);
    expect(stops.slice(0, 4).map(({ name }) => name)).toEqual(['Overview', 'New opportunity', 'Settings', 'Your data']);
    expect(faults(stops)).toEqual([]);
    const unreached = await page.$$eval('main :is(a[href], button, input, select, textarea, summary)', (controls) =>
      controls
        .filter(
          (control) => control.checkVisibility() && !(control as HTMLElement).dataset.met && (control as HTMLElement).dataset.met !== '',
        )
        // Of a group of radio buttons the arrows lead to the others.
        .filter((control) => (control as HTMLInputElement).type !== 'radio')
        .map((control) => control.outerHTML.slice(0, 120)),
    );
    expect(unreached).toEqual([]);
  });

  test('has one main part and headings without gaps', async () => {
    const page = await desk(route, whole);
    const { mains, levels } = await page.evaluate(() => ({
      mains: document.querySelectorAll('main').length,
      levels: [...document.querySelectorAll('h1, h2, h3, h4')]
        .filter((each) => each.checkVisibility())
        .map(({ tagName }) => Number(tagName[1])),
    }));
    expect(mains).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)).toEqual([]);
  });

  test('fits a window of 320 px, which is 400 % of one of 1280, without being moved sideways', async () => {
    const page = await desk(route, whole);
    await page.setViewport({ width: 320, height: 640 });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((each) => each.checkVisibility() && !each.closest('.unseen') && each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => each.outerHTML.slice(0, 100)),
    );
    await page.setViewport({ width: 1280, height: 800 });
    expect(wide).toEqual([]);
  });
});

test('a dialog keeps the keyboard, and gives it back to what opened it', async () => {
  const page = await desk(`opportunity/${SHOWCASE}`, '.future');
  await page.focus('.opportunity-head button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog[open]');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('title');
  for (let tabs = 0; tabs < 30; tabs++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(
      true,
    );
  }
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog'));
  expect(await page.evaluate(() => document.activeElement?.matches('.opportunity-head button'))).toBe(true);
});

test('what is done is said once and undone from the keyboard, and the focus is never lost', async () => {
  const page = await desk('', '.waits');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver((records) => {
      const regions = new Set(
        records.map(({ target }) => (target as Element).closest?.('[role]') ?? target.parentElement?.closest('[role]')),
      );
      for (const region of regions)
        if (region?.matches('[role="status"], [role="alert"]') && region.textContent?.trim()) said.push(region.textContent.trim());
    }).observe(document.querySelector('.report') as Element, { subtree: true, childList: true, characterData: true });
  });
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  const focused = () => page.evaluate(() => document.activeElement?.closest('[data-key], main, .report')?.className ?? 'lost');
  const actions = () => page.$$eval('.action', (items) => items.length);
  const before = await actions();
  await page.focus('.action .buttons button:last-child');
  await page.keyboard.press('Enter');
  await seen(page, 'Undo');
  await until(async () => (await actions()) < before);
  expect(await focused()).not.toBe('lost');
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await until(async () => (await actions()) === before);
  expect(await focused()).not.toBe('lost');
  expect(await said()).toEqual([expect.stringMatching(/^Skipped/), 'Undone.']);
});

test('the popup saves, takes back and saves again by keyboard alone', async () => {
  const page = await stage.chromium.page(`${stage.board}/jobs/lighthouse-keeper`);
  const popup = await stage.chromium.popup(page);
  const focusedWords = () => popup.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());
  const saved = async () =>
    (await rows<{ stage: string; posting: { title: string } }>(stage.desk, 'opportunities')).some(
      ({ stage, posting }) => posting.title === 'Lighthouse Keeper' && stage !== 'removed',
    );
  await until(async () => (await focusedWords()) === 'Save this posting');
  await popup.keyboard.press('Enter');
  await until(saved);
  await until(async () => (await focusedWords()) === '✓ Saved');
  await popup.keyboard.press('Tab');
  expect(await focusedWords()).toBe('Undo');
  await popup.keyboard.press('Enter');
  await until(async () => (await focusedWords()) === 'Save this posting');
  expect(await saved()).toBe(false);
  await popup.keyboard.press('Enter');
  await until(saved);
  await until(async () => (await focusedWords()) === '✓ Saved');
  expect(faults(await walk(popup))).toEqual([]);
  await popup.close();
  await page.close();
});
