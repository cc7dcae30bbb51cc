import type { EntryOf } from '../../job/journal.ts';
import type { Person } from '../../job/person.ts';
import type { Moment } from '../calendar/zone.ts';
import { type Dated, ofKind } from './dated.ts';
import { known, type People } from './people.ts';

/** An interview, past or ahead. */
export interface Interview {
  id: string;
  /** When it was journaled. */
  at: Moment;
  start: Moment;
  /** Never before the start. */
  end: Moment;
  /** The interviewers. */
  people: Person[];
}

/** In the order in which they end. */
export function interviewsOf(entries: readonly Dated[], people: People): Interview[] {
  return ofKind(entries, 'interview')
    .map((dated) => interviewOf(dated, people))
    .sort((a, b) => a.end - b.end);
}

export function interviewOf({ at, entry }: Dated<EntryOf<'interview'>>, people: People): Interview {
  const start = Date.parse(entry.start);
  return { id: entry.id, at, start, end: Math.max(start, Date.parse(entry.end)), people: known(entry.people, people) };
}
