import type { Page } from 'puppeteer-core';
import { emptyPosting } from '../../../src/job/blank-posting.ts';
import { liveAtNoon } from '../driver/steps.ts';

const DAY = 86_400_000;
const iso = (moment: number): string => new Date(moment).toISOString();

/** A search in which each application's follow-up was put off until a moment: its reminder comes then, by the whole of Heed's own way. */
export class Search {
  /** The latest moment at which a reminder of it is due, epoch milliseconds. */
  last = 0;
  #count = 0;

  /** Has Heed's own page put the user where it is noon, so that nothing falls into quiet hours. */
  static async begin(desk: Page): Promise<Search> {
    await liveAtNoon(desk);
    return new Search();
  }

  /** Applies once for each moment (epoch milliseconds), so that a reminder is due then; `now` by the browser's clock. */
  async remindAt(desk: Page, now: number, ...moments: number[]): Promise<void> {
    this.last = Math.max(this.last, ...moments);
    const applied = iso(now - 2 * DAY);
    const opportunities = moments.map(() => opportunity(`job-${this.#count++}`));
    const entries = opportunities.flatMap(({ id }, place) => {
      const entry = `applied-${id}`;
      const common = { opportunity: id, people: [] };
      const until = iso(moments[place] ?? now);
      return [
        { ...common, id: entry, at: applied, kind: 'applied', via: 'online' },
        { ...common, id: `snoozed-${id}`, at: iso(now - 1000), kind: 'snoozed', action: `application-follow-up/${id}/${entry}`, until },
      ];
    });
    await write(desk, { opportunities, entries });
  }
}

/**
 * Has the worker write it. One that is stopped while it answers takes its answer with it: then it is asked again, as a user does who sees nothing happen; what is written
 * already is not written twice.
 */
async function write(desk: Page, payload: object): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const reply = await desk.evaluate(
      (change) =>
        Promise.race([
          chrome.runtime.sendMessage({ type: 'write', payload: change }).catch((error) => ({ ok: false, error: String(error) })),
          new Promise((late) => setTimeout(late, 4_000, { ok: false, error: 'no answer' })),
        ]),
      payload,
    );
    if ((reply as { ok: boolean }).ok) return;
    console.log(`    not written, asked again: ${JSON.stringify(reply)}`);
  }
  throw new Error('the search could not be written');
}

const opportunity = (id: string) => ({
  id,
  interest: 'medium',
  people: [],
  noCallsReading: null,
  posting: { ...emptyPosting(id, null, 'user'), hiringOrganization: { name: `Employer of ${id}` } },
});
