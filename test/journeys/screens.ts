import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { searchOf } from '../bench/seed.ts';
import { serveBoard } from '../board/serve.mjs';
import { Chromium } from './driver/chromium.ts';
import { installChromium } from './driver/installation.ts';
import { liveAtNoon } from './driver/steps.ts';
import { damageRow, makeNewer } from './driver/troubles.ts';

const DIST = resolve(import.meta.dirname, '../../dist/chrome');

interface Size {
  width: number;
  height: number;
}
const POPUP = { width: 400, height: 600 };
const DESK = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 700 };

/** One round of pictures: in which language, with how many opportunities. */
interface Round {
  name: string;
  language: string;
  count: number;
}
const ROUNDS: Round[] = [
  { name: 'empty', language: 'en-US', count: 0 },
  { name: 'some', language: 'en-US', count: 12 },
  { name: 'german', language: 'de', count: 12 },
  { name: 'many', language: 'en-US', count: 10_000 },
];

/** Pictures of every screen, light and dark, wide and narrow, in English and German, with nothing, with some and with ten thousand opportunities; or some of these rounds. */
export async function main(named: readonly string[] = []): Promise<void> {
  const rounds = named.length === 0 ? ROUNDS : ROUNDS.filter(({ name }) => named.includes(name));
  if (rounds.length === 0) throw new Error(`there are the rounds ${ROUNDS.map(({ name }) => name).join(', ')}`);
  const folder = resolve('.heed/screens');
  mkdirSync(folder, { recursive: true });
  const board = await serveBoard();
  for (const round of rounds) await take(round, board.url, folder);
  await board.close();
  console.log(`Pictures of every screen: ${folder}`);
}

async function take({ name, language, count }: Round, board: string, folder: string): Promise<void> {
  const installation = installChromium(DIST);
  const chromium = await Chromium.start(installation, { language });
  try {
    const desk = await chromium.page(chromium.address('src/ui/desk/index.html'));
    await liveAtNoon(desk);
    if (count > 0) {
      const backup = searchOf(count, Date.now());
      await desk.evaluate((all) => chrome.runtime.sendMessage({ type: 'import', payload: { backup: all } }), backup as object);
    }
    for (const scheme of ['light', 'dark']) {
      const shot = (page: Page, screen: string, viewport: Size, fullPage = false) =>
        picture(page, join(folder, `${name}-${screen}-${scheme}.png`), { viewport, scheme, fullPage });
      for (const posting of ['archivist', 'lighthouse-keeper']) {
        const page = await chromium.page(`${board}/jobs/${posting}`);
        const popup = await chromium.popup(page);
        await popup.waitForSelector('.here.posting, .here.saved');
        await shot(popup, `popup-${posting}`, POPUP);
        if (posting === 'archivist') await shot(popup, 'popup-narrow', { ...NARROW, height: 600 });
        await popup.close();
        await page.close();
      }
      const first = count > 0 ? `opportunity/opportunity-${count - 1}` : '';
      for (const [screen, route] of Object.entries({ desk: '', opportunity: first, new: 'new', settings: 'settings', data: 'data' })) {
        if (screen === 'opportunity' && !first) continue;
        await desk.goto(chromium.address(`src/ui/desk/index.html#/${route}`));
        await desk.bringToFront();
        await shot(desk, screen, DESK);
        await shot(desk, `${screen}-narrow`, NARROW, screen !== 'desk');
      }
    }
    for (const [trouble, bring] of Object.entries({ damaged: damageRow, newer: makeNewer })) {
      await bring(desk);
      await desk.goto(chromium.address('src/ui/desk/index.html#/'));
      await desk.reload();
      await desk.waitForSelector('.trouble');
      for (const scheme of ['light', 'dark'])
        await picture(desk, join(folder, `${name}-${trouble}-${scheme}.png`), { viewport: NARROW, scheme, fullPage: false });
    }
  } finally {
    await chromium.close();
    installation.remove();
  }
}

interface Look {
  viewport: Size;
  scheme: string;
  fullPage: boolean;
}

async function picture(page: Page, path: string, { viewport, scheme, fullPage }: Look): Promise<void> {
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await new Promise((settled) => setTimeout(settled, 600));
  await page.screenshot({ path: path as `${string}.png`, fullPage });
}
