import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlannedAction } from '../../src/job/action.ts';
import { phrase } from '../../src/job/phrase.ts';
import type { HeedDb } from '../../src/store/open.ts';
import { type Listed, readAgenda } from '../../src/store/read.ts';
import { ANY_TIME } from '../../src/store/rows.ts';
import { write } from '../../src/store/write.ts';
import { DAY, freshDb, HOUR, iso, opportunity, START } from './parts.ts';

let db: HeedDb;

interface Window {
  opens?: number;
  due: number | null;
  closes?: number | null;
  held?: boolean;
}

/** Has the store hold exactly these actions. */
async function plan(windows: Record<string, Window>, planned = START): Promise<void> {
  const now = START - 30 * DAY;
  const actions = Object.entries(windows).map(
    ([key, { opens = now, due, closes = null, held = false }]): PlannedAction => ({
      key,
      rule: 'follow-up',
      opportunity: 'o1',
      also: [],
      people: [],
      channels: [],
      opens: iso(opens),
      due: due === null ? null : iso(due),
      closes: closes === null ? null : iso(closes),
      held: held ? { guard: 'no-calls', reason: phrase('guard_no_calls') } : null,
      why: phrase('rule_follow_up'),
      sources: [],
      notices: [],
    }),
  );
  await write(db, { plan: () => ({ actions, standings: [] }), now: planned }, { opportunities: [opportunity('o1')] });
}

async function lists(limit?: number) {
  const agenda = await readAgenda(db, { now: START, ...(limit === undefined ? {} : { limit }) });
  const named: [string, Listed][] = Object.entries(agenda);
  return Object.fromEntries(named.map(([name, { rows, total }]) => [name, [rows.map(({ key }) => key), total]]));
}

beforeEach(async () => {
  ({ db } = await freshDb());
});

describe('each list', () => {
  test('holds what is open in the order in which it is due, what opens later in that order', async () => {
    await plan({
      'opens tomorrow': { opens: START + DAY, due: START + 9 * DAY },
      'due tomorrow': { due: START + DAY },
      now: { opens: START, due: START },
      'just missed': { due: START - 1 },
      'long missed': { due: START - 20 * DAY },
      'opens next week': { opens: START + 7 * DAY, due: START + 8 * DAY },
      'withheld, missed': { due: START - DAY, held: true },
      'withheld, later': { due: START + DAY, held: true },
    });
    expect(await lists()).toEqual({
      overdue: [['long missed', 'just missed'], 2],
      today: [['now', 'due tomorrow'], 2],
      upcoming: [['opens tomorrow', 'opens next week'], 2],
      held: [['withheld, missed', 'withheld, later'], 2],
    });
  });

  test('holds what is never due by its closing, and what never closes either at the end', async () => {
    const nextYear = { opens: START + 365 * DAY, due: START + 366 * DAY };
    await plan({ 'any time': { due: null }, 'closes today': { due: null, closes: START + HOUR }, 'next year': nextYear });
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
    await plan(
      Object.fromEntries(Array.from({ length: 120 }, (_, place) => [`${place}`, { opens: START + DAY + place, due: START + 2 * DAY }])),
    );
    const { upcoming } = await readAgenda(db, { now: START });
    expect([upcoming.rows.length, upcoming.total, upcoming.rows[49]?.key]).toEqual([50, 120, '49']);
  });
});

test('nothing is read but ranges of the indexes, and no more rows than asked for', async () => {
  await plan(Object.fromEntries(Array.from({ length: 500 }, (_, place) => [`${place}`, { due: START - 250 * HOUR + place * HOUR }])));
  const wholeStore = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const ranges = vi.spyOn(IDBIndex.prototype, 'getAll');
  await readAgenda(db, { now: START, limit: 10 });
  expect(wholeStore).not.toHaveBeenCalled();
  expect(ranges.mock.calls.map(([, count]) => count)).toEqual([undefined, 10, 10, 10, 10]);
  expect(ranges.mock.contexts.map((index) => (index as IDBIndex).name)).toEqual(['close', 'listed', 'listed', 'listed', 'listed']);
  vi.restoreAllMocks();
});
