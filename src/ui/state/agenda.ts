import type { Settings } from '../../job/settings.ts';
import { type Agenda, readAgenda, readOpportunityRow, readSettings } from '../../store/read.ts';
import { endOfDay } from '../words/wall-clock.ts';
import { createLive, type Live } from './live.ts';
import type { Outside } from './outside.ts';

export interface AgendaView {
  agenda: Agenda;
  settings: Settings;
  /** The moment the agenda was read for, in epoch milliseconds. */
  now: number;
  /** The opportunities whose held actions the milder reading of "no calls" would free. */
  liftable: ReadonlySet<string>;
}

/** What is to be done, the first `limit` of each section and as many more with each `showMore`, with the settings that its dates are shown in. */
export function createAgenda(outside: Outside, page: number): Live<AgendaView> & { showMore: () => void } {
  let limit = page;
  const live = createLive(outside, async (db) => {
    const settings = await readSettings(db);
    const now = outside.now();
    const agenda = await readAgenda(db, { now, endOfToday: endOfDay(settings.timeZone, now), limit });
    const held = new Set(agenda.held.rows.filter(({ held }) => held?.guard === 'no-calls').map(({ opportunity }) => opportunity));
    const strict = [...held].map(async (id) => {
      const row = id === null ? undefined : await readOpportunityRow(db, id);
      return (row?.noCallsReading ?? settings.noCallsReading) === 'no-contact' ? id : null;
    });
    const liftable = (await Promise.all(strict)).filter((id): id is string => id !== null);
    return { agenda, settings, now, liftable: new Set(liftable) };
  });
  const showMore = () => {
    limit += page;
    void live.read();
  };
  return { ...live, showMore };
}
