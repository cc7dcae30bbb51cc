import { applied, entry, heard, interview, saved, sent, table } from '../cases.ts';

table('withdraw', [
  {
    when: 'within a day',
    journal: [applied('2026-03-03T10:12'), entry('withdrew', '2026-03-10T11:00')],
    wants: [{ opens: '2026-03-10T11:00', due: '2026-03-11T11:00', closes: null, people: ['p1'], held: null, why: 'whyWithdraw' }],
  },
  {
    when: 'on a Friday evening: due on Monday morning',
    journal: [applied('2026-03-03T10:12'), entry('withdrew', '2026-03-13T19:00')],
    wants: [{ opens: '2026-03-13T19:00', due: '2026-03-16T09:00' }],
  },
  {
    when: 'they were told',
    journal: [applied('2026-03-03T10:12'), entry('withdrew', '2026-03-10T11:00'), sent('2026-03-10T12:00', 'withdraw')],
    wants: [],
  },
  {
    when: 'only saved: nobody is notified, since they may never have heard of the user',
    journal: [saved('2026-03-03T10:12'), entry('withdrew', '2026-03-10T11:00')],
    wants: [{ opens: '2026-03-10T11:00', due: '2026-03-11T11:00', why: 'whyWithdrawSaved', notices: [] }],
  },
  ...[
    sent('2026-03-03T10:12', null),
    heard('2026-03-03T10:12'),
    interview('2026-03-03T10:12', '2026-03-09T10:00', '2026-03-09T11:00'),
    entry('offered', '2026-03-03T10:12', { form: 'verbal' }),
    entry('shared', '2026-03-03T10:12', { by: 'p1' }),
  ].map((known) => ({
    when: `${known.kind}: they know of the user`,
    journal: [known, entry('withdrew', '2026-03-10T11:00')],
    wants: [{ why: 'whyWithdraw' }],
  })),
  {
    when: 'the user thought better of it',
    journal: [applied('2026-03-03T10:12'), entry('withdrew', '2026-03-10T11:00'), entry('reopened', '2026-03-10T12:00')],
    wants: [],
  },
  {
    when: 'no calls, read strictly: this is not unsolicited',
    job: { asks: { calls: 'forbidden' } },
    journal: [applied('2026-03-03T10:12'), entry('withdrew', '2026-03-10T11:00')],
    wants: [{ held: null }],
  },
  {
    when: 'said twice: the last time counts',
    journal: [applied('2026-03-03T10:12'), entry('withdrew', '2026-03-05T10:00'), entry('withdrew', '2026-03-06T10:00')],
    wants: [{ opens: '2026-03-06T10:00' }],
  },
]);
