import { entry, table } from '../cases.ts';

const offered = (at: string, decideBy: string | null = null) => entry('offered', at, { form: 'written', decideBy });

table('offer-decide', [
  {
    when: 'three business days',
    journal: [offered('2026-03-20T14:00')],
    wants: [{ opens: '2026-03-20T14:00', due: '2026-03-25T17:00', closes: null, channels: [], people: [], why: 'whyOfferDecide' }],
  },
  {
    when: 'a business day before they want to know',
    journal: [offered('2026-03-20T14:00', '2026-03-30')],
    wants: [{ due: '2026-03-27T17:00', why: 'whyOfferDecideBy' }],
  },
  {
    when: 'they want to know at once',
    journal: [offered('2026-03-20T14:00', '2026-03-20')],
    wants: [{ opens: '2026-03-20T14:00', due: '2026-03-20T14:00' }],
  },
  {
    when: 'two offers: the later',
    journal: [offered('2026-03-20T14:00', '2026-03-30'), offered('2026-03-23T14:00', '2026-04-02')],
    wants: [{ opens: '2026-03-23T14:00', due: '2026-04-01T17:00' }],
  },
  { when: 'only spoken', journal: [entry('offered', '2026-03-20T14:00', { form: 'verbal', decideBy: '2026-03-30' })], wants: [] },
  { when: 'accepted', journal: [offered('2026-03-20T14:00'), entry('accepted', '2026-03-21T10:00')], wants: [] },
  { when: 'declined', journal: [offered('2026-03-20T14:00'), entry('declined', '2026-03-21T10:00')], wants: [] },
  { when: 'done by word', journal: [offered('2026-03-20T14:00'), entry('did', '2026-03-21T10:00', { rule: 'offer-decide' })], wants: [] },
  {
    when: 'declined and reopened',
    journal: [offered('2026-03-20T14:00'), entry('declined', '2026-03-21T10:00'), entry('reopened', '2026-03-22T10:00')],
    wants: [],
  },
]);
