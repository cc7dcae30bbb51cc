import { announce } from '../../messages/changes.ts';
import type { Ledger, Occurrence } from '../../remind/ledger.ts';
import { catchUp } from '../../store/catch-up.ts';
import { openHeed } from '../../store/open.ts';
import type { Planning } from '../../store/planning.ts';
import { countDue, nextMoment, readObstacles, readSettings, readSummary, standingReminders } from '../../store/read.ts';
import { type Claim, claimDue, markShown } from '../../store/reminders.ts';
import { openingFrom } from './opening.ts';

/** How far is counted: the toolbar button has room for no more than two digits. */
const COUNT_TO = 100;

/** The reminders' view of the store. */
export const ledgerWith = (plan: Planning['plan']): Ledger => ({
  catchUp: async (now) => {
    if (await catchUp(await openHeed(), { plan, now })) announce();
  },
  opening: async (from) => openingFrom(from, await readObstacles(await openHeed())),
  claimDue: async (now, until) => (await claimDue(await openHeed(), now, until)).map(occurrenceOf),
  standing: async (ids, now) => (await standingReminders(await openHeed(), ids, now)).map(occurrenceOf),
  markShown: async (ids, now, telling) => markShown(await openHeed(), ids, now, telling),
  summary: async () => readSummary(await openHeed()),
  countDue: async (now) => countDue(await openHeed(), { now, countTo: COUNT_TO }),
  nextMoment: async (now) => nextMoment(await openHeed(), now),
  timeZone: async () => (await readSettings(await openHeed())).timeZone,
});

const occurrenceOf = ({ reminder: { id, at }, action }: Claim): Occurrence => ({ id, at, action });
