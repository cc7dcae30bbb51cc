import { applied, called, entry, heard, interview, promised, saved, sent, table } from '../cases.ts';

const three = [
  applied('2026-03-03T10:12'),
  sent('2026-03-05T09:30', 'application-follow-up'),
  sent('2026-03-16T10:00', 'second-follow-up'),
  sent('2026-03-31T10:00', 'third-follow-up'),
];
const interviewed = interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00', { people: ['p1'] });

table('move-on', [
  {
    when: 'the third message is unanswered',
    journal: three,
    wants: [{ opens: '2026-04-14T10:00', due: '2026-04-21T10:00', closes: null, channels: [], people: [] }],
  },
  { when: 'it was answered', journal: [...three, heard('2026-04-01T10:00')], wants: [] },
  { when: 'nothing sent', journal: three.slice(0, 1), wants: [] },
  {
    when: 'one message: when the window of the second closes, due at once',
    journal: three.slice(0, 2),
    wants: [{ opens: '2026-04-02T09:30', due: '2026-04-02T09:30', closes: null }],
  },
  {
    when: 'two messages: when the window of the third closes',
    journal: three.slice(0, 3),
    wants: [{ opens: '2026-04-20T10:00', due: '2026-04-20T10:00' }],
  },
  {
    when: 'that is a Saturday: due in the next working morning',
    journal: [applied('2026-03-03T10:12'), sent('2026-03-07T10:00', 'application-follow-up')],
    wants: [{ opens: '2026-04-04T10:00', due: '2026-04-06T09:00' }],
  },
  { when: 'it was closed kindly', journal: [...three, entry('moved-on', '2026-04-15T10:00')], wants: [] },
  { when: 'it was done by word', journal: [...three, entry('did', '2026-04-15T10:00', { rule: 'move-on' })], wants: [] },
  {
    when: 'the last check-in allowed is unanswered',
    settings: { checkIns: 2 },
    journal: [interviewed, sent('2026-03-18T12:00', 'check-in'), sent('2026-04-01T12:00', 'check-in')],
    wants: [{ opens: '2026-04-15T12:00', due: '2026-04-22T12:00' }],
  },
  {
    when: 'six check-ins by default',
    journal: [
      interviewed,
      ...['2026-03-18', '2026-04-01', '2026-04-15', '2026-05-15', '2026-06-15', '2026-07-15'].map((day) =>
        sent(`${day}T12:00`, 'check-in'),
      ),
    ],
    wants: [{ opens: '2026-07-29T12:00', due: '2026-08-05T12:00' }],
  },
  { when: 'a check-in is left', settings: { checkIns: 2 }, journal: [interviewed, sent('2026-03-18T12:00', 'check-in')], wants: [] },
  {
    when: 'a promise is alive: not before it comes to nothing',
    journal: [...three, promised('2026-04-01T10:00', '2026-04-10')],
    wants: [{ opens: '2026-04-25T00:00', due: '2026-04-27T09:00', dormantUntil: '2026-04-25T00:00' }],
  },
  {
    when: 'the last message was a pair of calls',
    journal: [...three.slice(0, 3), called('2026-03-31T10:00', 'no-answer'), called('2026-04-03T10:00', 'no-answer')],
    wants: [{ opens: '2026-04-17T10:00', due: '2026-04-24T10:00' }],
  },
  {
    when: 'a message without an application is no sequence that could run out',
    journal: [saved('2026-03-03T10:12'), sent('2026-03-05T09:30', 'application-follow-up')],
    wants: [],
  },
]);
