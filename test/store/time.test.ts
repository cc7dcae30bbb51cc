import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Standing } from '../../src/job/action.ts';
import { phrase } from '../../src/job/phrase.ts';
import { catchUp } from '../../src/store/catch-up.ts';
import type { HeedDb } from '../../src/store/open.ts';
import type { Facts } from '../../src/store/planning.ts';
import { countDue, nextMoment, readAgenda, readOpportunity, readOpportunityRow } from '../../src/store/read.ts';
import { claimDue } from '../../src/store/reminders.ts';
import { write } from '../../src/store/write.ts';
import { fakePlan } from './fake-plan.ts';
import { DAY, entry, freshDb, HOUR, iso, opportunity, START } from './parts.ts';

let db: HeedDb;
const at = (now: number) => ({ plan: fakePlan, now });
const keys = () => db.getAllKeys('actions');

beforeEach(async () => {
  ({ db } = await freshDb());
  await write(db, at(START), { opportunities: [opportunity('o1'), opportunity('o2')] });
});

describe('an entry dated in the future', () => {
  const applying = (id: string, moment: number) => ({ entries: [entry('applied', moment, { opportunity: id })] });

  test('is kept, and planned when its time has come', async () => {
    await write(db, at(START), applying('o1', START + HOUR));
    expect(await db.count('journal')).toBe(1);
    expect(await keys()).toEqual([]);
    expect(await catchUp(db, at(START + HOUR - 1))).toBe(false);
    expect(await catchUp(db, at(START + HOUR))).toBe(true);
    expect(await keys()).toEqual(['follow-up:o1']);
    expect((await db.get('opportunities', 'o1'))?.stage).toBe('applied');
  });

  test('is the next moment at which something happens', async () => {
    expect(await nextMoment(db, START)).toBeNull();
    await write(db, at(START), applying('o1', START + HOUR));
    expect(await nextMoment(db, START)).toBe(START + HOUR);
    // It is so even when its time has passed unnoticed.
    expect(await nextMoment(db, START + DAY)).toBe(START + HOUR);
  });

  test('is planned by a write that comes first, although the write is about something else', async () => {
    await write(db, at(START), applying('o1', START + HOUR));
    await write(db, at(START + 2 * HOUR), { entries: [entry('saved', START, { opportunity: 'o2' })] });
    expect(await keys()).toEqual(['follow-up:o1']);
  });

  test('is planned once: there is nothing to do afterwards', async () => {
    await write(db, at(START), applying('o1', START + HOUR));
    await catchUp(db, at(START + HOUR));
    const plan = vi.fn(fakePlan);
    expect(await catchUp(db, { plan, now: START + 2 * HOUR })).toBe(false);
    expect(plan).not.toHaveBeenCalled();
  });

  test('is future again when the clock is set back', async () => {
    await write(db, at(START), applying('o1', START + HOUR));
    await catchUp(db, at(START + 2 * HOUR));
    expect(await catchUp(db, at(START))).toBe(true);
    expect(await keys()).toEqual([]);
    await catchUp(db, at(START + 2 * HOUR));
    expect(await keys()).toEqual(['follow-up:o1']);
  });

  test('stays counted when the clock is corrected by a little', async () => {
    await write(db, at(START), applying('o1', START + HOUR));
    await catchUp(db, at(START + HOUR));
    expect(await catchUp(db, at(START + HOUR - 2_000))).toBe(false);
    await write(db, at(START + HOUR - 2_000), { entries: [entry('note', START, { opportunity: 'o1', text: 'x' })] });
    expect(await keys()).toEqual(['follow-up:o1']);
  });
});

describe('an action', () => {
  const opens = START + DAY;
  const closes = opens + 14 * DAY;

  beforeEach(() => write(db, at(START), { entries: [entry('applied', START, { opportunity: 'o1' })] }));

  test('counts from its opening until it closes, as overdue once its good moment has passed', async () => {
    const counts: [number, number][] = [];
    for (const now of [opens - 1, opens, opens + 2 * DAY, closes - 1, closes]) {
      await catchUp(db, at(now));
      const { due, overdue } = await countDue(db, { now });
      counts.push([due, overdue]);
    }
    expect(counts).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
  });

  test('is removed after it closed, with its reminders, and a write does not bring it back', async () => {
    await catchUp(db, at(opens));
    expect(await catchUp(db, at(closes - 1))).toBe(false);
    expect(await catchUp(db, at(closes))).toBe(true);
    expect([await keys(), await db.count('reminders')]).toEqual([[], 0]);
    await write(db, at(closes), { entries: [entry('note', closes, { opportunity: 'o1', text: 'x' })] });
    expect([await keys(), await db.count('reminders')]).toEqual([[], 0]);
  });

  test('is there again when the clock had only gone wrong', async () => {
    await catchUp(db, at(closes));
    await write(db, at(closes), { entries: [entry('note', closes, { opportunity: 'o2', text: 'x' })] });
    await catchUp(db, at(START + HOUR));
    expect(await keys()).toEqual(['follow-up:o1']);
  });

  test('makes its opening and its closing moments at which something happens', async () => {
    await db.clear('reminders');
    const opening = await nextMoment(db, START);
    await catchUp(db, at(opens));
    expect([opening, await nextMoment(db, opens), await nextMoment(db, closes)]).toEqual([opens, closes, null]);
  });

  test('is not due while it is held', async () => {
    const instructions = { calls: 'forbidden', email: null, followUp: null, shortlistOnly: false, quotes: [] } as const;
    await write(db, at(START), { opportunities: [opportunity('o1', { posting: { instructions: { ...instructions, quotes: [] } } })] });
    expect(await countDue(db, { now: opens + 2 * DAY })).toEqual({ due: 0, overdue: 0 });
    expect((await db.getAll('actions')).map(({ lane }) => lane)).toEqual(['held']);
    expect(await db.count('reminders')).toBe(0);
  });
});

describe('a dormant action', () => {
  const wakes = START + 3 * DAY;
  const asleep = (now: number) => ({
    now,
    plan: (facts: Facts) => {
      const { actions, standings } = fakePlan(facts);
      return { standings, actions: actions.map((action) => ({ ...action, dormantUntil: iso(wakes) })) };
    },
  });
  const listed = async (now: number) => {
    const { overdue, today, upcoming, held } = await readAgenda(db, { now });
    const own = (await readOpportunity(db, 'o1'))?.actions.length;
    return [...[overdue, today, upcoming, held].map(({ total }) => total), own];
  };

  beforeEach(() => write(db, asleep(START), { entries: [entry('applied', START, { opportunity: 'o1' })] }));

  test('is listed nowhere and not due until it wakes', async () => {
    const opened = wakes - HOUR;
    expect([await listed(opened), await claimDue(db, opened)]).toEqual([[0, 0, 0, 0, 0], []]);
    expect([await nextMoment(db, START), await catchUp(db, asleep(wakes - 1))]).toEqual([wakes, false]);
  });

  test('wakes without a new plan, and is reminded of then', async () => {
    const plan = vi.fn();
    expect(await catchUp(db, { plan, now: wakes })).toBe(true);
    expect(await listed(wakes)).toEqual([1, 0, 0, 0, 1]);
    expect((await claimDue(db, wakes)).map(({ reminder }) => reminder.at)).toEqual([wakes]);
    expect(await catchUp(db, { plan, now: wakes + HOUR })).toBe(false);
    expect(plan).not.toHaveBeenCalled();
  });
});

describe('where an opportunity stands', () => {
  const stalls = { at: iso(START + 3 * DAY), next: phrase('stalled') };
  const standings: Standing[] = [{ opportunity: 'o1', stage: 'interview-ahead', stalled: null, stalls, interviewEnds: iso(START + DAY) }];
  const ahead = (now: number) => ({ plan: () => ({ actions: [], standings }), now });
  const stands = async () => {
    const { stage, stalled } = (await readOpportunityRow(db, 'o1')) ?? {};
    return [stage, stalled];
  };

  beforeEach(() => write(db, ahead(START), { entries: [entry('note', START, { opportunity: 'o1', text: 'x' })] }));

  test('reads differently when an interview ended and when nothing is scheduled any more, without a new plan', async () => {
    const plan = vi.fn();
    expect(await stands()).toEqual(['interview-ahead', null]);
    expect([await nextMoment(db, START), await catchUp(db, { plan, now: START + DAY - 1 })]).toEqual([START + DAY, false]);
    expect(await catchUp(db, { plan, now: START + DAY })).toBe(true);
    expect(await stands()).toEqual(['interviewed', null]);
    expect(await nextMoment(db, START + DAY)).toBe(START + 3 * DAY);
    expect(await catchUp(db, { plan, now: START + 3 * DAY })).toBe(true);
    expect(await stands()).toEqual(['interviewed', phrase('stalled')]);
    expect([await nextMoment(db, START + 3 * DAY), await catchUp(db, { plan, now: START + 4 * DAY })]).toEqual([null, false]);
    expect(plan).not.toHaveBeenCalled();
  });

  test('is told as of the moment of a write', async () => {
    await write(db, ahead(START + 9 * DAY), { entries: [entry('note', START, { opportunity: 'o1', text: 'y' })] });
    expect(await stands()).toEqual(['interviewed', phrase('stalled')]);
  });

  test('is what the plan says as soon as it says something else', async () => {
    await catchUp(db, ahead(START + 9 * DAY));
    await write(db, at(START + 9 * DAY), { entries: [entry('applied', START, { opportunity: 'o1' })] });
    expect(await stands()).toEqual(['applied', null]);
    expect(await readOpportunityRow(db, 'o1')).not.toHaveProperty('stalls');
  });
});
