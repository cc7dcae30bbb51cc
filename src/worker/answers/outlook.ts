import { futureOf } from '../../etiquette/future.ts';
import { hintsOf } from '../../etiquette/hints/order.ts';
import type { Outlook } from '../../job/outlook.ts';
import type { Context } from '../context.ts';
import { factsAround } from './facts-around.ts';

/** What becomes of an opportunity if nobody answers, and what is contradictory in its record. */
export async function outlook(context: Context, opportunity: string): Promise<Outlook> {
  const now = context.now();
  const facts = await factsAround(await context.db(), opportunity);
  const journal = facts.journal.filter(({ at }) => Date.parse(at) <= now);
  return { future: futureOf({ ...facts, journal }, opportunity, now), hints: hintsOf(facts, opportunity, now) };
}
