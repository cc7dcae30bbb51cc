import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { installed } from './driver/installed.ts';
import { press, rows, seen } from './driver/steps.ts';

const text = (title: string): string => `<h2>${title}</h2><p><strong>Location:</strong> Falmouth</p><p><strong>Type:</strong> Full time</p>
  <p>You look over every seam and every rope before the season begins, mend what comes in torn, and keep the log of the workshop together with a team of four. No phone calls, please.</p>
  <h3>Responsibilities</h3><ul><li>Inspect and repair what comes in before every season</li></ul>
  <h3>Requirements</h3><ul><li>Three years of experience in a loft or a similar workshop</li></ul><a href="/apply">Apply now</a>`;
const TITLES = ['Sail Maker', 'Night Porter'];
const CAREERS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Open positions | Tidal Yachts</title></head><body><main><h1>Open positions</h1><ul>
  ${TITLES.map((title, place) => `<li><h3>${title}</h3><button type="button" onclick="document.querySelectorAll('dialog')[${place}].showModal()">Read more</button></li>`).join('')}
  </ul></main>${TITLES.map((title) => `<dialog>${text(title)}<form method="dialog"><button>Close</button></form></dialog>`).join('')}</body></html>`;

const stage = installed();
let page: Page;
let popup: Page;

/** Opens the dialog of one job on the careers page, and the popup over it. */
async function openOver(place: number): Promise<void> {
  page = await stage.chromium.page('https://careers.tidal-yachts.example/positions', CAREERS);
  await page.evaluate((nth) => document.querySelectorAll('button')[nth]?.click(), place);
  await page.waitForSelector('dialog[open]');
  popup = await stage.chromium.popup(page);
}

async function close(): Promise<void> {
  await popup.close();
  await page.close();
}

test('a job that a dialog shows over a list is saved as that job, and known again; its neighbour is another', async () => {
  await openOver(0);
  await seen(popup, 'Sail Maker');
  await press(popup, 'Save this posting');
  await seen(popup, 'Undo');
  const saved = await rows<{ posting: { title: string; instructions: { calls: string } } }>(stage.desk, 'opportunities');
  expect(saved.map(({ posting }) => [posting.title, posting.instructions.calls])).toEqual([['Sail Maker', 'forbidden']]);
  await close();

  await openOver(0);
  await seen(popup, 'Saved already');
  await close();

  await openOver(1);
  await seen(popup, 'Night Porter');
  expect(await seen(popup, 'Save this posting')).not.toContain('Saved already');
  await close();
});
