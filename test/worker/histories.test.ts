import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BEAT } from '../../src/remind/alarms.ts';
import { openHeed } from '../../src/store/open.ts';
import { reminderId } from '../../src/store/schedule.ts';
import { machine } from '../fakes/machine.ts';
import { fakeNavigator } from '../fakes/navigator.ts';
import { fake } from '../fakes/webextension-polyfill.ts';
import { CLOSES, DUE, OPENS } from './follow-up-plan.ts';
import { isNight, World } from './world.ts';

vi.stubGlobal('navigator', fakeNavigator);

const HISTORIES = Number(process.env.HEED_HISTORIES ?? 150);
const SEED = Number(process.env.HEED_SEED ?? 2026_03_10);
const MINUTE = 60_000;

type Event = (world: World) => Promise<void> | void;

/** One thing that happens; printed by name when a history fails. */
const event = (name: string, happen: Event): Event => Object.assign(happen, { toString: () => name, [fc.toStringMethod]: () => name });

const events = fc.oneof(
  { weight: 3, arbitrary: fc.constant(event('apply', (world) => world.apply())) },
  {
    weight: 2,
    arbitrary: fc.nat(5).map((place) =>
      event(`do ${place}`, async (world) => {
        const open = [...world.applied.keys()].filter((id) => !world.done.has(id));
        const id = open[place % Math.max(open.length, 1)];
        if (id) await world.do(id);
      }),
    ),
  },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 3 }).map((minutes) => event(`pass ${minutes} min`, (world) => world.pass(minutes))) },
  {
    weight: 5,
    arbitrary: fc.integer({ min: 4, max: 200 }).map((minutes) => event(`sleep ${minutes} min`, (world) => world.pass(minutes))),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 2, max: 5 }).map((days) => event(`silent for ${days} d`, (world) => world.pass(days * 24 * 60))),
  },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: -180, max: 180 })
      .map((minutes) => event(`clock ${minutes} min`, () => machine.setClock(minutes * MINUTE))),
  },
  { weight: 1, arbitrary: fc.constant(event('restart', (world) => world.restart())) },
  { weight: 1, arbitrary: fc.constant(event('update', (world) => world.update())) },
  { weight: 1, arbitrary: fc.constant(event('alarms lost', () => machine.alarms.lose())) },
  { weight: 1, arbitrary: fc.constant(event('any event', (world) => world.wake())) },
  {
    weight: 1,
    arbitrary: fc.constant(
      event('refused', async (world) => {
        machine.notifications.failure = new Error('refused');
        await world.wake();
        machine.notifications.failure = null;
      }),
    ),
  },
);

const kills = fc.array(fc.option(fc.nat(40), { freq: 3 }), { maxLength: 30, size: 'max' });

test(`in ${HISTORIES} histories no reminder is lost, none recorded twice, none shown at night`, { timeout: 600_000 }, async () => {
  const errors = vi.spyOn(console, 'error').mockReturnValue();
  let killed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('chrome', 'firefox'),
      kills,
      fc.array(events, { maxLength: 25, size: 'max' }),
      async (kind, deaths, history) => {
        const world = await World.create(kind, deaths);
        for (const happen of history) await happen(world);
        killed += world.killed;
        await settle(world);
        expect(world.faults).toEqual([]);
        expect([...world.recorded].filter(([, times]) => times > 1)).toEqual([]);
        expect(await lost(world)).toEqual([]);
        expect(machine.alarms.get(BEAT)?.scheduledTime).toBeLessThanOrEqual(machine.wall + 2 * MINUTE);
        expect(await fake.action.getBadgeText({})).toBe(String(openActions(world).length || ''));
      },
    ),
    { numRuns: HISTORIES, seed: SEED },
  );
  errors.mockRestore();
  expect(killed).toBeGreaterThan(HISTORIES);
});

/** The trouble is over: the clock is past all that was written, it is day, and the worker runs, for one heartbeat. */
async function settle(world: World): Promise<void> {
  world.calm();
  machine.wall = Math.max(machine.wall, ...world.applied.values(), ...world.done.values()) + MINUTE;
  while (isNight(machine.wall)) machine.pass(10 * MINUTE);
  await world.wake();
  await world.pass(1);
}

const openActions = ({ applied, done }: World): [string, number][] =>
  [...applied].filter(([id, at]) => !done.has(id) && at + OPENS <= machine.wall && machine.wall < at + CLOSES);

/** Reminders of what is still to be done whose moment has come and which were not recorded as shown. */
async function lost(world: World): Promise<string[]> {
  const db = await openHeed();
  const due = openActions(world).flatMap(([id, at]) =>
    [at + OPENS, at + DUE].filter((moment) => moment <= machine.wall).map((moment) => reminderId(`follow-up:${id}`, moment)),
  );
  const rows = await Promise.all(due.map((id) => db.get('reminders', id)));
  return due.filter((_, place) => rows[place]?.shownAt === undefined);
}
