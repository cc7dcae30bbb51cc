import type { PlannedAction } from '../../src/job/action.ts';
import { emptyPosting } from '../../src/job/blank-posting.ts';
import type { Opportunity } from '../../src/job/opportunity.ts';
import { phrase } from '../../src/job/phrase.ts';
import { noInstructions, type Posting } from '../../src/job/posting.ts';
import type { SavedMark } from '../../src/messages/protocol.ts';
import { placeOf } from '../../src/store/action-row.ts';
import type { ActionRow, OpportunityRow } from '../../src/store/rows.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Wednesday, 11 March 2026, ten o'clock in New York. */
export const NOW = Date.parse('2026-03-11T14:00:00Z');

const iso = (time: number) => new Date(time).toISOString();

/** A posting of our own making. */
export const aPosting = (over: Partial<Posting> = {}): Posting => ({
  ...emptyPosting('Lighthouse Keeper', 'https://jobs.example/keeper', 'user'),
  hiringOrganization: { name: 'Northern Lights Board' },
  jobLocation: ['Stornoway'],
  employmentType: ['FULL_TIME'],
  datePosted: '2026-03-02',
  description: 'Keep the light.',
  provenance: {},
  ...over,
});

/** A posting that asks for no calls, in its own words. */
export const quietPosting = (over: Partial<Posting> = {}): Posting =>
  aPosting({
    instructions: { ...noInstructions(), calls: 'forbidden', quotes: [{ about: 'calls', text: 'No phone calls, please.' }] },
    applicationContacts: [{ name: 'Jane Doe', jobTitle: 'HR Manager', email: 'jdoe@lights.example' }],
    validThrough: '2026-03-20',
    ...over,
  });

export const anOpportunity = (id: string, over: Partial<Opportunity> = {}): Opportunity => ({
  id,
  interest: 'medium',
  people: [],
  noCallsReading: null,
  posting: aPosting(),
  ...over,
});

/** What the worker tells of a saved posting on the page. */
export function savedMark(over: Partial<SavedMark> = {}): SavedMark {
  const { description: _, ...posting } = quietPosting();
  return { opportunity: 'o1', stage: 'applied', posting, news: [], ...over };
}

/** The row of an opportunity as the worker would write it. */
export function opportunityRow(id: string, over: Partial<OpportunityRow> = {}): OpportunityRow {
  const { description: _, ...posting } = aPosting();
  const row = {
    id,
    interest: 'medium',
    people: [],
    noCallsReading: null,
    posting,
    stage: 'applied',
    stalled: null,
    savedAt: NOW - DAY,
    changedAt: NOW,
  } as const;
  return { ...row, people: [], posting, ...over };
}

interface Span {
  /** Hours from now. */
  opens?: number;
  due?: number | null;
  closes?: number | null;
}

/** The row of an action as the worker would write it: a thank-you note, open and due in three hours. */
export function actionRow(key: string, { opens = -20, due = 3, closes = 144 }: Span = {}, over: Partial<ActionRow> = {}): ActionRow {
  const moment = (hours: number | null) => (hours === null ? null : NOW + hours * HOUR);
  const [dueAt, closeAt] = [moment(due), moment(closes)];
  const action: PlannedAction = {
    key,
    rule: 'thank-you',
    opportunity: 'o1',
    also: [],
    people: [],
    channels: ['email', 'post'],
    opens: iso(NOW + opens * HOUR),
    due: dueAt === null ? null : iso(dueAt),
    closes: closeAt === null ? null : iso(closeAt),
    held: over.held ?? null,
    why: phrase('The interview with Dana Ruiz ended at 11:00.'),
    sources: ['000', '004'],
    notices: [],
  };
  return {
    ...action,
    title: 'Lighthouse Keeper',
    employer: 'Northern Lights Board',
    names: ['Dana Ruiz'],
    about: ['o1'],
    ...placeOf(action, NOW),
    ...(closeAt === null ? {} : { close: closeAt }),
    ...over,
  };
}
