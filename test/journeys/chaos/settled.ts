import type { Page } from 'puppeteer-core';
import { type Tally, tally } from './tally.ts';

/** How long (milliseconds) a heartbeat and what follows from it may take at most. */
const BEAT = 75_000;

/** Waits until nothing that is due is missing, for one heartbeat at most, and counts. `now` is the browser's clock. */
export async function settled(desk: Page, now: () => number): Promise<Tally> {
  const end = Date.now() + BEAT;
  for (;;) {
    const count = await tally(desk, now());
    if (count.lost.length === 0 || Date.now() > end) return count;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Lets time go by. */
export const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));

/** Any message has the worker look, as any event does; it refuses this one. */
export const look = (desk: Page): Promise<void> => desk.evaluate(() => void chrome.runtime.sendMessage({ type: 'look' }).catch(() => null));
