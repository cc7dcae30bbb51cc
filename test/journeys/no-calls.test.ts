import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { ActionRow, OpportunityRow } from '../../src/store/rows.ts';
import { installed } from './driver/installed.ts';
import { liveAtNoon, press, rows, seen, until } from './driver/steps.ts';

const BAN = 'No phone calls, please.';

const stage = installed();
let popup: Page;

beforeAll(async () => {
  await liveAtNoon(stage.desk);
  popup = await stage.chromium.popup(await stage.chromium.page(`${stage.board}/jobs/lighthouse-keeper`));
});

const saved = async () => (await rows<OpportunityRow>(stage.desk, 'opportunities'))[0];
const followUp = async () => (await rows<ActionRow>(stage.desk, 'actions')).find(({ rule }) => rule === 'application-follow-up');
/** What a page offers to call with: links that dial. */
const phones = (view: Page) => view.$$eval('a[href^="tel:"]', (found) => found.length);

test('a saved posting that wants no calls shows the flag and its own words in the popup', async () => {
  await seen(popup, BAN);
  await press(popup, 'Save this posting');
  await seen(popup, 'Undo');
  expect(await popup.$eval('.here .ask.forbids', (flag) => (flag as HTMLElement).innerText)).toMatch(
    /Asks for no phone calls\s+.?No phone calls, please\./,
  );
});

test('once applied for, its follow-up is held, in the posting’s own words', async () => {
  await press(popup, 'I have applied');
  const held = await until(followUp);
  expect(held.held?.guard).toBe('no-calls');
  await popup.waitForSelector(`[data-key="${held.key}"] .held-reason`);
  expect(await popup.$eval(`[data-key="${held.key}"] .held-reason`, (reason) => (reason as HTMLElement).innerText)).toContain(BAN);
});

test('one click chooses “written only”, and the telephone is never offered', async () => {
  expect(await phones(popup)).toBe(0);
  await press(popup, 'Allow written contact');
  const free = await until(async () => {
    const action = await followUp();
    return action?.held === null ? action : null;
  });
  expect((await saved())?.noCallsReading).toBe('written-only');
  expect(free.channels).not.toContain('phone');
  for (const action of await rows<ActionRow>(stage.desk, 'actions')) expect(action.channels).not.toContain('phone');
  await popup.waitForSelector(`[data-key="${free.key}"] button.do`);
  expect(await phones(popup)).toBe(0);
  await stage.desk.goto(stage.chromium.address(`src/ui/desk/index.html#/opportunity/${(await saved())?.id}`));
  await seen(stage.desk, 'Lighthouse Keeper');
  expect(await phones(stage.desk)).toBe(0);
});

test('one more click has it hold for all postings of its employer, which is taken back as easily', async () => {
  await press(popup, 'Remember for all postings of Coastal Trust');
  await seen(popup, 'Holds for all postings of Coastal Trust.');
  expect((await saved())?.asked).toMatchObject([
    { name: 'Coastal Trust', instructions: { calls: 'forbidden' }, source: { kind: 'posting' } },
  ]);
  await press(popup, 'Take back');
  await until(async () => (await saved())?.asked === undefined);
  expect((await saved())?.posting.instructions.calls).toBe('forbidden');
});
