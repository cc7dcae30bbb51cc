import type { Posting } from '../../job/posting.ts';
import { enrich } from '../../reading/enrich.ts';

/** A posting from a form: where the user put in its text, that is read as a page's would be, at `now` (epoch milliseconds). What the user says of its instructions stands. */
export function typedIn(posting: Posting, now: number): Posting {
  const { description, instructions } = posting.provenance;
  if (description !== 'user') return posting;
  const read = enrich(posting, new Date(now).toISOString());
  if (instructions !== 'user') return read;
  return { ...read, instructions: posting.instructions, provenance: { ...read.provenance, instructions } };
}
