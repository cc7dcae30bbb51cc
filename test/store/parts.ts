import { expect } from 'vitest';
import { salvage } from '../../src/exchange/salvage.ts';
import type { Backup } from '../../src/job/backup.ts';
import { emptyPosting } from '../../src/job/blank-posting.ts';
import type { Employer } from '../../src/job/employer.ts';
import type { JournalEntry, JournalKind } from '../../src/job/journal.ts';
import type { Opportunity } from '../../src/job/opportunity.ts';
import type { Person } from '../../src/job/person.ts';
import { noInstructions, type Posting } from '../../src/job/posting.ts';
import { readMeta } from '../../src/store/meta.ts';
import { deleteHeed, type HeedDb, openHeed } from '../../src/store/open.ts';
import { readRaw } from '../../src/store/read.ts';
import { viewOf } from '../../src/store/transaction.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Tuesday, 3 March 2026, 10:00 UTC: the moment at which the tests begin. */
export const START = Date.UTC(2026, 2, 3, 10);

export const iso = (moment: number): string => new Date(moment).toISOString();

let databases = 0;

/** A database of its own, and its name. */
export async function freshDb(): Promise<{ db: HeedDb; name: string }> {
  const name = `test-${databases++}`;
  await deleteHeed(name);
  return { db: await openHeed(name), name };
}

/** Everything in a database as an export has it; nothing of it may be damaged. */
export async function backupOf(db: HeedDb): Promise<Backup> {
  const { backup, unreadable } = salvage(await readRaw(db.name));
  expect(unreadable).toBe(0);
  return backup;
}

export function posting(fields: Partial<Posting> = {}): Posting {
  return {
    ...emptyPosting('Archivist', null, 'json-ld'),
    hiringOrganization: { name: 'Harbour Museum', url: null },
    jobLocation: ['Bergen'],
    employmentType: ['FULL_TIME'],
    description: 'Keep the records.',
    provenance: { title: 'json-ld' },
    ...fields,
  };
}

export function opportunity(id: string, fields: Partial<Omit<Opportunity, 'posting'>> & { posting?: Partial<Posting> } = {}): Opportunity {
  return { interest: 'medium', people: [], noCallsReading: null, ...fields, id, posting: posting(fields.posting) };
}

export function person(id: string, fields: Partial<Person> = {}): Person {
  return { name: `Person ${id}`, role: 'recruiter', ...fields, id };
}

/** What an employer asks of all applicants: no calls. */
export function employer(id: string, fields: Partial<Employer> = {}): Employer {
  return {
    name: 'Harbour Museum',
    instructions: { ...noInstructions(), calls: 'forbidden', quotes: [{ about: 'calls', text: 'No phone calls.' }] },
    source: { kind: 'page', title: 'Working with us', url: 'https://museum.example/careers' },
    at: iso(START),
    ...fields,
    id,
  };
}

let entries = 0;

/** A journal entry of its own id at a moment. */
export function entry<K extends JournalKind>(kind: K, at: number, fields: Record<string, unknown> = {}): JournalEntry {
  const needed: Partial<Record<JournalKind, object>> = {
    applied: { via: 'online' },
    'reached-out': { channel: 'email', outcome: 'sent' },
    note: { text: 'A note.' },
  };
  return {
    id: `entry-${entries++}`,
    at: iso(at),
    opportunity: null,
    people: [],
    ...needed[kind],
    ...fields,
    kind,
  } as unknown as JournalEntry;
}

/** All rows, but for what may lag behind the clock where nothing happened: how far the journal counts, and interviews that are over. */
export async function everythingIn(db: HeedDb, now: number): Promise<unknown> {
  const names = [...db.objectStoreNames].filter((name) => name !== 'meta');
  const rows = await Promise.all(names.map(async (name) => [name, await db.getAll(name)]));
  const engagements = (await readMeta(viewOf(db), 'engagements')) ?? {};
  const ahead = Object.entries(engagements).map(([id, spans]) => [id, spans.filter(([, end]) => end > now)] as const);
  return [rows, ahead.filter(([, spans]) => spans.length > 0)];
}
