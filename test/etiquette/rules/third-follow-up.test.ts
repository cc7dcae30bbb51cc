import { applied, called, heard, promised, sent, table } from '../cases.ts';

const two = [applied('2026-03-03T10:12'), sent('2026-03-05T09:30', 'application-follow-up'), sent('2026-03-16T10:00', 'second-follow-up')];

table('third-follow-up', [
  {
    when: 'the second message is unanswered: a couple of weeks later',
    journal: two,
    wants: [{ opens: '2026-03-30T10:00', due: '2026-04-06T10:00', closes: '2026-04-20T10:00', people: ['p1'] }],
  },
  { when: 'answered', journal: [...two, heard('2026-03-20T10:00')], wants: [] },
  { when: 'only one message', journal: two.slice(0, 2), wants: [] },
  { when: 'sent', journal: [...two, sent('2026-03-31T10:00', 'third-follow-up')], wants: [] },
  {
    when: 'a reply in between begins a new count',
    journal: [two[0], two[1], heard('2026-03-10T10:00'), sent('2026-03-16T10:00', 'promise-missed')].filter((line) => line !== undefined),
    wants: [],
  },
  {
    when: 'the second message was a call, and the holidays are long: it waits until the second call is made or its time over',
    zone: 'Asia/Tokyo',
    region: 'JP',
    journal: [
      applied('2027-03-03T10:12'),
      sent('2027-03-05T09:30', 'application-follow-up'),
      called('2027-04-28T10:00', 'voicemail', { rule: 'second-follow-up' }),
    ],
    // Six business days over Golden Week are longer than a fortnight.
    wants: [{ opens: '2027-05-13T00:00', due: '2027-05-19T10:00', closes: '2027-06-02T10:00' }],
  },
  {
    when: 'a promise made without another word: when its time is over',
    journal: [...two, promised('2026-03-20T10:00', '2026-04-02')],
    // The promise lives until the 16th of April is over.
    wants: [{ opens: '2026-04-17T00:00', due: '2026-04-17T09:00', closes: '2026-04-20T10:00' }],
  },
  {
    when: 'a promise of an employer of whom nobody is known makes it wait as well',
    people: [],
    journal: [...two.map((line) => ({ ...line, people: [] })), promised('2026-03-20T10:00', '2026-04-02', { people: [] })],
    wants: [{ opens: '2026-04-17T00:00', dormantUntil: '2026-04-17T00:00' }],
  },
]);
