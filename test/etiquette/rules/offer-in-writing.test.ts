import { entry, sent, table } from '../cases.ts';

const verbal = entry('offered', '2026-03-20T14:00', { form: 'verbal' });

table('offer-in-writing', [
  {
    when: 'by the next business day',
    journal: [verbal],
    wants: [{ opens: '2026-03-20T14:00', due: '2026-03-23T17:00', closes: null, people: ['p1'] }],
  },
  { when: 'asked for', journal: [verbal, sent('2026-03-20T15:00', 'offer-in-writing')], wants: [] },
  { when: 'it came in writing', journal: [verbal, entry('offered', '2026-03-23T10:00', { form: 'written' })], wants: [] },
  { when: 'it was in writing', journal: [entry('offered', '2026-03-20T14:00', { form: 'written' })], wants: [] },
  { when: 'accepted', journal: [verbal, entry('accepted', '2026-03-20T15:00')], wants: [] },
]);
