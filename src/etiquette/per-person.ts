import type { EntryOf } from '../job/journal.ts';
import type { Dated } from './history/dated.ts';
import { known } from './history/people.ts';
import { nameOf } from './names.ts';
import type { Suggestion } from './rule.ts';
import type { Search } from './search.ts';

/** One suggestion for each known person whom an entry names. `suggest` is given what to call them. */
export function perPerson(
  { at, entry }: Dated<EntryOf<'met' | 'introduced' | 'occasion'>>,
  { people, historyOf }: Search,
  suggest: (name: string) => Pick<Suggestion, 'opens' | 'due' | 'closes' | 'why'>,
): Suggestion[] {
  return known(entry.people, people).map((person) => ({
    history: historyOf(entry.opportunity),
    cause: [entry.id, person.id],
    since: at,
    to: [person],
    ...suggest(nameOf(person, person.id)),
  }));
}
