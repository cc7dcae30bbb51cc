import type { Opportunity } from '../../job/opportunity.ts';
import type { Person } from '../../job/person.ts';
import type { Posting } from '../../job/posting.ts';
import type { Context } from '../context.ts';
import { peopleNamed } from './people-named.ts';

/** Those whom a posting names, by their ids, and those of them who are new to the store. */
export async function peopleOf(context: Context, posting: Posting): Promise<{ people: string[]; added: Person[] }> {
  if (posting.applicationContacts.length === 0) return { people: [], added: [] };
  const { ids, added } = peopleNamed(posting, await (await context.db()).getAll('people'));
  return { people: ids, added };
}

/** Writes an opportunity that is there, with whomever its posting names beside those it has. */
export async function writeWithPeople(context: Context, opportunity: Opportunity): Promise<void> {
  const { people, added } = await peopleOf(context, opportunity.posting);
  await context.write({ people: added, opportunities: [{ ...opportunity, people: [...new Set([...opportunity.people, ...people])] }] });
}
