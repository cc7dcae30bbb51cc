import { applied, called, entry, heard, interview, promised, sent, table } from '../cases.ts';

const sequence = [applied('2026-03-03T10:12'), sent('2026-03-05T09:30', 'application-follow-up')];
const replies = [
  heard('2026-03-06T10:00'),
  interview('2026-03-06T10:00', '2026-03-30T10:00', '2026-03-30T11:00'),
  entry('offered', '2026-03-06T10:00', { form: 'verbal' }),
  entry('rejected', '2026-03-06T10:00'),
  entry('filled', '2026-03-06T10:00'),
  entry('cancelled', '2026-03-06T10:00'),
  called('2026-03-06T10:00', 'spoke', { rule: 'second-follow-up' }),
];
const others = [
  promised('2026-03-06T10:00', '2026-03-07'),
  entry('note', '2026-03-06T10:00', { text: 'Still hoping' }),
  entry('saved', '2026-03-06T10:00'),
  called('2026-03-06T10:00', 'voicemail', { rule: 'offer-thanks' }),
];

table('second-follow-up', [
  ...replies.map((reply) => ({ when: `${reply.kind} is a reply`, journal: [...sequence, reply], wants: [] })),
  ...others.map((other) => ({ when: `${other.kind} is none`, journal: [...sequence, other], wants: [{}] })),
  {
    when: 'a reply in another opportunity is none',
    jobs: [{ id: 'o1' }, { id: 'o2' }],
    journal: [...sequence, heard('2026-03-06T10:00', { opportunity: 'o2' })],
    wants: [{}],
  },
]);
