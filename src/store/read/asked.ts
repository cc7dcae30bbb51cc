import type { Employer } from '../../job/employer.ts';
import type { Posting } from '../../job/posting.ts';
import { askedBy } from '../../listings/asked.ts';
import type { HeedDb } from '../open.ts';

/** What the employer of a posting, saved or not, asks of all applicants. */
export async function readAsked(db: HeedDb, posting: Pick<Posting, 'hiringOrganization'>): Promise<Employer[]> {
  return askedBy(await db.getAll('employers'), posting);
}
