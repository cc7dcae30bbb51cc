import type { Opportunity } from '../../job/opportunity.ts';
import type { Person, Role } from '../../job/person.ts';
import { type Dated, namedIn, ofKind } from './dated.ts';

/** Those who are on the user's side: they help, and are no part of what the employer asked for. */
const FRIENDS: ReadonlySet<Role> = new Set(['referrer', 'helper', 'introducer']);
/** Who stands for the employer; a sequence writes to the first of them. */
export const EMPLOYERS: readonly Role[] = ['recruiter', 'hiring-manager', 'interviewer'];

export type People = ReadonlyMap<string, Person>;

/** Known people by their ids, each once, in that order. */
export function known(ids: readonly string[], people: People): Person[] {
  return [...new Set(ids)].map((id) => people.get(id)).filter((person) => person !== undefined);
}

/** Everybody of an opportunity: whom it lists, then whom its journal names. */
export const peopleOf = (opportunity: Opportunity, entries: readonly Dated[], people: People): Person[] =>
  known([...opportunity.people, ...entries.flatMap(({ entry }) => namedIn(entry))], people);

/** Whether somebody stands for the employer; a friend who works there does not. */
export const isEmployers = (person: Person): boolean => EMPLOYERS.includes(person.role);

/** Its helpers, and who passed the résumé on or made an introduction, unless they stand for the employer. */
export function friendsOf(everybody: readonly Person[], entries: readonly Dated[]): Person[] {
  const by = new Set([...ofKind(entries, 'shared'), ...ofKind(entries, 'introduced')].map(({ entry }) => entry.by));
  return everybody.filter((person) => FRIENDS.has(person.role) || (by.has(person.id) && !isEmployers(person)));
}
