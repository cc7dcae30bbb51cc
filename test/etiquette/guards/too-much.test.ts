import { applied, called, entry, heard, interview, person, recruiter, sent, table } from '../cases.ts';

const people = [recruiter];
const jobs = [{ id: 'o1' }, { id: 'o2' }];
const other = (at: string, rule: string | null, fields = {}) => sent(at, rule, { opportunity: 'o2', ...fields });

table('application-follow-up', [
  {
    when: 'seven days after the last message to the same person, due a business day after that',
    people,
    jobs,
    journal: [applied('2026-03-03T10:12'), other('2026-03-03T11:00', 'check-in')],
    wants: [{ opens: '2026-03-10T11:00', due: '2026-03-11T17:00', closes: '2026-03-17T10:12' }],
  },
  {
    when: 'a message that fulfils no rule counts',
    people,
    journal: [applied('2026-03-03T10:12'), sent('2026-03-03T11:00', null, { opportunity: null })],
    wants: [{ opens: '2026-03-10T11:00' }],
  },
  {
    when: 'what is owed does not',
    people,
    jobs,
    journal: [applied('2026-03-03T10:12'), other('2026-03-03T11:00', 'thank-you')],
    wants: [{ opens: '2026-03-04T10:12' }],
  },
  {
    when: 'nor a second call',
    people,
    jobs,
    journal: [applied('2026-03-03T10:12'), called('2026-03-03T11:00', 'no-answer', { opportunity: 'o2', rule: 'call-again' })],
    wants: [{ opens: '2026-03-04T10:12' }],
  },
  {
    when: 'seven days were over',
    people,
    jobs,
    journal: [other('2026-02-25T10:12', 'check-in'), applied('2026-03-03T10:12')],
    wants: [{ opens: '2026-03-04T10:12', due: '2026-03-05T10:12' }],
  },
  {
    when: 'a minute is missing',
    people,
    jobs,
    journal: [other('2026-02-25T10:13', 'check-in'), applied('2026-03-03T10:12')],
    wants: [{ opens: '2026-03-04T10:13', due: '2026-03-05T17:00' }],
  },
  {
    when: 'a word from the person lifts the wait',
    people,
    jobs,
    journal: [other('2026-03-02T11:00', 'check-in'), heard('2026-03-02T12:00', { opportunity: 'o2' }), applied('2026-03-03T10:12')],
    wants: [{ opens: '2026-03-04T10:12' }],
  },
  {
    when: 'of several words the last',
    people,
    jobs,
    journal: [
      heard('2026-03-01T12:00', { opportunity: 'o2' }),
      other('2026-03-02T11:00', 'check-in'),
      heard('2026-03-02T12:00', { opportunity: 'o2' }),
      applied('2026-03-03T10:12'),
    ],
    wants: [{ opens: '2026-03-04T10:12' }],
  },
  ...(['promised', 'permitted'] as const).map((kind) => ({
    when: `${kind} is a word`,
    people,
    jobs,
    journal: [
      other('2026-03-02T11:00', 'check-in'),
      entry(kind, '2026-03-02T12:00', { opportunity: 'o2', people: ['p1'], until: '2026-03-06', channel: 'email' }),
      applied('2026-03-03T10:12'),
    ],
    wants: [{ opens: '2026-03-04T10:12' }],
  })),
  {
    when: 'a call on which they spoke is a message and a word',
    people,
    jobs,
    journal: [called('2026-03-02T11:00', 'spoke', { opportunity: 'o2' }), applied('2026-03-03T10:12')],
    wants: [{ opens: '2026-03-04T10:12' }],
  },
  {
    when: 'of several messages the last counts',
    people,
    jobs,
    journal: [other('2026-03-01T11:00', 'check-in'), other('2026-03-02T11:00', 'check-in'), applied('2026-03-03T10:12')],
    wants: [{ opens: '2026-03-09T11:00' }],
  },
  {
    when: 'a word from somebody else does not',
    people: [recruiter, person('p3', 'hiring-manager')],
    jobs,
    journal: [
      other('2026-03-02T11:00', 'check-in'),
      heard('2026-03-02T12:00', { opportunity: 'o2', people: ['p3'] }),
      applied('2026-03-03T10:12'),
    ],
    wants: [{ opens: '2026-03-09T11:00' }],
  },
  {
    when: 'a word that names nobody is theirs where there is nobody else',
    people,
    jobs,
    journal: [
      other('2026-03-02T11:00', 'check-in'),
      heard('2026-03-02T12:00', { opportunity: 'o2', people: [] }),
      applied('2026-03-03T10:12'),
    ],
    wants: [{ opens: '2026-03-04T10:12' }],
  },
  {
    when: 'to another person nothing waits',
    people: [recruiter, person('p3', 'hiring-manager')],
    jobs: [{ id: 'o1', people: ['p1'] }, { id: 'o2' }],
    journal: [applied('2026-03-03T10:12'), other('2026-03-03T11:00', 'check-in', { people: ['p3'] })],
    wants: [{ opens: '2026-03-04T10:12' }],
  },
  {
    when: 'over a holiday it is due a business day later',
    people,
    jobs,
    journal: [applied('2026-05-14T16:00'), other('2026-05-15T11:00', 'check-in')],
    wants: [{ opens: '2026-05-22T11:00', due: '2026-05-26T17:00', closes: '2026-05-28T16:00' }],
  },
]);

table('promise-missed', [
  {
    when: 'what would wait beyond its closing is held',
    people,
    jobs,
    journal: [
      applied('2026-03-02T10:00'),
      entry('promised', '2026-03-03T10:00', { people: ['p3'], until: '2026-03-05' }),
      other('2026-03-18T11:00', 'check-in'),
    ],
    wants: [{ held: 'too-much', closes: '2026-03-20T00:00' }],
  },
]);

table('thank-you', [
  {
    when: 'what is not unsolicited does not wait',
    people,
    jobs,
    journal: [
      interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00', { people: ['p1'] }),
      other('2026-03-11T10:30', 'check-in'),
    ],
    wants: [{ opens: '2026-03-11T11:00' }],
  },
]);
