import * as v from 'valibot';
import { type JournalEntry, JournalEntrySchema } from '../../../job/journal.ts';
import type { Person, Role } from '../../../job/person.ts';
import { isoIn, momentAt } from '../../words/wall-clock.ts';
import type { Question } from './happenings.ts';

/** The value by which a select says "somebody who is not in the list". */
export const NEWCOMER = 'new';

export interface EntryFacts {
  kind: JournalEntry['kind'];
  opportunity: string;
  /** IANA zone in which times were entered. */
  timeZone: string;
  /** Epoch milliseconds. */
  now: number;
  newId: () => string;
  /** For whom people named here for the first time work. */
  employer: string | null;
}

/** The entry that a form describes, and whoever it names for the first time. Null where the form says something that no entry may. */
export function entryFrom(
  form: FormData,
  questions: readonly Question[],
  facts: EntryFacts,
): { entry: JournalEntry; newcomers: Person[] } | null {
  const { kind, opportunity, timeZone, now, newId, employer } = facts;
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const moment = (local: string): string | null => {
    const [day = '', clock = ''] = local.split('T');
    return day && clock ? isoIn(timeZone, momentAt(timeZone, day, clock.slice(0, 5))) : null;
  };
  const newcomers: Person[] = [];
  const newcomer = (name: string, role: Role): string => {
    const person: Person = {
      id: newId(),
      name,
      role,
      worksFor: role === 'interviewer' || role === 'recruiter' || role === 'hiring-manager' ? employer : null,
    };
    newcomers.push(person);
    return person.id;
  };

  const told = moment(text('at'));
  const at = told !== null && Date.parse(told) <= now ? told : isoIn(timeZone, now);
  const fields: Record<string, unknown> = { id: newId(), at, opportunity, people: [], kind };
  for (const question of questions) {
    switch (question.ask) {
      case 'people': {
        const known = form.getAll('people').map(String);
        const name = text('newcomer');
        fields.people = name ? [...known, newcomer(name, question.newcomer)] : known;
        break;
      }
      case 'person': {
        const chosen = text(question.name);
        const name = text(`${question.name}-newcomer`);
        fields[question.name] = chosen !== NEWCOMER ? chosen : name ? newcomer(name, question.newcomer) : undefined;
        break;
      }
      case 'moment':
        fields[question.name] = moment(text(question.name));
        break;
      default: {
        const value = text(question.name);
        if (question.name === 'personal') fields.personal = value === 'true';
        else if (value) fields[question.name] = value;
      }
    }
  }
  const entry = v.safeParse(JournalEntrySchema, fields);
  return entry.success ? { entry: entry.output, newcomers } : null;
}
