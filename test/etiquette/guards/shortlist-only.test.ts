import { applied, entry, person, recruiter, sent, table } from '../cases.ts';

const job = { asks: { shortlistOnly: true } };

table('application-follow-up', [
  {
    when: 'the first follow-up asks for the date of the shortlist',
    job,
    journal: [applied('2026-03-03T10:12')],
    wants: [{ held: null, opens: '2026-03-04T10:12', why: 'whyShortlistOnly' }],
  },
  {
    when: 'a referrer is not asked',
    people: [recruiter, person('p3', 'referrer')],
    job,
    journal: [entry('shared', '2026-03-03T10:12', { by: 'p3' })],
    wants: [{ why: 'whyApplicationFollowUpReferral' }],
  },
]);
table('second-follow-up', [
  {
    when: 'the second does not',
    job,
    journal: [applied('2026-03-03T10:12'), sent('2026-03-04T12:00', 'application-follow-up')],
    wants: [{ why: 'whySecondFollowUp' }],
  },
]);
