import fc from 'fast-check';
import { BackupSchema } from '../../src/job/backup.ts';
import { CHANNELS } from '../../src/job/channel.ts';
import { EMPLOYER_SOURCES, EmployerSchema } from '../../src/job/employer.ts';
import { JournalEntrySchema } from '../../src/job/journal.ts';
import { ListingSchema } from '../../src/job/listing.ts';
import { OpportunitySchema } from '../../src/job/opportunity.ts';
import { PersonSchema, ROLES } from '../../src/job/person.ts';
import { CERTAINTIES, noInstructions, PostingSchema } from '../../src/job/posting.ts';
import { SettingsSchema } from '../../src/job/settings.ts';

/** Names under which unknown fields could be taken for the store's own. */
const TEMPTING = [
  'stage',
  'stalled',
  'addresses',
  'marks',
  'savedAt',
  'changedAt',
  'turns',
  'unknown',
  'asked',
  'entry',
  'time',
  'seq',
  'mentions',
  'key',
  'value',
  'description',
  'x-notes',
];
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

const name = fc.oneof(fc.constantFrom(...TEMPTING), fc.string({ maxLength: 8 })).filter((text) => !UNSAFE.has(text));

/** Any JSON, of a modest depth. */
const anything: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ maxLength: 8, unit: 'grapheme' }),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** Fields that this schema does not know. */
const unknownTo = (entries: object) =>
  fc.dictionary(
    name.filter((text) => !Object.hasOwn(entries, text)),
    anything,
    { maxKeys: 3 },
  );

type Fields = Record<string, fc.Arbitrary<unknown>>;

/** An object of these fields, those left out at times that are not required, with fields that `known` does not know. */
const record = (known: object, fields: Fields, requiredKeys: string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(unknownTo(known), fc.record(fields, { requiredKeys })).map(([unknown, object]) => ({ ...unknown, ...object }));

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const line = fc.string({ maxLength: 20, unit: 'grapheme' });
const channel = fc.constantFrom(...CHANNELS);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const offset = fc.constantFrom('Z', '+01:00', '-05:00', '+05:30');
const moment = fc
  .tuple(fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }), offset)
  .map(([date, zone]) => date.toISOString().replace('Z', zone));
const clock = fc.constantFrom('00:00', '08:30', '09:00', '23:59');

const settings = record(
  SettingsSchema.entries,
  {
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York'),
    region: fc.constantFrom('US', 'DE-BY'),
    workingHours: fc.tuple(clock, clock),
    quietHours: fc.tuple(clock, clock),
    noCallsReading: fc.constantFrom('no-contact', 'written-only'),
    promiseGrace: fc.integer({ min: 0, max: 30 }),
    checkIns: fc.integer({ min: 0, max: 50 }),
  },
  [],
);

const person = (id: string) =>
  record(
    PersonSchema.entries,
    {
      id: fc.constant(id),
      name: nullable(line),
      role: fc.constantFrom(...ROLES),
      worksFor: nullable(line),
      email: nullable(line),
      preferredChannel: nullable(channel),
      refusedChannels: fc.uniqueArray(channel),
      birthday: nullable(fc.constantFrom('04-17', '02-29')),
    },
    ['id', 'name', 'role'],
  );

const loose = (fields: Fields) => record(fields, fields, Object.keys(fields));

const posting = record(
  PostingSchema.entries,
  {
    title: fc.string({ minLength: 1, maxLength: 20 }),
    hiringOrganization: loose({ name: nullable(line), url: nullable(line) }),
    jobLocation: fc.array(line, { maxLength: 2 }),
    jobLocationType: fc.constantFrom('TELECOMMUTE', 'HYBRID', null),
    employmentType: fc.array(line, { maxLength: 2 }),
    baseSalary: nullable(
      loose({
        minValue: nullable(fc.nat()),
        maxValue: nullable(fc.nat()),
        currency: fc.constantFrom('EUR', null),
        unitText: fc.constantFrom('YEAR', null),
      }),
    ),
    datePosted: nullable(day),
    validThrough: nullable(day),
    deadline: nullable(loose({ kind: fc.constantFrom('closing', 'priority', 'until-filled', 'rolling'), time: nullable(line) })),
    identifier: nullable(line),
    url: nullable(fc.oneof(fc.webUrl({ withQueryParameters: true }), line)),
    board: nullable(line),
    description: nullable(fc.string({ maxLength: 60, unit: 'grapheme' })),
    applicationContacts: fc.array(loose({ name: nullable(line), email: nullable(line) }), { maxLength: 2 }),
    instructions: loose({
      calls: fc.constantFrom('forbidden', 'invited', null),
      email: fc.constantFrom('forbidden', 'invited', null),
      followUp: fc.constantFrom('forbidden', null),
      shortlistOnly: fc.boolean(),
      quotes: fc.array(loose({ about: line, text: line }), { maxLength: 2 }),
    }),
    provenance: fc.dictionary(name, line, { maxKeys: 3 }),
    agency: nullable(line),
    certainty: fc.dictionary(name, fc.constantFrom(...CERTAINTIES), { maxKeys: 3 }),
  },
  Object.entries(PostingSchema.entries).flatMap(([field, { type }]) => (type === 'optional' || type === 'nullish' ? [] : [field])),
);

/** An empty list is the same as none, and is not written. */
const listings = fc.array(
  record(ListingSchema.entries, { id: fc.string({ minLength: 1, maxLength: 8 }), seen: moment, posting }, ['id', 'seen', 'posting']),
  { minLength: 1, maxLength: 2 },
);

const opportunity = (id: string, people: string[]) =>
  record(
    OpportunitySchema.entries,
    {
      id: fc.constant(id),
      interest: fc.constantFrom('high', 'medium', 'low'),
      people: fc.subarray(people),
      noCallsReading: fc.constantFrom('no-contact', 'written-only', null),
      posting,
      listings,
      apart: fc.array(line, { minLength: 1, maxLength: 2 }),
    },
    ['id', 'posting'],
  );

const employer = (id: string) =>
  record(
    EmployerSchema.entries,
    {
      id: fc.constant(id),
      name: fc.string({ minLength: 1, maxLength: 20 }),
      instructions: fc.constant({ ...noInstructions(), calls: 'forbidden' }),
      source: loose({ kind: fc.constantFrom(...EMPLOYER_SOURCES), title: nullable(line), url: nullable(line) }),
      at: moment,
      takenBack: nullable(moment),
    },
    ['id', 'name', 'instructions', 'source', 'at'],
  );

function entry(id: string, opportunities: string[], people: string[]) {
  const by = fc.constantFrom('p0', ...people);
  const own: Record<string, Fields> = {
    saved: {},
    applied: { via: fc.constantFrom('online', 'email', 'post', 'in-person') },
    'reached-out': {
      channel,
      outcome: fc.constantFrom('sent', 'spoke', 'voicemail', 'no-answer'),
      rule: nullable(line),
      also: fc.subarray(opportunities),
    },
    promised: { until: day, text: nullable(line) },
    interview: { start: moment, end: moment },
    snoozed: { action: line, until: moment },
    rejected: { personal: fc.boolean() },
    retracted: { entry: fc.constant('j0') },
    note: { text: line },
    ...(people.length > 0 ? { shared: { by }, introduced: { by } } : {}),
  };
  return fc.constantFrom(...Object.keys(own)).chain((kind) => {
    const fields = {
      id: fc.constant(id),
      at: moment,
      kind: fc.constant(kind),
      opportunity: fc.constantFrom(null, ...opportunities),
      people: fc.subarray(people),
      ...own[kind],
    };
    const schema = JournalEntrySchema.options.find(({ entries }) => entries.kind.literal === kind);
    return record(schema?.entries ?? {}, fields, ['id', 'at', 'kind', ...Object.keys(own[kind] ?? {})]);
  });
}

const ids = (letter: string, most: number) => fc.nat(most).map((count) => Array.from({ length: count }, (_, place) => `${letter}${place}`));

/** The JSON of a backup as a file may have it: with unknown fields at every level, and without many that have a default. */
export const backupJson: fc.Arbitrary<unknown> = fc
  .tuple(ids('o', 4), ids('p', 3), ids('j', 8))
  .chain(([opportunities, people, journal]) => {
    const isEmpty: Record<string, boolean> = {
      people: people.length === 0,
      opportunities: opportunities.length === 0,
      journal: journal.length === 0,
    };
    return record(
      BackupSchema.entries,
      {
        format: fc.constant('heed'),
        version: fc.constant(1),
        settings,
        people: fc.tuple(...people.map(person)),
        opportunities: fc.tuple(...opportunities.map((id) => opportunity(id, people))),
        employers: fc.tuple(employer('e0')),
        journal: fc.tuple(...journal.map((id) => entry(id, opportunities, people))),
      },
      // A list that others refer to must be there.
      ['format', 'version', 'people', 'opportunities', 'journal'].filter((field) => !isEmpty[field]),
    );
  });
