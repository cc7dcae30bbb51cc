import { entry, sent, table } from '../cases.ts';

const verbal = entry('offered', '2026-03-20T14:00', { form: 'verbal', people: ['p1'] });

table('offer-thanks', [
  {
    when: 'within a day; a Friday offer by Monday',
    journal: [verbal],
    wants: [{ opens: '2026-03-20T14:00', due: '2026-03-23T09:00', closes: null, people: ['p1'] }],
  },
  { when: 'on a weekday', journal: [entry('offered', '2026-03-18T14:00', { form: 'written' })], wants: [{ due: '2026-03-19T14:00' }] },
  { when: 'sent', journal: [verbal, sent('2026-03-20T15:00', 'offer-thanks')], wants: [] },
  {
    when: 'the same offer in writing needs no second thanks',
    journal: [verbal, sent('2026-03-20T15:00', 'offer-thanks'), entry('offered', '2026-03-23T10:00', { form: 'written' })],
    wants: [],
  },
  { when: 'decided', journal: [verbal, entry('declined', '2026-03-20T16:00')], wants: [] },
]);
