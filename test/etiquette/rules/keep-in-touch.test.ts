import { applied, called, entry, heard, interview, person, recruiter, sent, table } from '../cases.ts';

const people = [person('p1', 'network')];
const met = entry('met', '2026-11-30T18:00', { opportunity: null, people: ['p1'] });
const written = (at: string, rule: string | null) => sent(at, rule, { opportunity: null });

table('keep-in-touch', [
  {
    when: 'first after three months, by the last day of a shorter one, due a month later',
    people,
    jobs: [],
    journal: [met],
    wants: [{ opens: '2027-02-28T18:00', due: '2027-03-31T09:00', closes: null, people: ['p1'] }],
  },
  {
    when: 'in a leap year that is the 29th',
    people,
    jobs: [],
    journal: [{ ...met, at: '2027-11-30T12:00' }],
    wants: [{ opens: '2028-02-29T12:00', due: '2028-03-30T12:00' }],
  },
  {
    when: 'since the last contact either way',
    people,
    jobs: [],
    journal: [met, heard('2026-12-15T10:00', { opportunity: null })],
    wants: [{ opens: '2027-03-15T10:00', due: '2027-04-15T10:00' }],
  },
  {
    when: 'later after two months, due in three',
    people,
    jobs: [],
    journal: [met, written('2027-03-01T10:00', 'keep-in-touch')],
    wants: [{ opens: '2027-05-01T10:00', due: '2027-06-01T10:00' }],
  },
  {
    when: 'a call that nobody took is no contact',
    people,
    jobs: [],
    journal: [met, called('2026-12-15T10:00', 'no-answer', { opportunity: null, rule: 'keep-in-touch' })],
    wants: [{ opens: '2027-02-28T18:00' }],
  },
  { when: 'a person of the network who was never in touch', people, jobs: [], journal: [], wants: [] },
  {
    when: 'who answered joins once all their opportunities are closed',
    people: [recruiter],
    journal: [applied('2026-03-03T10:00'), heard('2026-03-05T10:00'), entry('moved-on', '2026-04-01T10:00')],
    wants: [{ opens: '2026-06-05T10:00', due: '2026-07-06T09:00', opportunity: null }],
  },
  { when: 'not before', people: [recruiter], journal: [applied('2026-03-03T10:00'), heard('2026-03-05T10:00')], wants: [] },
  {
    when: 'not while another is open',
    people: [recruiter],
    jobs: [{ id: 'o1' }, { id: 'o2' }],
    journal: [
      applied('2026-03-03T10:00'),
      heard('2026-03-05T10:00'),
      entry('moved-on', '2026-04-01T10:00'),
      applied('2026-03-03T10:00', { opportunity: 'o2' }),
    ],
    wants: [],
  },
  {
    when: 'closed long after the last contact: from then on',
    people: [recruiter],
    journal: [applied('2026-03-03T10:00'), heard('2026-03-05T10:00'), entry('moved-on', '2026-09-01T12:00')],
    wants: [{ opens: '2026-09-01T12:00', due: '2026-09-01T12:00' }],
  },
  {
    when: 'who never answered does not join',
    people: [recruiter],
    journal: [applied('2026-03-03T10:00'), sent('2026-03-05T10:00', 'application-follow-up'), entry('moved-on', '2026-04-01T10:00')],
    wants: [],
  },
  {
    when: 'an interviewer joins, counted from the interview',
    people: [person('p2', 'interviewer')],
    journal: [interview('2026-03-03T10:00', '2026-03-11T10:00', '2026-03-11T11:00'), entry('moved-on', '2026-03-20T10:00')],
    wants: [{ opens: '2026-06-11T11:00' }],
  },
  {
    when: 'an interviewer who was written to before the interview, counted from the interview too',
    people: [person('p2', 'interviewer')],
    journal: [
      interview('2026-03-03T10:00', '2026-03-11T10:00', '2026-03-11T11:00'),
      sent('2026-03-05T10:00', null, { people: ['p2'] }),
      entry('moved-on', '2026-03-20T10:00'),
    ],
    wants: [{ opens: '2026-06-11T11:00' }],
  },
  ...(['introduced', 'shared'] as const).map((kind) => ({
    when: `${kind}: they were in touch with the user then`,
    people,
    journal: [entry(kind, '2026-03-03T12:00', { by: 'p1' })],
    wants: [{ opens: '2026-06-03T12:00' }],
  })),
  {
    when: 'somebody who helps was met, and wrote nothing ever',
    people: [person('p1', 'helper')],
    jobs: [],
    journal: [{ ...met, at: '2026-11-29T18:00' }, written('2026-11-30T12:00', 'met-follow-up')],
    wants: [{ opens: '2027-02-28T12:00' }],
  },
  {
    when: 'somebody whom the user was introduced to, and wrote to',
    people: [person('p1', 'interviewer'), person('p5', 'introducer')],
    jobs: [],
    journal: [
      entry('introduced', '2026-11-29T18:00', { opportunity: null, people: ['p1'], by: 'p5' }),
      written('2026-11-30T12:00', 'reach-introduced'),
    ],
    // Who made the introduction is no acquaintance by that.
    wants: [{ people: ['p1'], opens: '2027-02-28T12:00' }],
  },
]);
