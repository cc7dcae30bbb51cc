import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Chance } from '../../bench/chance.ts';
import { Chromium } from '../driver/chromium.ts';
import { installChromium } from '../driver/installation.ts';
import { Search } from './search.ts';
import { after, look } from './settled.ts';
import { type Outcome, played, type Stage } from './stage.ts';
import type { WallClock } from './wall-clock.ts';
import { watched } from './watched.ts';

const DIST = resolve(import.meta.dirname, '../../../dist/chrome');

interface ChromiumStage extends Stage {
  chromium: Chromium;
  /** Ends the browser as `end` says and starts it again. */
  again: (end: () => Promise<void>) => Promise<void>;
  bump: () => void;
}

/** A true installation, which survives restarts, on which `part` is played. */
export async function inChromium(part: (stage: ChromiumStage) => Promise<string>, clock?: WallClock): Promise<Outcome> {
  const build = watched(DIST);
  const installation = installChromium(build.folder);
  const env = clock?.env ?? {};
  const open = (chromium: Chromium) => chromium.page(chromium.address('src/ui/desk/index.html'));
  const first = await Chromium.start(installation, { env });
  const desk = await open(first);
  const stage: ChromiumStage = {
    chromium: first,
    desk,
    search: await Search.begin(desk),
    bump: build.bump,
    again: async (end) => {
      await end();
      stage.chromium = await Chromium.start(installation, { env });
      stage.desk = await open(stage.chromium);
    },
  };
  const clear = async () => {
    await stage.chromium.close().catch(() => undefined);
    installation.remove();
    build.remove();
    clock?.remove();
  };
  return played(stage, part, clear, clock?.now);
}

/** The worker is stopped at a random moment around each due moment, every other time while it shows the reminder; now and then nobody comes by afterwards, and the heartbeat is all there is. */
export const stopped = (times: number, chance: Chance): Promise<Outcome> =>
  inChromium(async ({ chromium, desk, search }) => {
    let running = 0;
    for (let time = 0; time < times; time++) {
      const due = Date.now() + 1_500 + chance.upTo(500);
      await search.remindAt(desk, Date.now(), due);
      await after(due + (chance.in(2) ? chance.upTo(150) : chance.upTo(600) - 300) - Date.now());
      if (await chromium.stopWorkerNow()) running += 1;
      if (!chance.in(20)) await look(desk);
    }
    return `${times} stops, ${running} of them of a running worker`;
  });

/** The browser is killed at a random moment around each due moment, and started again. */
export const killed = (times: number, chance: Chance): Promise<Outcome> =>
  inChromium(async (stage) => {
    for (let time = 0; time < times; time++) {
      const due = Date.now() + 1_500 + chance.upTo(500);
      await stage.search.remindAt(stage.desk, Date.now(), due);
      await after(due - 400 + chance.upTo(800) - Date.now());
      await stage.again(() => stage.chromium.kill());
    }
    return `${times} kills of the browser`;
  });

const version = (desk: Page): Promise<string> => desk.evaluate(() => chrome.runtime.getManifest().version);

/** Heed is updated under the running browser while reminders are pending. */
export const updated = (times: number, chance: Chance): Promise<Outcome> =>
  inChromium(async (stage) => {
    const soon = () => Date.now() + 1_500 + chance.upTo(2_500);
    for (let time = 0; time < times; time++) {
      await stage.search.remindAt(stage.desk, Date.now(), soon(), soon(), soon());
      await after(chance.upTo(2_000));
      stage.bump();
      await stage.chromium.browser.installExtension(stage.chromium.installation.folder);
      // The pages of the old version are closed with it.
      stage.desk = await stage.chromium.page(stage.chromium.address('src/ui/desk/index.html'));
    }
    return `${times} updates, to version ${await version(stage.desk)}`;
  });

/** Heed is updated between two runs of the browser while reminders are pending. */
export const updatedWhileClosed = (chance: Chance): Promise<Outcome> =>
  inChromium(async (stage) => {
    const soon = () => Date.now() + 2_000 + chance.upTo(8_000);
    await stage.search.remindAt(stage.desk, Date.now(), soon(), soon(), soon());
    await stage.again(async () => {
      await stage.chromium.close();
      stage.bump();
    });
    return `an update to version ${await version(stage.desk)}`;
  });
