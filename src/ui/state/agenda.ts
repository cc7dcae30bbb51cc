import type { Settings } from '../../job/settings.ts';
import { type Agenda, readAgenda, readFocus, readSettings } from '../../store/read.ts';
import { dayIn } from '../words/wall-clock.ts';
import { createLive, type Live } from './live.ts';
import type { Outside } from './outside.ts';

export interface AgendaView {
  agenda: Agenda;
  settings: Settings;
  /** The moment the agenda was read for, in epoch milliseconds. */
  now: number;
  /** Up to where sections were counted: one with so many has that many or more. */
  countTo: number | undefined;
  /** The user wants no reminders today. */
  notToday: boolean;
}

/** How many rows of each section are read at first and with each `showMore`, and how far they are counted (without a bound if not given). */
export interface AgendaBounds {
  page: number;
  countTo?: number;
}

/** What is to be done, with the settings that its dates are shown in. */
export function createAgenda(outside: Outside, { page, countTo }: AgendaBounds): Live<AgendaView> & { showMore: () => void } {
  let limit = page;
  const live = createLive(outside, async (db) => {
    const now = outside.now();
    const [settings, focus, agenda] = await Promise.all([
      readSettings(db),
      readFocus(db),
      readAgenda(db, { now, limit, ...(countTo === undefined ? {} : { countTo }) }),
    ]);
    const notToday = focus === dayIn(settings.timeZone, now);
    return { agenda, settings, now, notToday, countTo };
  });
  const showMore = () => {
    limit += page;
    void live.read();
  };
  return { ...live, showMore };
}
