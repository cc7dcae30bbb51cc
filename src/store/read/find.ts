import type { Stage } from '../../job/action.ts';
import { plain } from '../../lib/text.ts';
import type { HeedDb } from '../open.ts';
import type { OpportunityRow } from '../rows.ts';

/** Which opportunities are wanted by where they stand: all, those that go on, or those that have ended. */
export const STANDINGS = ['all', 'open', 'ended'] as const;
export interface FindQuestion {
  /** As the user types them: each must stand somewhere in title, employer, agency, place or reference, whatever its case and accents. */
  words: string;
  standing: (typeof STANDINGS)[number];
  limit: number;
}

const ENDED: ReadonlySet<Stage> = new Set(['accepted', 'closed']);

/** The opportunities that a user looks for, the last changed first. Reads every row, but none of their texts. */
export async function findOpportunities(db: HeedDb, { words, standing, limit }: FindQuestion): Promise<OpportunityRow[]> {
  const wanted = plain(words).split(' ').filter(Boolean);
  const found: OpportunityRow[] = [];
  const rows = await db.getAllFromIndex('opportunities', 'changedAt');
  for (const row of rows.reverse()) {
    if (found.length === limit) break;
    if (row.stage === 'removed' || (standing !== 'all' && ENDED.has(row.stage) !== (standing === 'ended'))) continue;
    const said = saidOf(row);
    if (wanted.every((word) => said.includes(word))) found.push(row);
  }
  return found;
}

const saidOf = ({ posting: { title, hiringOrganization, agency, jobLocation, identifier } }: OpportunityRow): string =>
  plain([title, hiringOrganization.name, agency ?? '', ...jobLocation, identifier ?? ''].join(' '));
