import type { Page } from 'puppeteer-core';
import { rows } from '../journeys/driver/steps.ts';

/** Waits until the worker has told of the thousands of reminders that come due at once with a large file, which keeps the store busy for some seconds. */
export async function atRest(desk: Page): Promise<void> {
  const told = async () => JSON.stringify((await rows<{ shownAt?: number }>(desk, 'reminders')).map(({ shownAt }) => shownAt));
  for (let before = ''; ; ) {
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    const now = await told();
    if (now === before) return;
    before = now;
  }
}
