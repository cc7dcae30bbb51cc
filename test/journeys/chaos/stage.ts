import type { Page } from 'puppeteer-core';
import type { Search } from './search.ts';
import { after, settled } from './settled.ts';
import type { Tally } from './tally.ts';
import type { WallClock } from './wall-clock.ts';

/** What a part of the chaos is played on. */
export interface Stage {
  /** One of Heed's own pages; another one after the browser was started again. */
  desk: Page;
  search: Search;
}

/** What a part of the chaos did, and what came of it. */
export interface Outcome extends Tally {
  /** What was done to the browser, for people: `50 stops, 38 of a running worker`. */
  done: string;
}

/** Plays a part in a browser, whose clock is `clock` where one is given. */
export type Player = (part: (stage: Stage) => Promise<string>, clock?: WallClock) => Promise<Outcome>;

/** Plays a part until the last reminder is due; afterwards the browser has one heartbeat to make good. Whatever came of it, `clear` clears up. */
export async function played<S extends Stage>(
  stage: S,
  part: (stage: S) => Promise<string>,
  clear: () => Promise<void>,
  now: () => number = Date.now,
): Promise<Outcome> {
  try {
    const done = await part(stage);
    await after(stage.search.last - now());
    return { done, ...(await settled(stage.desk, now)) };
  } finally {
    await clear();
  }
}
