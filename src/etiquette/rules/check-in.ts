import type { Phrase } from '../../job/phrase.ts';
import { phrase } from '../../job/phrase.ts';
import type { Calendar, Moment } from '../calendar/calendar.ts';
import type { History } from '../history/history.ts';
import { nameOf, toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';

/** After an interview: a week later, then every two weeks, then monthly, as often as the user allows. */
export const checkIn: Rule = {
  id: 'check-in',
  sources: ['004'],
  act: 'message',
  waitsForPromises: true,
  forOpportunity(history, { calendar, settings }) {
    const { interviews, offers, run, promise } = history;
    const sent = run.turns.length;
    if (interviews.length === 0 || offers.length > 0 || sent >= settings.checkIns) return [];
    const from = latestWord(history);
    // The due moment counts from the opening, so what a promise does to the opening is reckoned here.
    const opens = Math.max(next(from.at, sent, calendar), promise?.closes ?? Number.NEGATIVE_INFINITY);
    return [
      {
        cause: [from.id],
        // A check-in sent in the minute of a reply came before it.
        since: from.at + 1,
        to: toRecipient(history),
        opens,
        due: calendar.evening(calendar.business(calendar.dayOf(opens), 3)),
        closes: null,
        why: why(from, history, calendar),
      },
    ];
  },
};

/** First after a week, the second and third after two, then after a calendar month. */
function next(from: Moment, sent: number, calendar: Calendar): Moment {
  if (sent >= 3) return calendar.months(from, 1);
  return calendar.days(from, sent === 0 ? 7 : 14);
}

type Word = { id: string; at: Moment; of: 'interview' | 'message' | 'reply' };

/** The latest of the interview's end, the last check-in, and the last reply. */
function latestWord({ interviews, run, replies }: History): Word {
  const last = interviews.at(-1);
  const words: Word[] = [
    ...(last ? [{ id: last.id, at: last.end, of: 'interview' as const }] : []),
    ...run.turns.slice(-1).map(({ id, at }): Word => ({ id, at, of: 'message' })),
    ...replies.slice(-1).map(({ at, entry }): Word => ({ id: entry.id, at, of: 'reply' })),
  ];
  return words.reduce((latest, word) => (word.at > latest.at ? word : latest));
}

function why({ at, of }: Word, history: History, calendar: Calendar): Phrase {
  const name = nameOf(history.recipient, history.employer);
  if (of === 'message') return phrase('whyCheckInAgain', name, calendar.date(at));
  return phrase(of === 'interview' ? 'whyCheckInInterview' : 'whyCheckInReply', history.employer, calendar.date(at));
}
