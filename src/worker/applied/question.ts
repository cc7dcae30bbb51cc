import type { Confirmation } from '../../job/capture.ts';
import { canonicalAddress } from '../../lib/address.ts';
import { plain } from '../../lib/text.ts';
import type { AppliedQuestion } from '../../messages/protocol.ts';
import { findByAddress, listOpportunities, wasAnswered } from '../../store/read.ts';
import type { OpportunityRow } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { postingOfTab } from '../tab/tab-memory.ts';
import { namedIn } from './named.ts';

/** How many of the opportunities that changed last are compared with the page. */
const LOOKED_AT = 1_000;
/** How many are offered where none is certain. */
const OFFERED = 5;

/** The page that confirms, and where it is open. `addresses`: of the posting on it, if there is one. */
export interface Confirming {
  tab: number;
  url: string;
  addresses: string[];
  confirmation: Confirmation;
}

/**
 * Which saved opportunity a confirmation is about: by address, by the posting that its tab showed before, by employer and title. Where none is certain those
 * that are likely are offered. Null where there is nothing to ask: it is marked already, the user answered for this page, or nothing saved waits for it.
 */
export async function appliedQuestion(
  context: Context,
  { tab, url, addresses, confirmation }: Confirming,
): Promise<AppliedQuestion | null> {
  const db = await context.db();
  const page = canonicalAddress(url);
  const known = await rowsAt(context, [...addresses, ...confirmation.addresses]);
  const before = known.length > 0 ? [] : await rowsAt(context, await postingOfTab(tab, context.now()));
  const direct = known[0] ?? before[0];
  if (direct && direct.stage !== 'saved') return null;

  const recent = await listOpportunities(db, { limit: LOOKED_AT });
  const about = plain(`${confirmation.words}\n${confirmation.about}`);
  const named = recent.map((row) => ({ row, named: namedIn(about, row) })).filter((one) => one.named !== null);
  const both = named.filter((one) => one.named === 'both').map(({ row }) => row);
  if (!direct && both.length > 0 && both.every(({ stage }) => stage !== 'saved')) return null;

  const waiting = (rows: OpportunityRow[]): OpportunityRow[] => rows.filter(({ stage }) => stage === 'saved');
  // What the address tells is sure; what the tab showed before only as long as the page names no other.
  const sure = known[0] ? [known[0]] : unique([...before.slice(0, 1), ...waiting(both)]);
  const likely = [
    ...waiting(named.filter((one) => one.named === 'employer').map(({ row }) => row)),
    ...waiting(named.map(({ row }) => row)),
  ];
  const offered = sure.length > 0 ? sure : likely.length > 0 ? unique(likely) : waiting(recent);
  const jobs: OpportunityRow[] = [];
  for (const row of offered.slice(0, OFFERED)) if (!(await wasAnswered(db, page, row.id))) jobs.push(row);
  if (jobs.length === 0) return null;
  return {
    page,
    certain: sure.length === 1,
    jobs: jobs.map(({ id, posting }) => ({ opportunity: id, title: posting.title, employer: posting.hiringOrganization.name })),
  };
}

async function rowsAt(context: Context, addresses: string[]): Promise<OpportunityRow[]> {
  const db = await context.db();
  const rows = await Promise.all([...new Set(addresses)].map((address) => findByAddress(db, address)));
  return unique(rows.filter((row) => row !== null));
}

const unique = (rows: OpportunityRow[]): OpportunityRow[] => [...new Map(rows.map((row) => [row.id, row])).values()];
