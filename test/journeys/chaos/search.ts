import type { Page } from 'puppeteer-core';
import { noInstructions } from '../../../src/job/posting.ts';
import { liveAtNoon } from '../driver/steps.ts';

const DAY = 86_400_000;
const iso = (moment: number): string => new Date(moment).toISOString();

/** A search in which each application's follow-up was put off until a moment: its reminder comes then, by the whole of Heed's own way. */
export class Search {
  #count = 0;

  /** Has Heed's own page put the user where it is noon, so that nothing falls into quiet hours. */
  static async begin(desk: Page): Promise<Search> {
    await liveAtNoon(desk);
    return new Search();
  }

  /** Applies once for each moment (epoch milliseconds), so that a reminder is due then; `now` by the browser's clock. */
  async remindAt(desk: Page, now: number, ...moments: number[]): Promise<void> {
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
    const reply = await desk.evaluate((payload) => chrome.runtime.sendMessage({ type: 'write', payload }), {
      opportunities,
      entries,
    } as object);
    if (!(reply as { ok: boolean }).ok) throw new Error(`the search could not be written: ${JSON.stringify(reply)}`);
  }
}

function opportunity(id: string) {
  return {
    id,
    interest: 'medium',
    people: [],
    noCallsReading: null,
    posting: {
      title: id,
      hiringOrganization: { name: `Employer of ${id}` },
      jobLocation: [],
      jobLocationType: null,
      employmentType: [],
      baseSalary: null,
      datePosted: null,
      validThrough: null,
      identifier: null,
      url: null,
      board: null,
      description: null,
      applicationContacts: [],
      instructions: noInstructions(),
      provenance: {},
    },
  };
}
