import { expect, test } from 'vitest';
import { waitsOf } from '../../src/etiquette/waits.ts';
import { applied, called, entry, factsOf, heard, interview, type Line } from './cases.ts';

const NOW = Date.parse('2026-04-01T12:00:00Z');
const ids = (count: number) => Array.from({ length: count }, (_, place) => `o${place}`);
const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T10:00`;

/** So many applications of 1 March, each answered a day later than the one before; and so many that nobody answers. */
function search(answered: number, silent: number): { jobs: { id: string }[]; journal: Line[] } {
  const all = ids(answered + silent);
  return {
    jobs: all.map((id) => ({ id })),
    journal: all.flatMap((opportunity, place) => [
      applied(at(1), { opportunity }),
      ...(place < answered ? [heard(at(2 + place), { opportunity })] : []),
    ]),
  };
}
const waits = (life: Parameters<typeof factsOf>[0]) => waitsOf(factsOf({ zone: 'UTC', ...life }), NOW);

test('the first answer counts, not the last', () => {
  const { jobs, journal } = search(10, 0);
  expect(waits({ jobs, journal: [...journal, ...jobs.map(({ id }) => heard(at(28), { opportunity: id }))] })[0]?.days).toBe(5);
});

test('nine answers are too few to say', () => {
  expect(waits(search(9, 0))[0]).toEqual({ after: 'applied', days: null, answered: 9, waiting: 0 });
});

test('ten are enough', () => expect(waits(search(10, 0))[0]).toEqual({ after: 'applied', days: 5, answered: 10, waiting: 0 }));

test('who has not answered yet makes the wait longer', () => {
  expect(waits(search(10, 8))[0]).toEqual({ after: 'applied', days: 9, answered: 10, waiting: 8 });
});

test('where most are silent the median is not known, however many answered', () => {
  expect(waits(search(10, 11))[0]).toMatchObject({ days: null, answered: 10, waiting: 11 });
});

test('an answer from before the application is none; a rejection, an invitation and a call that reached them are', () => {
  const jobs = ids(4).map((id) => ({ id }));
  const journal = [
    heard('2026-02-20T10:00', { opportunity: 'o0' }),
    ...ids(4).map((opportunity) => applied(at(1), { opportunity })),
    entry('rejected', at(3), { opportunity: 'o1', personal: false }),
    interview(at(4), at(9), '2026-03-09T11:00', { opportunity: 'o2' }),
    called(at(5), 'spoke', { opportunity: 'o3' }),
  ];
  expect(waits({ jobs, journal })).toEqual([
    { after: 'applied', days: null, answered: 3, waiting: 1 },
    { after: 'interviewed', days: null, answered: 0, waiting: 1 },
  ]);
});

test('an interview is no answer to itself, and counts once it is over', () => {
  const journal = [interview(at(12), at(10), '2026-03-10T11:00'), interview(at(12), '2026-05-01T10:00', '2026-05-01T11:00')];
  expect(waits({ journal })[1]).toEqual({ after: 'interviewed', days: null, answered: 1, waiting: 0 });
  expect(waits({ journal: journal.slice(0, 1) })[1]).toEqual({ after: 'interviewed', days: null, answered: 0, waiting: 1 });
});

test('what the user let go of was waited for until then', () => {
  const { jobs, journal } = search(10, 8);
  const letGo = jobs.slice(10).map(({ id }) => entry('moved-on', at(2), { opportunity: id }));
  // The silent eight tell nothing beyond the second day: the others weigh as if alone, from then on.
  expect(waits({ jobs, journal: [...journal, ...letGo] })[0]?.days).toBeLessThan(9);
});
