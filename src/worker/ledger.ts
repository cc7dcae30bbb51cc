import { calendarOf } from '../etiquette/calendar/calendar.ts';
import { announce } from '../messages/changes.ts';
import type { Ledger } from '../remind/ledger.ts';
import { catchUp } from '../store/catch-up.ts';
import { openHeed } from '../store/open.ts';
import type { Planning } from '../store/planning.ts';
import { countDue, nextMoment, readSettings } from '../store/read.ts';
import { claimDue, markShown } from '../store/reminders.ts';

/** How far is counted: the toolbar button has room for no more than two digits. */
const COUNT_TO = 100;

/** The reminders' view of the store. */
export const ledgerWith = (plan: Planning['plan']): Ledger => ({
  catchUp: async (now) => {
    if (await catchUp(await openHeed(), { plan, now })) announce();
  },
  claimDue: async (now) => (await claimDue(await openHeed(), now)).map(({ reminder, action }) => ({ id: reminder.id, action })),
  markShown: async (ids, now) => markShown(await openHeed(), ids, now),
  countDue: async (now) => countDue(await openHeed(), { now, countTo: COUNT_TO }),
  nextMoment: async (now) => nextMoment(await openHeed(), now),
  awake: async (now) => calendarOf(await readSettings(await openHeed())).awake(now),
  timeZone: async () => (await readSettings(await openHeed())).timeZone,
});
