import { resolve } from 'node:path';
import type { Chance } from '../../bench/chance.ts';
import { Firefox } from '../driver/firefox.ts';
import { installFirefox } from '../driver/installation.ts';
import { until } from '../driver/steps.ts';
import { Search } from './search.ts';
import { after } from './settled.ts';
import { type Outcome, played, type Stage } from './stage.ts';
import type { WallClock } from './wall-clock.ts';
import { watched } from './watched.ts';

const DIST = resolve(import.meta.dirname, '../../../dist/firefox');
const DESK = 'src/ui/desk/index.html';

interface FirefoxStage extends Stage {
  firefox: Firefox;
  /** Closes the browser, and starts it again; with a newer version of Heed where `updated`. */
  again: (updated?: boolean) => Promise<void>;
}

/** A true installation, on which `part` is played. Firefox's alarms go by the time that really passes, wherever its `clock` stands. */
export async function inFirefox(part: (stage: FirefoxStage) => Promise<string>, clock?: WallClock): Promise<Outcome> {
  const build = watched(DIST);
  const { profile, update, remove } = installFirefox(build.folder);
  const start = () => Firefox.start(build.folder, { profile, env: clock?.env ?? {} });
  const firefox = await start();
  const desk = await firefox.open(DESK);
  const stage: FirefoxStage = {
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
  const clear = async () => {
    await stage.firefox.close().catch(() => undefined);
    remove();
    build.remove();
    clock?.remove();
  };
  return played(stage, part, clear, clock?.now);
}

/** The event page is put to sleep before each due moment. */
export const suspended = (times: number, chance: Chance): Promise<Outcome> =>
  inFirefox(async ({ firefox, desk, search }) => {
    for (let time = 0; time < times; time++) {
      await search.remindAt(desk, Date.now(), Date.now() + 5_000 + chance.upTo(2_000));
      await until(async () => (await firefox.backgroundState()) === 'stopped');
    }
    return `${times} suspensions`;
  });

/** Firefox forgets every alarm when it is closed. */
export const restarted = (times: number, chance: Chance): Promise<Outcome> =>
  inFirefox(async (stage) => {
    for (let time = 0; time < times; time++) {
      const due = Date.now() + 1_500 + chance.upTo(2_500);
      await stage.search.remindAt(stage.desk, Date.now(), due);
      await after(chance.upTo(2_000));
      await stage.again();
    }
    return `${times} restarts`;
  });

/** Heed is updated between two runs while reminders are pending. */
export const updated = (chance: Chance): Promise<Outcome> =>
  inFirefox(async (stage) => {
    const soon = () => Date.now() + 1_000 + chance.upTo(4_000);
    await stage.search.remindAt(stage.desk, Date.now(), soon(), soon(), soon());
    await stage.again(true);
    const version = await stage.desk.evaluate(() => chrome.runtime.getManifest().version);
    return `an update to version ${version}`;
  });
