import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Chance } from '../../bench/chance.ts';
import { Firefox } from '../driver/firefox.ts';
import { installFirefox } from '../driver/installation.ts';
import { until } from '../driver/steps.ts';
import type { Outcome } from './in-chromium.ts';
import { Search } from './search.ts';
import { after, settled } from './settled.ts';
import { makeWallClock } from './wall-clock.ts';
import { watched } from './watched.ts';

const DIST = resolve(import.meta.dirname, '../../../dist/firefox');
const DESK = 'src/ui/desk/index.html';
const HOUR = 3_600_000;

interface Stage {
  firefox: Firefox;
  desk: Page;
  search: Search;
  /** Closes the browser, and starts it again; with a newer version of Heed where `updated`. */
  again: (updated?: boolean) => Promise<void>;
}

/** A true installation, on which `play` is played; afterwards the browser has one heartbeat to make good. */
async function onStage(play: (stage: Stage) => Promise<string>, clock?: ReturnType<typeof makeWallClock>): Promise<Outcome> {
  const build = watched(DIST);
  const { profile, update, remove } = installFirefox(build.folder);
  const start = () => Firefox.start(build.folder, { profile, env: clock?.env ?? {} });
  const firefox = await start();
  const desk = await firefox.open(DESK);
  const stage: Stage = {
    firefox,
    desk,
    search: await Search.begin(desk),
    again: async (updated = false) => {
      await stage.firefox.close();
      if (updated) {
        build.bump();
        update();
      }
      stage.firefox = await start();
      stage.desk = await stage.firefox.open(DESK);
    },
  };
  try {
    const done = await play(stage);
    return { done, ...(await settled(stage.desk, clock?.now ?? Date.now)) };
  } finally {
    await stage.firefox.close().catch(() => undefined);
    remove();
    build.remove();
    clock?.remove();
  }
}

/** The event page is put to sleep before each due moment. */
export const suspended = (times: number, chance: Chance): Promise<Outcome> =>
  onStage(async ({ firefox, desk, search }) => {
    for (let time = 0; time < times; time++) {
      await search.remindAt(desk, Date.now(), Date.now() + 5_000 + chance.upTo(2_000));
      await until(async () => (await firefox.backgroundState()) === 'stopped');
    }
    await after(7_000);
    return `${times} suspensions`;
  });

/** Firefox forgets every alarm when it is closed. */
export const restarted = (times: number, chance: Chance): Promise<Outcome> =>
  onStage(async (stage) => {
    for (let time = 0; time < times; time++) {
      const due = Date.now() + 1_500 + chance.upTo(6_000);
      await stage.search.remindAt(stage.desk, Date.now(), due);
      await after(chance.upTo(2_000));
      await stage.again();
    }
    return `${times} restarts`;
  });

/** Heed is updated between two runs while reminders are pending. */
export const updated = (chance: Chance): Promise<Outcome> =>
  onStage(async (stage) => {
    const soon = () => Date.now() + 1_000 + chance.upTo(8_000);
    await stage.search.remindAt(stage.desk, Date.now(), soon(), soon(), soon());
    await stage.again(true);
    const version = await stage.desk.evaluate(() => chrome.runtime.getManifest().version);
    await after(9_000);
    return `an update to version ${version}`;
  });

/** The wall clock is moved under the running browser: Firefox's alarms go by the time that really passes. */
export function clockMoved(chance: Chance): Promise<Outcome> {
  const clock = makeWallClock();
  return onStage(async ({ desk, search }) => {
    const within = (hours: number) => clock.now() + chance.upTo(hours * HOUR);
    await search.remindAt(desk, clock.now(), ...Array.from({ length: 6 }, () => within(2)), clock.now() + 30 * HOUR);
    await after(1_000);
    clock.set(2 * HOUR);
    await settled(desk, clock.now);
    clock.set(HOUR);
    await search.remindAt(desk, clock.now(), clock.now() + 4_000, within(40));
    await after(5_000);
    await settled(desk, clock.now);
    clock.set(73 * HOUR);
    return 'clock +2 h, −1 h, +3 days';
  }, clock);
}
