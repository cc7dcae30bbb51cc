import { grouped } from '../../src/etiquette/grouped.ts';
import type { Backup } from '../../src/job/backup.ts';
import type { JournalEntry } from '../../src/job/journal.ts';
import type { Opportunity } from '../../src/job/opportunity.ts';
import type { Person } from '../../src/job/person.ts';
import { noInstructions } from '../../src/job/posting.ts';
import { DEFAULT_SETTINGS } from '../../src/job/settings.ts';
import { importBackup } from '../../src/store/import.ts';
import type { HeedDb } from '../../src/store/open.ts';
import type { Planning } from '../../src/store/planning.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { DUTIES, EMPLOYERS, FIRST_NAMES, GRADES, LAST_NAMES, OCCUPATIONS, TOWNS } from './words.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** So many opportunities share one recruiter. */
const SHARING = 3;

/** Fills the database with a search of so many opportunities, with all that is planned for them. The same count and moment give the same search. */
export async function seed(db: HeedDb, count: number, planning: Planning): Promise<void> {
  await importBackup(db, planning, searchOf(count, planning.now));
}

/** A search of so many opportunities as a backup: most of it old, the latest few weeks busy, as at `now` (epoch milliseconds). */
export function searchOf(count: number, now: number): Backup {
  const backup: Backup = { format: 'heed', version: 1, settings: DEFAULT_SETTINGS, people: [], opportunities: [], journal: [] };
  for (let place = 0; place < count; place++) {
    const chance = chanceFrom(place);
    if (place % SHARING === 0) backup.people.push(recruiter(place / SHARING, chance));
    const opportunity = opportunityOf(place, now, chance);
    backup.opportunities.push(opportunity);
    backup.journal.push(...storyOf(opportunity, savedAt(place, count, now), now, chance));
  }
  return backup;
}

/** So many entries has each opportunity of a long search. */
const ENTRIES = 10;

/** The same, each opportunity's story filled up with notes to ten entries. */
export function longSearchOf(count: number, now: number): Backup {
  const search = searchOf(count, now);
  const told = grouped(search.journal, ({ opportunity }) => (opportunity === null ? [] : [opportunity]));
  for (const { id } of search.opportunities) {
    const own = told.get(id) ?? [];
    const at = own.at(-1)?.at ?? iso(now);
    for (let place = own.length; place < ENTRIES; place++)
      search.journal.push({ id: `${id}/${place}`, at, opportunity: id, people: [], kind: 'note', text: 'A note.' });
  }
  return search;
}

/** The latest was saved just now, the first up to a year ago; half of them in the last three months. */
function savedAt(place: number, count: number, now: number): number {
  const age = 1 - (place + 1) / count;
  return now - Math.round((age * age * 360 * DAY) / HOUR) * HOUR - (place % 60) * 60_000;
}

const iso = (moment: number): string => new Date(moment).toISOString();
const dayOf = (moment: number): string => iso(moment).slice(0, 10);

function recruiter(place: number, chance: Chance): Person {
  const name = `${chance.of(FIRST_NAMES)} ${chance.of(LAST_NAMES)}`;
  return {
    id: `person-${place}`,
    name,
    jobTitle: 'Talent Acquisition',
    worksFor: EMPLOYERS[place % EMPLOYERS.length] ?? null,
    role: 'recruiter',
    email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@employer-${place}.example`,
    preferredChannel: chance.in(4) ? 'phone' : 'email',
  };
}

function opportunityOf(place: number, now: number, chance: Chance): Opportunity {
  const sharing = Math.floor(place / SHARING);
  const quote = 'No phone calls, please.';
  const forbids = chance.in(12);
  const paid = chance.in(3);
  const least = 30 + chance.upTo(60);
  return {
    id: `opportunity-${place}`,
    interest: chance.of(['high', 'medium', 'medium', 'low']),
    people: chance.in(3) ? [] : [`person-${sharing}`],
    noCallsReading: null,
    posting: {
      title: [chance.of(GRADES), chance.of(OCCUPATIONS)].filter(Boolean).join(' '),
      hiringOrganization: { name: EMPLOYERS[sharing % EMPLOYERS.length] ?? null, url: `https://employer-${sharing}.example/` },
      jobLocation: [chance.of(TOWNS)],
      jobLocationType: chance.of([null, null, 'HYBRID', 'TELECOMMUTE']),
      employmentType: ['FULL_TIME'],
      baseSalary: paid ? { minValue: least * 1_000, maxValue: (least + 15) * 1_000, currency: 'EUR', unitText: 'YEAR' } : null,
      datePosted: null,
      validThrough: chance.in(4) ? dayOf(now + chance.upTo(30) * DAY) : null,
      identifier: `R-${place}`,
      url: `https://jobs.example/postings/${place}`,
      board: 'greenhouse',
      description: Array.from({ length: 18 }, () => chance.of(DUTIES)).join(' '),
      applicationContacts: [],
      instructions: forbids ? { ...noInstructions(), calls: 'forbidden', quotes: [{ about: 'calls', text: quote }] } : noInstructions(),
      provenance: { title: 'json-ld', hiringOrganization: 'json-ld', jobLocation: 'json-ld', description: 'json-ld' },
    },
  };
}

/** What happened to an opportunity since it was saved; nothing of it lies after `now`. */
function storyOf({ id, people }: Opportunity, saved: number, now: number, chance: Chance): JournalEntry[] {
  const story: JournalEntry[] = [];
  let moment = saved;
  const tell = (days: number, entry: Omit<JournalEntry, 'id' | 'at' | 'opportunity' | 'people'> & { people?: string[] }): void => {
    moment += days * DAY;
    if (moment > now) return;
    story.push({ people: [], ...entry, id: `${id}/${story.length}`, at: iso(moment), opportunity: id } as JournalEntry);
  };
  tell(0, { kind: 'saved' });
  if (chance.in(3)) return story;
  tell(1 + chance.upTo(3), { kind: 'applied', via: 'online' });
  if (chance.in(2) && people.length > 0)
    tell(2, { kind: 'reached-out', channel: 'email', outcome: 'sent', rule: 'application-follow-up', people });
  if (chance.in(2)) return story;
  tell(5 + chance.upTo(10), { kind: 'heard', channel: 'email', people });
  if (chance.in(3)) tell(0, { kind: 'promised', until: dayOf(moment + 7 * DAY), text: 'You will hear from us within a week.', people });
  if (chance.in(2)) tell(8, { kind: 'interview', start: iso(moment + 2 * DAY), end: iso(moment + 2 * DAY + HOUR), mode: 'video', people });
  if (!chance.in(4)) tell(14, { kind: 'rejected', personal: chance.in(3), people });
  return story;
}
