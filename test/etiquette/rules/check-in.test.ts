import { applied, called, entry, heard, interview, person, promised, recruiter, sent, table } from '../cases.ts';

const people = [recruiter];
const interviewed = interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00', { people: ['p1'] });
const checkIns = (...days: string[]) => days.map((day) => sent(`${day}T12:00`, 'check-in'));

table('check-in', [
  {
    when: 'a week after the interview, due three business days after it opens',
    people,
    journal: [interviewed],
    wants: [{ opens: '2026-03-18T11:00', due: '2026-03-23T17:00', closes: null, people: ['p1'], why: 'whyCheckInInterview' }],
  },
  {
    when: 'the wall clock is kept when the clocks go forward',
    people,
    journal: [interview('2026-03-02T12:00', '2026-03-04T10:00', '2026-03-04T11:00', { people: ['p1'] })],
    wants: [{ opens: '2026-03-11T11:00:00-04:00' }],
  },
  {
    when: 'second, after a fortnight',
    people,
    journal: [interviewed, ...checkIns('2026-03-18')],
    wants: [{ opens: '2026-04-01T12:00', due: '2026-04-06T17:00', why: 'whyCheckInAgain' }],
  },
  {
    when: 'third, after another',
    people,
    journal: [interviewed, ...checkIns('2026-03-18', '2026-04-01')],
    wants: [{ opens: '2026-04-15T12:00' }],
  },
  {
    when: 'fourth, after a month',
    people,
    journal: [interviewed, ...checkIns('2026-03-18', '2026-04-01', '2026-04-15')],
    wants: [{ opens: '2026-05-15T12:00' }],
  },
  {
    when: 'a month later where the month has no such day',
    people,
    journal: [interviewed, ...checkIns('2026-03-18', '2026-04-01', '2026-04-15', '2026-05-31')],
    wants: [{ opens: '2026-06-30T12:00' }],
  },
  {
    when: 'six, and no more',
    people,
    journal: [interviewed, ...checkIns('2026-03-18', '2026-04-01', '2026-04-15', '2026-05-15', '2026-06-15', '2026-07-15')],
    wants: [],
  },
  { when: 'as many as the user allows', people, settings: { checkIns: 1 }, journal: [interviewed, ...checkIns('2026-03-18')], wants: [] },
  { when: 'none, if the user wants none', people, settings: { checkIns: 0 }, journal: [interviewed], wants: [] },
  {
    when: 'a reply begins anew: a week after it',
    people,
    journal: [interviewed, ...checkIns('2026-03-18', '2026-04-01'), heard('2026-04-02T15:00')],
    wants: [{ opens: '2026-04-09T15:00', why: 'whyCheckInReply' }],
  },
  {
    when: 'a reply in the same minute too',
    people,
    journal: [interviewed, ...checkIns('2026-03-18'), heard('2026-03-18T12:00')],
    wants: [{ opens: '2026-03-25T12:00', why: 'whyCheckInReply' }],
  },
  {
    when: 'a check-in on the telephone that was answered: they spoke, so nobody says that they are silent',
    people,
    journal: [interviewed, called('2026-03-18T12:00', 'spoke', { rule: 'check-in' })],
    wants: [{ opens: '2026-03-25T12:00', why: 'whyCheckInReply' }],
  },
  {
    when: 'of two interviews the one that ends last, whichever was journaled first',
    people,
    journal: [
      interview('2026-03-09T12:00', '2026-03-19T10:00', '2026-03-19T11:00', { people: ['p1'] }),
      interviewed,
      sent('2026-03-12T12:00', 'check-in'),
    ],
    wants: [{ opens: '2026-03-26T11:00', why: 'whyCheckInInterview' }],
  },
  {
    when: 'a reply before the interview changes nothing',
    people,
    journal: [interviewed, heard('2026-03-10T15:00')],
    wants: [{ opens: '2026-03-18T11:00' }],
  },
  {
    when: 'the next interview begins anew, and lies ahead',
    people,
    journal: [
      interviewed,
      ...checkIns('2026-03-18'),
      interview('2026-03-19T12:00', '2026-03-26T10:00', '2026-03-26T11:00', { people: ['p1'] }),
    ],
    wants: [{ opens: '2026-04-02T11:00' }],
  },
  {
    when: 'a thank-you is no check-in',
    people,
    journal: [interviewed, sent('2026-03-11T15:00', 'thank-you')],
    wants: [{ opens: '2026-03-18T11:00' }],
  },
  {
    when: 'a message before the interview is none',
    people,
    journal: [applied('2026-03-01T10:00'), sent('2026-03-04T10:00', 'application-follow-up'), interviewed],
    wants: [{ opens: '2026-03-18T11:00' }],
  },
  {
    when: 'an unanswered call is one, a pair of them too',
    people,
    journal: [interviewed, called('2026-03-18T12:00', 'no-answer'), called('2026-03-23T12:00', 'no-answer')],
    wants: [{ opens: '2026-04-06T12:00' }],
  },
  {
    when: 'a promise is alive: when that comes to nothing, due three business days later',
    people,
    journal: [interviewed, promised('2026-03-11T12:00', '2026-03-18')],
    wants: [{ opens: '2026-04-02T00:00', due: '2026-04-07T17:00', dormantUntil: '2026-04-02T00:00' }],
  },
  {
    when: 'its message was sent and counts as a check-in',
    people,
    journal: [interviewed, promised('2026-03-11T12:00', '2026-03-18'), sent('2026-03-19T12:00', 'promise-missed')],
    wants: [{ opens: '2026-04-02T12:00', due: '2026-04-07T17:00' }],
  },
  {
    when: 'the user announced a follow-up',
    people,
    journal: [interviewed, entry('announced', '2026-03-11T12:00', { from: '2026-03-25' })],
    wants: [{ opens: '2026-04-09T00:00' }],
  },
  { when: 'an offer came', people, journal: [interviewed, entry('offered', '2026-03-12T10:00', { form: 'verbal' })], wants: [] },
  { when: 'closed', people, journal: [interviewed, entry('rejected', '2026-03-12T10:00')], wants: [] },
  {
    when: 'to the last person contacted',
    people: [recruiter, person('p2', 'interviewer')],
    journal: [interviewed, sent('2026-03-11T15:00', 'thank-you'), sent('2026-03-11T15:10', 'thank-you', { people: ['p2'] })],
    wants: [{ people: ['p2'] }],
  },
]);
