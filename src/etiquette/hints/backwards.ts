import { phrase } from '../../job/phrase.ts';
import { dayFrom, written } from '../calendar/calendar.ts';
import { ofKind } from '../history/dated.ts';
import type { Hint } from './hint.ts';

/** What ends before it begins: an interview, and an answer promised for a day that was over when it was promised. */
export const backwards: Hint = {
  id: 'backwards',
  find: ({ history: { entries }, search: { calendar } }) => [
    ...ofKind(entries, 'interview')
      .filter(({ entry }) => Date.parse(entry.end) < Date.parse(entry.start))
      .map(({ entry }) => phrase('hintInterviewBackwards', { moment: calendar.iso(Date.parse(entry.start)) })),
    ...ofKind(entries, 'promised')
      .filter(({ at, entry }) => dayFrom(entry.until) < calendar.dayOf(at))
      .map(({ at, entry }) => phrase('hintPromiseBackwards', calendar.date(at), { date: written(dayFrom(entry.until)) })),
  ],
};
