import { applied, entry, interview, interviewer, person, sent, table } from './cases.ts';

const first = [applied('2026-03-03T10:12', { id: 'a' })];
const key = 'application-follow-up/o1/a';
const snoozed = (at: string, until: string, action = key) => entry('snoozed', at, { action, until });
const skipped = (at: string, action = key) => entry('skipped', at, { action });

table('application-follow-up', [
  {
    when: 'snoozed: it opens when the user said, and is due then if it was before',
    journal: [...first, snoozed('2026-03-04T11:00', '2026-03-06T14:00')],
    wants: [{ opens: '2026-03-06T14:00', due: '2026-03-06T14:00', closes: '2026-03-17T10:12' }],
  },
  {
    when: 'snoozed into a weekend: due in the next working morning',
    journal: [...first, snoozed('2026-03-04T11:00', '2026-03-07T14:00')],
    wants: [{ opens: '2026-03-07T14:00', due: '2026-03-09T09:00' }],
  },
  {
    when: 'snoozed twice: the later word counts',
    journal: [...first, snoozed('2026-03-04T11:00', '2026-03-09T14:00'), snoozed('2026-03-04T12:00', '2026-03-05T09:00')],
    wants: [{ opens: '2026-03-05T09:00', due: '2026-03-05T10:12' }],
  },
  {
    when: 'snoozed until before it opens: it opens as it would',
    journal: [...first, snoozed('2026-03-03T11:00', '2026-03-03T12:00')],
    wants: [{ opens: '2026-03-04T10:12' }],
  },
  {
    when: 'snoozed beyond its closing: the user asked for it, so it stays for that day',
    journal: [...first, snoozed('2026-03-04T11:00', '2026-03-20T14:00')],
    wants: [{ opens: '2026-03-20T14:00', due: '2026-03-20T14:00', closes: '2026-03-21T00:00' }],
  },
  {
    when: 'snoozed to the minute at which it closes, on a weekend',
    journal: [applied('2026-03-07T10:00', { id: 'a' }), snoozed('2026-03-09T11:00', '2026-03-21T10:00')],
    wants: [{ opens: '2026-03-21T10:00', due: '2026-03-23T09:00', closes: '2026-03-24T00:00' }],
  },
  { when: 'skipped: gone for good', journal: [...first, skipped('2026-03-04T11:00')], wants: [] },
  {
    when: 'skipped and snoozed',
    journal: [...first, skipped('2026-03-04T11:00'), snoozed('2026-03-04T12:00', '2026-03-06T14:00')],
    wants: [],
  },
  {
    when: 'skipped, and taken back',
    journal: [...first, skipped('2026-03-04T11:00'), entry('retracted', '2026-03-04T11:01', { entry: 'j2' })],
    wants: [{ opens: '2026-03-04T10:12' }],
  },
  { when: 'another one skipped', journal: [...first, skipped('2026-03-04T11:00', 'application-follow-up/o1/b')], wants: [{}] },
]);

table('thank-you', [
  {
    when: 'sent to somebody who was deleted since: the others are still owed',
    people: [interviewer],
    journal: [
      interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00'),
      sent('2026-03-11T12:00', 'thank-you', { people: ['gone'] }),
    ],
    wants: [{ people: ['p2'] }],
  },
  {
    when: 'sent to nobody in particular: it does for all',
    people: [interviewer],
    journal: [interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00'), sent('2026-03-11T12:00', 'thank-you', { people: [] })],
    wants: [],
  },
  {
    when: 'a card to a helper is no thanks to an interviewer whom nobody knows',
    people: [person('p3', 'helper')],
    journal: [
      interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00', { people: [] }),
      sent('2026-03-11T12:00', 'thank-you', { people: ['p3'] }),
    ],
    wants: [{ people: [] }],
  },
  {
    when: 'a message that fulfils another rule',
    people: [interviewer],
    journal: [
      interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00'),
      sent('2026-03-11T12:00', 'check-in', { people: ['p2'] }),
    ],
    wants: [{ people: ['p2'] }],
  },
]);
