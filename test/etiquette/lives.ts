import fc from 'fast-check';
import * as v from 'valibot';
import type { Facts } from '../../src/etiquette/facts.ts';
import { RULES } from '../../src/etiquette/rules/order.ts';
import { BackupSchema } from '../../src/job/backup.ts';
import { CHANNELS } from '../../src/job/channel.ts';
import { INTERVIEW_MODES, type JournalEntry, OUTCOMES } from '../../src/job/journal.ts';
import { ROLES } from '../../src/job/person.ts';
import { noInstructions } from '../../src/job/posting.ts';

// Generated lives: a few opportunities that share people, and a journal in which anything happens at any time, contradictions included. Few ids and few
// moments, so that things meet.

const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'nobody'];
const JOBS = ['o1', 'o2', 'o3', 'nowhere'];
const START = Date.parse('2026-02-20T00:00:00Z');
const HOUR = 3_600_000;

const moment = fc.integer({ min: 0, max: 24 * 120 }).map((hours) => new Date(START + hours * HOUR).toISOString());
const day = fc.integer({ min: -10, max: 150 }).map((days) => new Date(START + days * 24 * HOUR).toISOString().slice(0, 10));
const people = fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 });
const rule = fc.constantFrom(...RULES.map(({ id }) => id));
const channel = fc.constantFrom(...CHANNELS);

const key = fc
  .tuple(rule, fc.constantFrom(...JOBS, ''), fc.integer({ min: 0, max: 30 }))
  .map(([id, job, entry]) => `${id}/${job}/j${entry}`);

/** The fields of an entry of some kind, in proportions such as lives have. */
const happening = fc.oneof(
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
    arbitrary: fc.record({ kind: fc.constant('interview'), start: moment, end: moment, mode: fc.constantFrom(...INTERVIEW_MODES) }),
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
    arbitrary: fc.record({ kind: fc.constant('retracted'), entry: fc.integer({ min: 0, max: 30 }).map((place) => `j${place}`) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('note'), text: fc.constant('') }) },
);
const acceptance = fc.constant({ kind: 'accepted' });

const job = fc.oneof({ weight: 6, arbitrary: fc.constantFrom<string | null>(...JOBS) }, { weight: 1, arbitrary: fc.constant(null) });

const journalOf = (kinds: fc.Arbitrary<{ kind: string }>) =>
  fc
    .array(fc.tuple(moment, job, people, kinds), { maxLength: 25 })
    .map((lines) =>
      lines.map(([at, opportunity, named, fields], place) => ({ id: `j${place}`, at, opportunity, people: named, ...fields })),
    );

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
const something = (id: string) =>
  fc.record({
    id: fc.constant(id),
    interest: fc.constantFrom('high', 'medium', 'low'),
    people,
    noCallsReading: fc.option(fc.constantFrom('no-contact', 'written-only')),
    rulesOff,
    posting: fc.record({
      title: fc.constant('Archivist'),
      hiringOrganization: fc.constant({ name: `Employer ${id}` }),
      validThrough: fc.option(day),
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
  ),
  region: fc.constantFrom('US', 'DE-BY', 'AU-NSW', 'JP', 'nowhere'),
  workingHours: fc.constantFrom(['09:00', '17:00'], ['07:30', '12:00'], ['22:00', '06:00']),
  quietHours: fc.constantFrom(['20:00', '08:00'], ['00:00', '00:00'], ['08:00', '12:00']),
  noCallsReading: fc.constantFrom('no-contact', 'written-only'),
  promiseGrace: fc.integer({ min: 0, max: 30 }),
  checkIns: fc.integer({ min: 0, max: 7 }),
  rulesOff,
});

const lifeWith = (kinds: fc.Arbitrary<{ kind: string }>): fc.Arbitrary<Facts> =>
  fc
    .record({
      settings,
      people: fc.tuple(...PEOPLE.slice(0, 4).map(somebody)),
      opportunities: fc.tuple(...JOBS.slice(0, 3).map(something)),
      journal: journalOf(kinds),
    })
    .map((life) => v.parse(BackupSchema, { format: 'heed', version: 1, ...life }));

/** Any life. */
export const life = lifeWith(fc.oneof({ weight: 40, arbitrary: happening }, { weight: 1, arbitrary: acceptance }));

/** A life in which nothing was accepted: an acceptance concerns every opportunity, whoever is in it. */
export const searching = lifeWith(happening);

/** An entry that may be added to a life. */
export const another: fc.Arbitrary<JournalEntry> = journalOf(happening)
  .filter(([first]) => first !== undefined)
  .map(([first]) => ({ ...first, id: 'another' }) as JournalEntry);
