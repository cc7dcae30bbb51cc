import { beforeEach, expect, test } from 'vitest';
import { NEXT } from '../../../src/remind/alarms.ts';
import type { Context } from '../../../src/worker/context.ts';
import { notToday } from '../../../src/worker/reminders/not-today.ts';
import { reach } from '../../../src/worker/reminders/reach.ts';
import { machine } from '../../fakes/machine.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { OPENS } from '../follow-up-plan.ts';
import { posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let context: Context;
const iso = (moment: number) => new Date(moment).toISOString();
const titles = () => machine.notifications.log.map(({ title }) => title);

async function apply(id = 'o1'): Promise<void> {
  await context.write({
    opportunities: [{ id, interest: 'medium', people: [], noCallsReading: null, posting: posting({ url: null }) }],
    entries: [{ id: `${id}-a`, at: iso(machine.wall), opportunity: id, people: [], kind: 'applied', via: 'online' }],
  });
  await context.reconcile();
}

/** So much later, when the worker looks. */
async function after(milliseconds: number): Promise<void> {
  machine.pass(milliseconds);
  await context.reconcile();
}

beforeEach(async () => {
  context = await freshContext();
});

test('nothing is shown while an interview is running; it is when that is over', async () => {
  await apply();
  const [start, end] = [iso(machine.wall + OPENS - 10 * MINUTE), iso(machine.wall + OPENS + 50 * MINUTE)];
  await context.write({ entries: [{ id: 'i', at: iso(machine.wall), opportunity: 'o1', people: [], kind: 'interview', start, end }] });
  await after(OPENS);
  expect(titles()).toEqual([]);
  expect(machine.alarms.get(NEXT)?.scheduledTime).toBe(Date.parse(end));
  await after(50 * MINUTE);
  expect(titles()).toHaveLength(1);
});

test('an interview that was taken back keeps nothing back', async () => {
  await apply();
  const [start, end] = [iso(machine.wall), iso(machine.wall + 3 * HOUR)];
  await context.write({ entries: [{ id: 'i', at: iso(machine.wall), opportunity: 'o1', people: [], kind: 'interview', start, end }] });
  await context.write({ entries: [{ id: 'r', at: iso(machine.wall), opportunity: 'o1', people: [], kind: 'retracted', entry: 'i' }] });
  await after(OPENS);
  expect(titles()).toHaveLength(1);
});

test('one that was written as lasting for weeks is believed for half a day', async () => {
  await apply();
  const [start, end] = [iso(machine.wall), iso(machine.wall + 30 * 24 * HOUR)];
  await context.write({ entries: [{ id: 'i', at: iso(machine.wall), opportunity: 'o1', people: [], kind: 'interview', start, end }] });
  await after(21 * HOUR);
  expect(titles()).toHaveLength(1);
});

test('not today: the badge carries on, the reminder comes tomorrow, or when the user wants it after all', async () => {
  await apply();
  await notToday(context, true);
  await after(OPENS);
  expect(titles()).toEqual([]);
  expect(await fake.action.getBadgeText({})).toBe('1');
  expect(machine.alarms.get(NEXT)?.scheduledTime).toBe(Date.parse('2026-03-11T08:00:00Z'));
  await notToday(context, false);
  await context.reconcile();
  expect(titles()).toHaveLength(1);
  await notToday(context, true);
  await after(19 * HOUR);
  expect(titles()).toHaveLength(2);
});

test('a digest comes once a day at its time, and names what the day holds', async () => {
  await context.write({ settings: { digest: '09:30' } });
  await after(MINUTE);
  await apply('o1');
  await apply('o2');
  await after(OPENS + HOUR);
  expect(titles()).toEqual([]);
  machine.wall = Date.parse('2026-03-11T09:29:00Z');
  await context.reconcile();
  expect(titles()).toEqual([]);
  expect(machine.alarms.get(NEXT)?.scheduledTime).toBe(Date.parse('2026-03-11T09:30:00Z'));
  await after(MINUTE);
  await after(HOUR);
  expect(titles()).toEqual(['Today: 2 things to do']);
});

test('after a month of silence there is one calm summary', async () => {
  for (let place = 0; place < 12; place++) await apply(`o${place}`);
  const db = await context.db();
  for (const action of await db.getAll('actions')) {
    const { close: _, ...open } = action;
    await db.put('actions', { ...open, closes: null });
  }
  await after(30 * 24 * HOUR);
  expect(machine.notifications.log).toMatchObject([
    { title: 'While you were away', message: '12 things to do now. The list has what matters most at the top.' },
  ]);
});

test('how far notifications reach is told for the system and the browser', async () => {
  expect(await reach()).toEqual({ allowed: true, system: 'mac', browser: 'chrome' });
  machine.notifications.permission = 'denied';
  expect(await reach()).toMatchObject({ allowed: false });
  machine.reset('firefox');
  expect(await reach()).toEqual({ allowed: null, system: 'mac', browser: 'firefox' });
});
