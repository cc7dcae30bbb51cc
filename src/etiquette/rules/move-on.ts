import { phrase } from '../../job/phrase.ts';
import type { Calendar, Moment } from '../calendar/calendar.ts';
import type { History } from '../history/history.ts';
import { nameOf } from '../names.ts';
import type { Rule } from '../rule.ts';
import { SECOND_CLOSES } from './second-follow-up.ts';
import { isSequence } from './sequence.ts';
import { THIRD_CLOSES } from './third-follow-up.ts';

/** Nothing more is to be written, and nothing came back: the energy belongs elsewhere. */
export const moveOn: Rule = {
  id: 'move-on',
  sources: ['004', '000', '002'],
  act: { doneBy: ['moved-on'] },
  sequence: true,
  waitsForPromises: true,
  forOpportunity(history, { calendar, settings }) {
    const last = history.run.turns.at(-1);
    const from = last && lastHope(history, last.at, settings.checkIns, calendar);
    if (!last || from === undefined) return [];
    return [
      {
        cause: [last.id],
        since: last.at,
        to: [],
        opens: Math.max(calendar.days(last.at, 14), from),
        due: calendar.days(last.at, 21),
        closes: null,
        why: phrase('whyMoveOn', nameOf(history.recipient, history.employer), calendar.date(last.at)),
      },
    ];
  },
};

/** When nothing more can follow the last message: at once after the third, or after the last check-in allowed; else when its successor's window closes. */
function lastHope(history: History, sent: Moment, checkIns: number, calendar: Calendar): Moment | undefined {
  const { interviews, run, offers } = history;
  if (interviews.length > 0) return offers.length === 0 && run.turns.length >= checkIns ? sent : undefined;
  if (!isSequence(history)) return undefined;
  if (run.turns.length === 1) return calendar.days(sent, SECOND_CLOSES);
  return run.turns.length === 2 ? calendar.days(sent, THIRD_CLOSES) : sent;
}
