import { applied, entry, interview, person, recruiter, sent, table } from '../cases.ts';

const people = [recruiter];
const jobs = [{ id: 'o1' }, { id: 'o2' }];
const inO2 = { opportunity: 'o2' };

table('application-follow-up', [
  {
    when: 'two at once become one, on the earlier application; the other comes up when that closes unsent',
    people,
    jobs,
    journal: [applied('2026-03-04T10:00'), applied('2026-03-03T10:00', inO2)],
    wants: [
      { opportunity: 'o2', also: ['o1'], opens: '2026-03-04T10:00', due: '2026-03-05T10:00', closes: '2026-03-17T10:00' },
      { opportunity: 'o1', also: [], opens: '2026-03-17T10:00', dormantUntil: '2026-03-17T10:00', closes: '2026-03-18T10:00' },
    ],
  },
  {
    when: 'windows that only touch are two',
    people,
    jobs,
    journal: [applied('2026-03-03T10:00'), applied('2026-03-17T10:00', inO2)],
    wants: [
      { opportunity: 'o1', also: [], closes: '2026-03-17T10:00' },
      { opportunity: 'o2', also: [], opens: '2026-03-18T10:00' },
    ],
  },
  {
    when: 'one that closes when the other opens is apart from it',
    people,
    jobs,
    journal: [applied('2026-03-03T10:00'), applied('2026-03-16T10:00', inO2)],
    wants: [
      { opportunity: 'o1', also: [], closes: '2026-03-17T10:00' },
      { opportunity: 'o2', also: [], opens: '2026-03-17T10:00' },
    ],
  },
  {
    when: 'and the other way round, when the later one is further on',
    people,
    jobs,
    journal: [applied('2026-03-03T10:00', inO2), applied('2026-03-16T10:00'), sent('2026-03-01T10:00', 'offer-thanks')],
    wants: [
      { opportunity: 'o2', also: [], closes: '2026-03-17T10:00' },
      { opportunity: 'o1', also: [], opens: '2026-03-17T10:00' },
    ],
  },
  {
    when: 'a minute of overlap joins them',
    people,
    jobs,
    journal: [applied('2026-03-03T10:00'), applied('2026-03-16T09:59', inO2)],
    wants: [
      { opportunity: 'o1', also: ['o2'] },
      { opportunity: 'o2', dormantUntil: '2026-03-17T10:00' },
    ],
  },
  {
    when: 'of three, the one that overlaps only with what is spoken for stands by itself',
    people,
    jobs: [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }],
    journal: [
      applied('2026-03-03T10:00'),
      // Its window is open a day longer than that of the first, when the third is open too.
      applied('2026-03-04T10:00', inO2),
      applied('2026-03-16T12:00', { opportunity: 'o3' }),
    ],
    wants: [
      { opportunity: 'o1', also: ['o2'], closes: '2026-03-17T10:00' },
      { opportunity: 'o3', also: [], opens: '2026-03-17T12:00', closes: '2026-03-30T12:00' },
    ],
  },
  {
    when: 'of three that overlap, two come up later as one',
    people,
    jobs: [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }],
    journal: [applied('2026-03-03T10:00'), applied('2026-03-04T10:00', inO2), applied('2026-03-05T10:00', { opportunity: 'o3' })],
    wants: [
      { opportunity: 'o1', also: ['o2', 'o3'], closes: '2026-03-17T10:00' },
      { opportunity: 'o2', also: ['o3'], opens: '2026-03-17T10:00', dormantUntil: '2026-03-17T10:00' },
      { opportunity: 'o3', also: [], opens: '2026-03-18T10:00', dormantUntil: '2026-03-18T10:00' },
    ],
  },
  {
    when: 'to two people they stay two',
    people: [recruiter, person('p3', 'recruiter')],
    jobs: [
      { id: 'o1', people: ['p1'] },
      { id: 'o2', people: ['p3'] },
    ],
    journal: [applied('2026-03-03T10:00'), applied('2026-03-03T10:00', inO2)],
    wants: [{ also: [] }, { also: [] }],
  },
  {
    when: 'what is held speaks for nobody',
    people,
    jobs: [{ id: 'o1', asks: { calls: 'forbidden' } }, { id: 'o2' }],
    journal: [applied('2026-03-03T10:00'), applied('2026-03-04T10:00', inO2)],
    wants: [
      { opportunity: 'o1', held: 'no-calls', also: [] },
      { opportunity: 'o2', held: null, also: [] },
    ],
  },
  {
    when: 'a message that spoke of both fulfils both',
    people,
    jobs,
    journal: [
      applied('2026-03-03T10:00'),
      applied('2026-03-04T10:00', inO2),
      sent('2026-03-05T10:00', 'application-follow-up', { also: ['o2'] }),
    ],
    wants: [],
  },
]);

table('second-follow-up', [
  {
    when: 'more was sent for it: it speaks for the earlier application',
    people,
    jobs,
    journal: [
      applied('2026-03-01T10:00', inO2),
      applied('2026-03-02T10:00'),
      sent('2026-03-03T11:00', 'application-follow-up', { also: ['o2'] }),
      sent('2026-03-03T12:00', 'offer-thanks'),
    ],
    wants: [{ opportunity: 'o1', also: ['o2'] }],
  },
  {
    when: 'and the other way round',
    people,
    jobs,
    journal: [
      applied('2026-03-01T10:00'),
      applied('2026-03-02T10:00', inO2),
      sent('2026-03-03T11:00', 'application-follow-up', { ...inO2, also: ['o1'] }),
      sent('2026-03-03T12:00', 'offer-thanks', inO2),
    ],
    wants: [{ opportunity: 'o2', also: ['o1'] }],
  },
]);

table('check-in', [
  {
    when: 'the interviewed one speaks for the one applied for',
    people,
    jobs,
    journal: [interview('2026-03-02T12:00', '2026-03-03T10:00', '2026-03-03T11:00', { people: ['p1'] }), applied('2026-03-09T10:00', inO2)],
    wants: [{ opportunity: 'o1', also: ['o2'], opens: '2026-03-10T11:00' }],
  },
  {
    when: 'without a closing it counts until it is due',
    people,
    jobs,
    journal: [interview('2026-03-02T12:00', '2026-03-03T10:00', '2026-03-03T11:00', { people: ['p1'] }), applied('2026-03-14T10:00', inO2)],
    // Due on the 13th at five, when the other window has not opened yet.
    wants: [{ opportunity: 'o1', also: [], due: '2026-03-13T17:00' }],
  },
  {
    when: 'what a promise suspends neither speaks nor is spoken of',
    people,
    jobs,
    journal: [
      interview('2026-03-02T12:00', '2026-03-03T10:00', '2026-03-03T11:00', { people: ['p1'] }),
      entry('promised', '2026-03-03T11:00', { people: ['p1'], until: '2026-03-09' }),
      applied('2026-03-22T10:00', inO2),
    ],
    wants: [{ opportunity: 'o1', also: [], opens: '2026-03-24T00:00' }],
  },
  {
    when: 'a message for one that spoke of the other is a check-in there',
    people,
    jobs,
    journal: [
      interview('2026-03-02T12:00', '2026-03-03T10:00', '2026-03-03T11:00', { people: ['p1'], opportunity: 'o2' }),
      applied('2026-03-09T10:00'),
      sent('2026-03-10T12:00', 'application-follow-up', { also: ['o2'] }),
    ],
    wants: [{ opportunity: 'o2', opens: '2026-03-24T12:00' }],
  },
]);

table('promise-missed', [
  {
    when: 'the one with an interview ahead speaks for the one applied for',
    people,
    jobs,
    journal: [
      interview('2026-03-02T12:00', '2026-03-30T10:00', '2026-03-30T11:00', { people: ['p1'] }),
      entry('promised', '2026-03-02T12:30', { people: ['p1'], until: '2026-03-06' }),
      applied('2026-03-08T10:00', inO2),
    ],
    wants: [{ opportunity: 'o1', also: ['o2'] }],
  },
  {
    when: 'an offer speaks for an interview',
    people,
    jobs,
    journal: [
      interview('2026-03-02T12:00', '2026-03-03T10:00', '2026-03-03T11:00', { people: ['p1'] }),
      entry('offered', '2026-03-04T10:00', { ...inO2, form: 'verbal', people: ['p1'] }),
      entry('promised', '2026-03-04T10:01', { ...inO2, people: ['p1'], until: '2026-03-09' }),
    ],
    wants: [{ opportunity: 'o2', also: ['o1'] }],
  },
]);

table('keep-in-touch', [
  {
    when: 'somebody of the network is written to about the opportunity first',
    people: [person('p1', 'network')],
    journal: [sent('2026-03-31T10:00', null), entry('announced', '2026-03-31T10:01', { from: '2026-07-01' })],
    // It would open on the 30th of June; the check-back speaks for it until its window closes.
    wants: [{ opens: '2026-07-16T00:00', due: '2026-07-31T10:00', dormantUntil: '2026-07-16T00:00' }],
  },
]);
