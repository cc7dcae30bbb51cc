import { beforeEach, describe, expect, test } from 'vitest';
import { catchUp } from '../../src/store/catch-up.ts';
import type { HeedDb } from '../../src/store/open.ts';
import { nextMoment } from '../../src/store/read.ts';
import { claimDue, markShown } from '../../src/store/reminders.ts';
import { write } from '../../src/store/write.ts';
import { fakePlan } from './fake-plan.ts';
import { DAY, entry, freshDb, HOUR, iso, opportunity, START } from './parts.ts';

let db: HeedDb;
const at = (now: number) => ({ plan: fakePlan, now });

const opens = START + DAY;
const second = opens + DAY - HOUR;
const idAt = (moment: number) => `follow-up:o1@${iso(moment)}`;
const claimed = async (now: number) => (await claimDue(db, now)).map(({ reminder }) => reminder.id);
const say = (kind: Parameters<typeof entry>[0], moment: number, fields = {}) =>
  write(db, at(moment), { entries: [entry(kind, moment, { opportunity: 'o1', ...fields })] });

beforeEach(async () => {
  ({ db } = await freshDb());
  await write(db, at(START), { opportunities: [opportunity('o1')] });
  await say('applied', START);
});

test('a reminder is claimed when its moment has come, with its action', async () => {
  expect(await claimed(opens - 1)).toEqual([]);
  const [claim] = await claimDue(db, opens);
  expect(claim).toMatchObject({
    reminder: { id: idAt(opens), at: opens, claimedAt: opens },
    action: { key: 'follow-up:o1', title: 'Archivist' },
  });
});

test('what was shown never comes again', async () => {
  await markShown(db, await claimed(opens), opens);
  expect(await claimed(opens + HOUR)).toEqual([]);
  expect(await db.get('reminders', idAt(opens))).toEqual({
    id: idAt(opens),
    key: 'follow-up:o1',
    at: opens,
    claimedAt: opens,
    shownAt: opens,
  });
});

test('what was claimed and not shown, because the worker was stopped, comes again under the same id', async () => {
  expect(await claimed(opens)).toEqual([idAt(opens)]);
  expect(await claimed(opens + HOUR)).toEqual([idAt(opens)]);
});

test('after a long sleep all of them come, in the order of their moments', async () => {
  expect(await claimed(second + DAY)).toEqual([idAt(opens), idAt(second)]);
});

test('the next moment is that of the next reminder, and has passed where one waits', async () => {
  expect(await nextMoment(db, START)).toBe(opens);
  expect(await nextMoment(db, opens + HOUR)).toBe(opens);
  await catchUp(db, { plan: fakePlan, now: opens });
  await markShown(db, await claimed(opens), opens);
  expect(await nextMoment(db, opens)).toBe(second);
});

describe('reminders that are no longer wanted', () => {
  test('go when the action goes', async () => {
    await say('heard', START + HOUR);
    expect(await db.count('reminders')).toBe(0);
    expect(await claimed(second)).toEqual([]);
  });

  test('are dropped when the action closed before anybody was awake', async () => {
    expect(await claimed(opens + 14 * DAY)).toEqual([]);
    expect(await db.count('reminders')).toBe(0);
  });

  test('move when the action is put off, and the new moment is shown although an earlier one was', async () => {
    await markShown(db, await claimed(opens), opens);
    await say('snoozed', opens + HOUR, { action: 'follow-up:o1', until: iso(opens + 3 * DAY) });
    expect(await claimed(second)).toEqual([]);
    expect(await claimed(opens + 3 * DAY)).toEqual([idAt(opens + 3 * DAY)]);
  });

  test('are not shown when they were claimed, the worker was stopped, and the action was put off meanwhile', async () => {
    expect(await claimed(opens)).toEqual([idAt(opens)]);
    await say('snoozed', opens, { action: 'follow-up:o1', until: iso(opens + 3 * DAY) });
    expect(await claimed(opens + HOUR)).toEqual([]);
    expect(await db.get('reminders', idAt(opens))).toMatchObject({ claimedAt: opens });
  });

  test('stay on record once shown, so that undoing and doing again shows nothing twice', async () => {
    await markShown(db, await claimed(opens), opens);
    const heard = entry('heard', opens, { opportunity: 'o1' });
    await write(db, at(opens), { entries: [heard] });
    await say('retracted', opens, { entry: heard.id });
    expect(await db.getAllKeys('actions')).toEqual(['follow-up:o1']);
    expect(await claimed(opens)).toEqual([]);
    expect(await claimed(second)).toEqual([idAt(second)]);
  });

  test('stay on record when the action closes', async () => {
    await markShown(db, await claimed(opens), opens);
    await catchUp(db, at(opens + 14 * DAY));
    expect(await db.getAllKeys('reminders')).toEqual([idAt(opens)]);
  });
});

test('marking what is not there any more does nothing', async () => {
  await markShown(db, ['gone'], opens);
  expect(await db.getAllKeys('reminders')).toEqual([idAt(opens), idAt(second)]);
});
