import { entry, sent, table } from '../cases.ts';

const declined = [entry('offered', '2026-03-18T14:00', { form: 'written' }), entry('declined', '2026-03-19T10:00')];

table('decline-offer', [
  {
    when: 'within a day',
    journal: declined,
    wants: [{ opens: '2026-03-19T10:00', due: '2026-03-20T10:00', closes: null, people: ['p1'] }],
  },
  { when: 'sent', journal: [...declined, sent('2026-03-19T12:00', 'decline-offer')], wants: [] },
  { when: 'declined without an offer on record', journal: [entry('declined', '2026-03-19T10:00')], wants: [{ opens: '2026-03-19T10:00' }] },
  { when: 'accepted', journal: [declined[0], entry('accepted', '2026-03-19T10:00')].filter((line) => line !== undefined), wants: [] },
  { when: 'reopened', journal: [...declined, entry('reopened', '2026-03-20T10:00')], wants: [] },
  {
    when: 'declined twice: the last time counts',
    journal: [...declined, entry('declined', '2026-03-20T10:00')],
    wants: [{ opens: '2026-03-20T10:00' }],
  },
]);
