import type { Instructions } from '../../job/posting.ts';
import type { Highlight } from '../../messages/protocol.ts';
import { read } from '../../reading/read.ts';
import { readOpportunity } from '../../store/read.ts';
import type { Context } from '../context.ts';

/**
 * Where a saved posting's text says what Heed read in it, in the order of the text. Read anew, so nothing is kept twice; what was read elsewhere, or put
 * right by the user, is not shown as if it came from these words.
 */
export async function readSpans(context: Context, opportunity: string): Promise<Highlight[]> {
  const posting = (await readOpportunity(await context.db(), opportunity))?.opportunity.posting;
  if (!posting?.description) return [];
  const { spans } = read(posting.description, { datePosted: posting.datePosted, now: new Date(context.now()).toISOString() });
  return spans
    .filter(({ field, start, end }) => posting.provenance[field.split('.')[0] ?? ''] === 'text' && start < end)
    .map((span): Highlight => (isBan(span.field, posting.instructions) ? { ...span, forbids: true } : span))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const isBan = (field: string, instructions: Instructions): boolean =>
  (['calls', 'email', 'followUp'] as const).some((topic) => field === `instructions.${topic}` && instructions[topic] === 'forbidden');
