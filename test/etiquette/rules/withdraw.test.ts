import { applied, entry, saved, sent, table } from '../cases.ts';

table('withdraw', [
  {
    when: 'within a day',
    journal: [applied('2026-03-03T10:12'), entry('withdrew', '2026-03-10T11:00')],
    wants: [{ opens: '2026-03-10T11:00', due: '2026-03-11T11:00', closes: null, people: ['p1'], held: null }],
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
