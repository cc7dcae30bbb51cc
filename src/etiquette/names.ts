import type { Person } from '../job/person.ts';
import type { History } from './history/history.ts';

/** What to call somebody in a sentence; the fallback, as the employer's name, where nothing is known of them. */
export const nameOf = (person: Person | null | undefined, fallback: string): string =>
  person?.name || person?.jobTitle || person?.email || person?.worksFor || fallback;

/** Several, separated by commas; the employer where nobody is known. */
export const namesOf = (people: readonly Person[], { employer }: History): string =>
  people.length === 0 ? employer : people.map((person) => nameOf(person, employer)).join(', ');

/** The recipient of an opportunity's messages, as a list that may be empty. */
export const toRecipient = ({ recipient }: History): Person[] => (recipient ? [recipient] : []);
