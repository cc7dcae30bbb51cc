import { applied, entry, interview, saved, table } from '../cases.ts';

const job = { posting: { validThrough: '2026-05-26' } };

table('apply-by-deadline', [
  {
    when: 'a business day before, over Memorial Day, until the deadline ends',
    job,
    journal: [saved('2026-05-18T09:00')],
    wants: [{ opens: '2026-05-18T09:00', due: '2026-05-22T17:00', closes: '2026-05-27T00:00', people: [], channels: [] }],
  },
  {
    when: 'saved after that: at once, in the next working morning',
    job,
    journal: [saved('2026-05-23T12:00')],
    wants: [{ opens: '2026-05-23T12:00', due: '2026-05-26T09:00', closes: '2026-05-27T00:00' }],
  },
  {
    when: 'saved in the last evening: no working morning is left',
    job,
    journal: [saved('2026-05-26T20:00')],
    wants: [{ opens: '2026-05-26T20:00', due: '2026-05-26T20:00', closes: '2026-05-27T00:00' }],
  },
  { when: 'saved too late', job, journal: [saved('2026-05-27T00:00')], wants: [] },
  { when: 'no deadline', journal: [saved('2026-05-18T09:00')], wants: [] },
  { when: 'applied', job, journal: [saved('2026-05-18T09:00'), applied('2026-05-19T09:00')], wants: [] },
  {
    when: 'done by word',
    job,
    journal: [saved('2026-05-18T09:00'), entry('did', '2026-05-19T09:00', { rule: 'apply-by-deadline' })],
    wants: [],
  },
  {
    when: 'interviewed without applying',
    job,
    journal: [saved('2026-05-18T09:00'), interview('2026-05-18T10:00', '2026-05-20T10:00', '2026-05-20T11:00')],
    wants: [],
  },
  {
    when: 'a deadline that stands for none is far away, and breaks nothing',
    job: { posting: { validThrough: '9999-12-31' } },
    journal: [saved('2026-05-18T09:00')],
    wants: [{ opens: '2026-05-18T09:00', due: '9999-12-30T17:00' }],
  },
  {
    when: 'a deadline on a day that does not exist is the day reached by counting on',
    job: { posting: { validThrough: '2026-02-30' } },
    journal: [saved('2026-02-02T09:00')],
    wants: [{ due: '2026-02-27T17:00', closes: '2026-03-03T00:00' }],
  },
]);
