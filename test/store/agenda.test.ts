import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlannedAction } from '../../src/job/action.ts';
import { phrase } from '../../src/job/phrase.ts';
import type { HeedDb } from '../../src/store/open.ts';
import { type Listed, readAgenda } from '../../src/store/read.ts';
import { ANY_TIME } from '../../src/store/rows.ts';
import { write } from '../../src/store/write.ts';
import { DAY, freshDb, HOUR, iso, opportunity, START } from './parts.ts';

let db: HeedDb;

/** The midnight that ends the day of START. */
const MIDNIGHT = START + 14 * HOUR;

interface Window {
  due: number | null;
  closes?: number | null;
  held?: boolean;
}

/** Has the store hold exactly these actions. */
async function plan(windows: Record<string, Window>, now = START - 30 * DAY): Promise<void> {
  const actions = Object.entries(windows).map(
    ([key, { due, closes = null, held = false }]): PlannedAction => ({
      key,
      rule: 'follow-up',
      opportunity: 'o1',
      also: [],
      people: [],
      channels: [],
      opens: iso(now),
      due: due === null ? null : iso(due),
      closes: closes === null ? null : iso(closes),
      held: held ? { guard: 'no-calls', reason: phrase('guard_no_calls') } : null,
      why: phrase('rule_follow_up'),
      sources: [],
      notices: [],
    }),
  );
  await write(db, { plan: () => ({ actions, standings: [] }), now }, { opportunities: [opportunity('o1')] });
}

async function lists(limit?: number) {
  const agenda = await readAgenda(db, { now: START, endOfToday: MIDNIGHT, ...(limit === undefined ? {} : { limit }) });
  const named: [string, Listed][] = Object.entries(agenda);
  return Object.fromEntries(named.map(([name, { rows, total }]) => [name, [rows.map(({ key }) => key), total]]));
}

beforeEach(async () => {
  ({ db } = await freshDb());
});

describe('each list', () => {
  test('holds what is due then, in order', async () => {
    await plan({
      tomorrow: { due: MIDNIGHT + 1 },
      'last thing today': { due: MIDNIGHT },
      now: { due: START },
      'just missed': { due: START - 1 },
      'long missed': { due: START - 20 * DAY },
      'next week': { due: START + 7 * DAY },
      'withheld, missed': { due: START - DAY, held: true },
      'withheld, later': { due: START + DAY, held: true },
    });
    expect(await lists()).toEqual({
      overdue: [['long missed', 'just missed'], 2],
      today: [['now', 'last thing today'], 2],
      upcoming: [['tomorrow', 'next week'], 2],
      held: [['withheld, missed', 'withheld, later'], 2],
    });
  });

  test('holds what is never due by its closing, and what never closes either at the end', async () => {
    await plan({ 'any time': { due: null }, 'closes today': { due: null, closes: MIDNIGHT }, 'next year': { due: START + 365 * DAY } });
    expect(await lists()).toMatchObject({ today: [['closes today'], 1], upcoming: [['next year', 'any time'], 2] });
    expect((await db.get('actions', 'any time'))?.listed).toBe(ANY_TIME);
    expect(new Date(ANY_TIME).getTime()).toBe(ANY_TIME);
  });

  test('leaves out what closed, though the worker has not removed it yet, and still fills its page', async () => {
    await plan({
      closed: { due: START - 3 * DAY, closes: START },
      'closed and withheld': { due: START - 3 * DAY, closes: START - 1, held: true },
      first: { due: START - 2 * DAY, closes: START + 1 },
      second: { due: START - DAY },
      third: { due: START - HOUR },
    });
    expect(await lists(2)).toEqual({ overdue: [['first', 'second'], 3], today: [[], 0], upcoming: [[], 0], held: [[], 0] });
  });

  test('gives its first rows and counts them all', async () => {
    await plan(Object.fromEntries(Array.from({ length: 120 }, (_, place) => [`${place}`, { due: START + DAY + place }])));
    const { upcoming } = await readAgenda(db, { now: START, endOfToday: MIDNIGHT });
    expect([upcoming.rows.length, upcoming.total, upcoming.rows[49]?.key]).toEqual([50, 120, '49']);
  });
});

test('nothing is read but ranges of the indexes, and no more rows than asked for', async () => {
  await plan(Object.fromEntries(Array.from({ length: 500 }, (_, place) => [`${place}`, { due: START - 250 * HOUR + place * HOUR }])));
  const wholeStore = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const ranges = vi.spyOn(IDBIndex.prototype, 'getAll');
  await readAgenda(db, { now: START, endOfToday: MIDNIGHT, limit: 10 });
  expect(wholeStore).not.toHaveBeenCalled();
  expect(ranges.mock.calls.map(([, count]) => count)).toEqual([undefined, 10, 10, 10, 10]);
  expect(ranges.mock.contexts.map((index) => (index as IDBIndex).name)).toEqual(['close', 'listed', 'listed', 'listed', 'listed']);
  vi.restoreAllMocks();
});
