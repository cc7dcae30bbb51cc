import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type JournalEntry, JournalEntrySchema } from '../../../src/job/journal.ts';
import type { Person } from '../../../src/job/person.ts';
import { entryFrom } from '../../../src/ui/desk/happening/entry-from.ts';
import { HAPPENINGS, USUAL } from '../../../src/ui/desk/happening/happenings.ts';
import { entryWords } from '../../../src/ui/words/entry-words.ts';
import { journalLines } from '../../../src/ui/words/journal-lines.ts';
import { personFrom } from '../../../src/ui/words/person-from.ts';
import { readerIn } from '../../../src/ui/words/t.ts';
import { NOW } from '../rows.ts';

const form = (fields: [name: string, value: string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};
let ids = 0;
const facts = { opportunity: 'o1', timeZone: 'America/New_York', now: NOW, newId: () => `id-${++ids}`, employer: 'Lights' };

function told(kind: JournalEntry['kind'], fields: [string, string][]) {
  ids = 0;
  const questions = HAPPENINGS.find((happening) => happening.kind === kind)?.questions() ?? [];
  return entryFrom(form(fields), questions, { ...facts, kind });
}

describe('what happened, from a form', () => {
  test('an interview in the user’s zone, with people known and new', () => {
    expect(
      told('interview', [
        ['start', '2026-03-12T10:00'],
        ['end', '2026-03-12T11:00'],
        ['mode', 'video'],
        ['people', 'p1'],
        ['newcomer', ' Dana Ruiz '],
      ]),
    ).toEqual({
      entry: {
        id: 'id-1',
        at: '2026-03-11T10:00:00-04:00',
        opportunity: 'o1',
        people: ['p1', 'id-2'],
        kind: 'interview',
        start: '2026-03-12T10:00:00-04:00',
        end: '2026-03-12T11:00:00-04:00',
        mode: 'video',
      },
      newcomers: [{ id: 'id-2', name: 'Dana Ruiz', role: 'interviewer', worksFor: 'Lights' }],
    });
  });

  test('what was yesterday is dated yesterday, what cannot have been yet is dated now', () => {
    expect(
      told('applied', [
        ['via', 'post'],
        ['at', '2026-03-10T16:30'],
      ])?.entry,
    ).toMatchObject({ at: '2026-03-10T16:30:00-04:00', via: 'post' });
    expect(
      told('applied', [
        ['via', 'post'],
        ['at', '2026-03-12T16:30'],
      ])?.entry,
    ).toMatchObject({ at: '2026-03-11T10:00:00-04:00' });
  });

  test.each<[JournalEntry['kind'], [string, string][], object]>([
    ['rejected', [['personal', 'true']], { personal: true }],
    ['rejected', [['personal', 'false']], { personal: false }],
    ['heard', [], { people: [] }],
    ['shared', [['by', 'p1']], { by: 'p1' }],
    [
      'shared',
      [
        ['by', 'new'],
        ['by-newcomer', 'Sam Okafor'],
      ],
      { by: 'id-2' },
    ],
    [
      'offered',
      [
        ['form', 'verbal'],
        ['decideBy', '2026-03-20'],
      ],
      { form: 'verbal', decideBy: '2026-03-20' },
    ],
    [
      'reached-out',
      [
        ['channel', 'phone'],
        ['outcome', 'voicemail'],
        ['people', 'p1'],
        ['people', 'p2'],
      ],
      { outcome: 'voicemail', people: ['p1', 'p2'] },
    ],
  ])('%s %j', (kind, fields, entry) => {
    expect(told(kind, fields)?.entry).toMatchObject({ kind, ...entry });
  });

  test.each<[JournalEntry['kind'], [string, string][]]>([
    ['promised', []],
    ['promised', [['until', 'soon']]],
    ['interview', [['start', '2026-03-12T10:00']]],
    [
      'shared',
      [
        ['by', 'new'],
        ['by-newcomer', '  '],
      ],
    ],
    ['note', []],
  ])('a form of %s that says %j is none', (kind, fields) => {
    expect(told(kind, fields)).toBeNull();
  });

  test('what is usual at a stage can be told', () => {
    const kinds = HAPPENINGS.map(({ kind }) => kind);
    expect(
      Object.values(USUAL)
        .flat()
        .filter((kind) => !kinds.includes(kind)),
    ).toEqual([]);
  });
});

describe('what happened, in words', () => {
  const people = new Map<string, Person>([['p1', { id: 'p1', name: 'Jane Doe', role: 'recruiter' }]]);
  const reader = { ...readerIn('America/New_York', NOW), locale: 'en-GB' };
  const said = (fields: object) =>
    entryWords(v.parse(JournalEntrySchema, { id: 'j', at: '2026-03-10T12:00:00Z', opportunity: 'o1', ...fields }), people, reader);

  test.each<[object, string, string[], string[]]>([
    [{ kind: 'applied', via: 'email' }, 'Applied', ['E-mail'], []],
    [{ kind: 'heard', channel: 'phone', people: ['p1', 'p9'] }, 'Heard back', ['Phone', 'Jane Doe'], []],
    [{ kind: 'promised', until: '2026-03-20', text: 'By Friday.' }, 'Promised an answer', ['until 20 Mar'], ['By Friday.']],
    [{ kind: 'shared', by: 'p1' }, 'Résumé passed on', ['by Jane Doe'], []],
    [{ kind: 'reached-out', channel: 'email' }, 'Wrote or called', ['E-mail', 'Sent'], []],
    [{ kind: 'rejected', personal: true }, 'Rejected', ['A call or a personal message'], []],
    [{ kind: 'debriefed', keyPoints: 'a', wishSaid: null, concerns: 'b' }, 'Notes after the interview', [], ['a', 'b']],
    [{ kind: 'skipped', action: 'thank-you/o1/j9' }, 'Skipped', ['Send a thank-you note'], []],
    [{ kind: 'skipped', action: 'something else' }, 'Skipped', [], []],
    [{ kind: 'offered', form: 'written', decideBy: '2026-03-20' }, 'Offer', ['In writing', 'decide by 20 Mar'], []],
  ])('%j', (fields, title, facts, texts) => {
    expect(said(fields)).toEqual({ title, facts, texts });
  });

  test('an interview has its span, also one that ends before it begins', () => {
    const [start, end] = ['2026-03-12T10:00:00-04:00', '2026-03-12T11:00:00-04:00'];
    expect(said({ kind: 'interview', start, end, mode: 'panel' }).facts[0]).toMatch(/12 Mar.*10:00.*11:00/);
    expect(said({ kind: 'interview', start: end, end: start }).facts[0]).toMatch(/12 Mar.*11:00$/);
  });

  test.each(JournalEntrySchema.options.map((option) => option.entries.kind.literal))('%s has a name', (kind) => {
    const fields = {
      by: 'p1',
      channel: 'email',
      until: kind === 'snoozed' ? '2026-03-12T10:00:00Z' : '2026-03-12',
      from: '2026-03-12',
      what: 'x',
      rule: 'thank-you',
    };
    const times = { start: '2026-03-12T10:00:00Z', end: '2026-03-12T10:00:00Z', action: 'x', entry: 'x', text: 'x' };
    expect(said({ kind, ...fields, ...times }).title).not.toMatch(/^kind_/);
  });
});

test('a journal is read from its end; what was undone stands apart', () => {
  const entry = (id: string, fields: object) =>
    v.parse(JournalEntrySchema, { id, at: '2026-03-10T12:00:00Z', opportunity: 'o1', ...fields });
  const [a, b, c] = [entry('a', { kind: 'saved' }), entry('b', { kind: 'note', text: 'x' }), entry('c', { kind: 'applied' })];
  expect(journalLines([a, b, entry('d', { kind: 'retracted', entry: 'b' }), c])).toEqual({ standing: [c, a], undone: [b] });
});

test('a person keeps what the form has no field for', () => {
  const before: Person = { id: 'p1', name: 'Jane', role: 'recruiter', birthday: '04-17', worksFor: 'Lights', email: 'old@lights.example' };
  const fields: [string, string][] = [
    ['name', 'Jane Doe'],
    ['role', 'hiring-manager'],
    ['preferredChannel', 'email'],
    ['refusedChannels', 'phone'],
    ['refusedChannels', 'in-person'],
  ];
  expect(personFrom(form(fields), before)).toEqual({
    ...before,
    name: 'Jane Doe',
    role: 'hiring-manager',
    jobTitle: null,
    email: null,
    telephone: null,
    sameAs: null,
    preferredChannel: 'email',
    refusedChannels: ['phone', 'in-person'],
  });
});
