import fc from 'fast-check';
import * as v from 'valibot';
import type { Facts } from '../../src/etiquette/facts.ts';
import { RULES } from '../../src/etiquette/rules/order.ts';
import { BackupSchema } from '../../src/job/backup.ts';
import { CHANNELS } from '../../src/job/channel.ts';
import { INTERVIEW_MODES, type JournalEntry, OUTCOMES } from '../../src/job/journal.ts';
import { ROLES } from '../../src/job/person.ts';
import { noInstructions } from '../../src/job/posting.ts';

// Generated lives: opportunities that share people, and a journal in which anything happens at any time, contradictions included. Few ids and few moments, so
// that things meet.

/** How large a life is: it has that many known people and opportunities, and entries over that many days. */
interface Size {
  people: number;
  jobs: number;
  entries: { minLength: number; maxLength: number };
  days: number;
}

const SMALL: Size = { people: 4, jobs: 3, entries: { minLength: 0, maxLength: 25 }, days: 120 };
const LARGE: Size = { people: 12, jobs: 10, entries: { minLength: 200, maxLength: 400 }, days: 500 };

const START = Date.parse('2026-02-20T00:00:00Z');
const HOUR = 3_600_000;

const rule = fc.constantFrom(...RULES.map(({ id }) => id));
const channel = fc.constantFrom(...CHANNELS);
const ids = (letter: string, count: number) => Array.from({ length: count }, (_, place) => `${letter}${place + 1}`);
const someOf = (everybody: string[]) => fc.uniqueArray(fc.constantFrom(...everybody), { maxLength: 3 });
const momentOf = ({ days }: Size) => fc.integer({ min: 0, max: 24 * days }).map((hours) => new Date(START + hours * HOUR).toISOString());
const dayOf = ({ days }: Size) =>
  fc.integer({ min: -10, max: days + 30 }).map((count) => new Date(START + count * 24 * HOUR).toISOString().slice(0, 10));

/** The fields of an entry of some kind, in proportions such as lives have. */
function happeningIn(size: Size) {
  const PEOPLE = [...ids('p', size.people), 'nobody'];
  const JOBS = [...ids('o', size.jobs), 'nowhere'];
  const moment = momentOf(size);
  const day = dayOf(size);
  const place = fc.integer({ min: 0, max: size.entries.maxLength + 5 });
  const key = fc.tuple(rule, fc.constantFrom(...JOBS, ''), place).map(([id, job, entry]) => `${id}/${job}/j${entry}`);
  return fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('saved') }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('applied') }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('shared'), by: fc.constantFrom(...PEOPLE) }) },
    {
      weight: 10,
      arbitrary: fc.record({
        kind: fc.constant('reached-out'),
        channel,
        outcome: fc.constantFrom(...OUTCOMES),
        rule: fc.option(rule),
        also: fc.uniqueArray(fc.constantFrom(...JOBS), { maxLength: 2 }),
      }),
    },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('heard') }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('promised'), until: day }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('permitted'), channel, from: fc.option(day) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('announced'), from: day }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('occasion'), what: fc.constant('a wedding') }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('did'), rule }) },
    {
      weight: 5,
      arbitrary: fc
        .record({ start: moment, end: fc.option(moment, { freq: 2 }), mode: fc.constantFrom(...INTERVIEW_MODES) })
        .map(({ start, end, mode }) => ({ kind: 'interview', start, end: end ?? new Date(Date.parse(start) + HOUR).toISOString(), mode })),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('debriefed') }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('offered'), form: fc.constantFrom('verbal', 'written'), decideBy: fc.option(day) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constantFrom('declined', 'filled', 'cancelled', 'moved-on', 'withdrew', 'reopened', 'reopened') }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('rejected'), personal: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('met') }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('introduced'), by: fc.constantFrom(...PEOPLE) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('snoozed'), action: key, until: moment }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('skipped'), action: key }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('retracted'), entry: place.map((one) => `j${one}`) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('note'), text: fc.constant('') }) },
  );
}

/** Entries of that kind, or of several, at any time, about anything and anybody. */
function journalOf(kinds: fc.Arbitrary<{ kind: string }>, size: Size) {
  const job = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<string | null>(...ids('o', size.jobs), 'nowhere') },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  return fc
    .array(fc.tuple(momentOf(size), job, someOf([...ids('p', size.people), 'nobody']), kinds), size.entries)
    .map((lines) =>
      lines.map(([at, opportunity, named, fields], place) => ({ id: `j${place}`, at, opportunity, people: named, ...fields })),
    );
}

const somebody = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.option(fc.constant(`Person ${id}`)),
    role: fc.constantFrom(...ROLES),
    worksFor: fc.constantFrom('Employer o1', 'Elsewhere'),
    email: fc.option(fc.constant(`${id}@acme.example`)),
    telephone: fc.option(fc.constant('+1 617 555 0100')),
    preferredChannel: fc.option(channel),
    refusedChannels: fc.uniqueArray(channel, { maxLength: 2 }),
    noReminders: fc.constantFrom(false, false, false, true),
    birthday: fc.option(fc.constantFrom('04-17', '02-29'), { freq: 1 }).map((day) => (id === 'p4' ? day : null)),
  });

/** Mostly none; sometimes some that others wait for, or that fulfil what somebody promised. */
const rulesOff = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.subarray(['call-again', 'second-follow-up', 'promise-missed', 'check-in', 'thank-you', 'of-tomorrow']) },
);

const forbidden = fc.option(fc.constant('forbidden'), { freq: 2 });
const something = (id: string, size: Size) =>
  fc.record({
    id: fc.constant(id),
    interest: fc.constantFrom('high', 'medium', 'low'),
    people: someOf([...ids('p', size.people), 'nobody']),
    noCallsReading: fc.option(fc.constantFrom('no-contact', 'written-only')),
    rulesOff,
    posting: fc.record({
      title: fc.constant('Archivist'),
      hiringOrganization: fc.constant({ name: `Employer ${id}` }),
      validThrough: fc.option(dayOf(size)),
      instructions: fc
        .record({
          calls: forbidden,
          email: forbidden,
          followUp: fc.option(fc.constant('forbidden'), { freq: 6 }),
          shortlistOnly: fc.boolean(),
        })
        .map((asked) => ({ ...noInstructions(), ...asked })),
      ...Object.fromEntries(
        ['jobLocationType', 'baseSalary', 'datePosted', 'identifier', 'url', 'board', 'description'].map((field) => [
          field,
          fc.constant(null),
        ]),
      ),
      ...Object.fromEntries(['jobLocation', 'employmentType', 'applicationContacts'].map((field) => [field, fc.constant([])])),
      provenance: fc.constant({}),
    }),
  });

const settings = fc.record({
  timeZone: fc.constantFrom(
    'America/New_York',
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Etc/GMT+12',
    'Asia/Kathmandu',
    'Africa/Casablanca',
    'Europe/Dublin',
    'America/Santiago',
  ),
  region: fc.constantFrom('US', 'US-CA', 'DE-BY', 'AU-NSW', 'JP', 'IL', 'nowhere'),
  workingHours: fc.constantFrom(['09:00', '17:00'], ['07:30', '12:00'], ['22:00', '06:00']),
  quietHours: fc.constantFrom(['20:00', '08:00'], ['00:00', '00:00'], ['08:00', '12:00']),
  noCallsReading: fc.constantFrom('no-contact', 'written-only'),
  promiseGrace: fc.integer({ min: 0, max: 30 }),
  checkIns: fc.integer({ min: 0, max: 7 }),
  rulesOff,
});

function lifeWith(kinds: (size: Size) => fc.Arbitrary<{ kind: string }>, size: Size): fc.Arbitrary<Facts> {
  return fc
    .record({
      settings,
      people: fc.tuple(...ids('p', size.people).map(somebody)),
      opportunities: fc.tuple(...ids('o', size.jobs).map((id) => something(id, size))),
      journal: journalOf(kinds(size), size),
    })
    .map((life) => v.parse(BackupSchema, { format: 'heed', version: 1, ...life }));
}

const acceptance = fc.constant({ kind: 'accepted' });
const anything = (size: Size) => fc.oneof({ weight: 40, arbitrary: happeningIn(size) }, { weight: 1, arbitrary: acceptance });

/** Any life. */
export const life = lifeWith(anything, SMALL);

/** A life of hundreds of entries, many people and opportunities. */
export const longLife = lifeWith(anything, LARGE);

/** A life in which nothing was accepted: an acceptance concerns every opportunity, whoever is in it. */
export const searching = lifeWith(happeningIn, SMALL);

/** A life in which much happens that reaches beyond its own opportunity, and much is taken back. */
export const reaching = lifeWith((size) => {
  const by = fc.constantFrom(...ids('p', size.people));
  const place = fc.integer({ min: 0, max: size.entries.maxLength });
  const introduction = fc.record({ kind: fc.constant('introduced'), by });
  const retraction = fc.record({ kind: fc.constant('retracted'), entry: place.map((one) => `j${one}`) });
  return fc.oneof(
    { weight: 15, arbitrary: happeningIn(size) },
    { weight: 3, arbitrary: introduction },
    { weight: 3, arbitrary: retraction },
    { weight: 1, arbitrary: acceptance },
  );
}, SMALL);

/** An entry that may be added to a life. */
export const another: fc.Arbitrary<JournalEntry> = journalOf(happeningIn(SMALL), { ...SMALL, entries: { minLength: 1, maxLength: 1 } }).map(
  ([first]) => ({ ...first, id: 'another' }) as JournalEntry,
);
