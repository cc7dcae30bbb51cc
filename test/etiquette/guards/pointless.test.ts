import { applied, promised, saved, table } from '../cases.ts';

table('apply-by-deadline', [
  {
    when: 'it would close before it opens',
    job: { posting: { validThrough: '2026-03-01' } },
    journal: [saved('2026-03-02T09:00')],
    wants: [],
  },
]);

table('application-follow-up', [
  {
    when: 'it waited for a promise until the minute at which it closes',
    journal: [applied('2026-03-03T00:00'), promised('2026-03-03T00:00', '2026-03-02')],
    wants: [],
  },
  {
    when: 'a minute is left',
    journal: [applied('2026-03-03T00:01'), promised('2026-03-03T00:01', '2026-03-02')],
    wants: [{ opens: '2026-03-17T00:00', due: '2026-03-17T00:00', closes: '2026-03-17T00:01' }],
  },
]);
