import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BEAT } from '../../../src/remind/alarms.ts';
import { openHeed } from '../../../src/store/open.ts';
import { reminderId } from '../../../src/store/schedule.ts';
import { machine } from '../../fakes/machine.ts';
import { fakeNavigator } from '../../fakes/navigator.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { patience, runs, SEED } from '../../runs.ts';
import { CLOSES, DUE, OPENS } from '../follow-up-plan.ts';
import { World } from './world.ts';

vi.stubGlobal('navigator', fakeNavigator);
// A worker that stays awake because it doubts its alarms would outlive its history.
vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });

const RUNS = runs(150);
const HISTORIES = RUNS.numRuns;
const MINUTE = 60_000;

type Event = (world: World) => Promise<void> | void;
type Weighted = fc.WeightedArbitrary<Event>;

/** One thing that happens; printed by name when a history fails. */
const event = (name: string, happen: Event): Event => Object.assign(happen, { toString: () => name, [fc.toStringMethod]: () => name });
const always = (weight: number, name: string, happen: Event): Weighted => ({ weight, arbitrary: fc.constant(event(name, happen)) });
const some = (
  weight: number,
  name: string,
  [min, max]: [number, number],
  happen: (world: World, amount: number) => Promise<void> | void,
) => ({
  weight,
  arbitrary: fc.integer({ min, max }).map((amount) => event(`${name} ${amount}`, (world) => happen(world, amount))),
});

/** Something that the machine does to Heed. */
const trouble = (happen: (world: World, amount: number) => Promise<void> | void) => (world: World, amount: number) => {
  world.troubles += 1;
  return happen(world, amount);
};
const troubled =
  (happen: Event): Event =>
  (world) =>
    trouble(happen)(world, 0);

/** One of the jobs applied for, if there is any. */
function pick(world: World, place: number, among: 'open' | 'done' = 'open'): string | undefined {
  const ids = [...world.jobs].filter(([, { done }]) => (done === null) === (among === 'open')).map(([id]) => id);
  return ids[place % Math.max(ids.length, 1)];
}
const toOne =
  (happen: (world: World, id: string) => Promise<void>, among: 'open' | 'done' = 'open') =>
  async (world: World, place: number): Promise<void> => {
    const id = pick(world, place, among);
    if (id) await happen(world, id);
  };

const events = fc.oneof(
  always(7, 'apply', (world) => world.apply()),
  some(
    2,
    'do',
    [0, 5],
    toOne((world, id) => world.do(id)),
  ),
  some(
    2,
    'do between claim and showing',
    [0, 5],
    toOne((world, id) => world.doMeanwhile(id)),
  ),
  some(
    1,
    'do beside the worker',
    [0, 5],
    toOne((world, id) => world.doBeside(id)),
  ),
  some(
    1,
    'undo',
    [0, 5],
    toOne((world, id) => world.undo(id), 'done'),
  ),
  some(1, 'put off for minutes', [20, 300], (world, minutes) => toOne((_, id) => world.snooze(id, minutes))(world, minutes)),
  some(1, 'interview in minutes', [0, 120], (world, minutes) => toOne((_, id) => world.interview(id, minutes))(world, minutes)),
  always(1, 'not today', (world) => world.notToday(true)),
  always(1, 'today after all', (world) => world.notToday(false)),
  always(1, 'prefer a digest', (world) => world.preferDigest(true)),
  always(1, 'prefer single reminders', (world) => world.preferDigest(false)),
  some(5, 'pass minutes', [1, 3], (world, minutes) => world.pass(minutes)),
  some(5, 'sleep minutes', [4, 200], (world, minutes) => world.pass(minutes)),
  some(1, 'silent for days', [2, 5], (world, days) => world.pass(days * 24 * 60)),
  some(1, 'silent for weeks', [2, 5], (world, weeks) => world.pass(weeks * 7 * 24 * 60)),
  some(
    1,
    'alarms go off twice after minutes',
    [1, 90],
    trouble((world, minutes) => world.pass(minutes, 2)),
  ),
  some(
    1,
    'alarms go off later than minutes',
    [1, 90],
    trouble((_, minutes) => machine.pass(minutes * MINUTE)),
  ),
  some(
    2,
    'the clock is set by minutes',
    [-180, 180],
    trouble((_, minutes) => machine.setClock(minutes * MINUTE)),
  ),
  always(
    1,
    'the clock is days ahead for a while',
    troubled(async (world) => {
      machine.setClock(3 * 24 * 60 * MINUTE);
      await world.wake();
      machine.setClock(-3 * 24 * 60 * MINUTE);
      await world.wake();
    }),
  ),
  always(
    1,
    'restart',
    troubled((world) => world.restart()),
  ),
  always(
    1,
    'update',
    troubled((world) => world.update()),
  ),
  always(
    1,
    'alarms lost',
    troubled(() => machine.alarms.lose()),
  ),
  always(1, 'any event', (world) => world.wake()),
  always(
    1,
    'the disk is full',
    troubled((world) => world.failingWrites()),
  ),
  some(
    2,
    'a transaction fails, number',
    [1, 3],
    trouble((world, number) => world.failingWrites(number)),
  ),
  always(
    1,
    'notifications are denied',
    troubled(() => {
      machine.notifications.permission = 'denied';
    }),
  ),
  always(1, 'notifications are allowed', () => {
    machine.notifications.permission = 'granted';
  }),
  always(
    1,
    'refused',
    troubled(async (world) => {
      machine.notifications.failure = new Error('refused');
      await world.wake();
      machine.notifications.failure = null;
    }),
  ),
);

const kills = fc.array(fc.option(fc.nat(60), { freq: 3 }), { maxLength: 30, size: 'max' });

test(`in ${HISTORIES} histories no reminder is lost, none recorded twice, none shown at night, during an interview, or when it is done`, {
  timeout: patience(120_000),
}, async () => {
  const errors = vi.spyOn(console, 'error').mockReturnValue();
  const [reached, diedAt] = [new Set<string>(), new Set<string>()];
  const total = { histories: 0, events: 0, kills: 0, troubles: 0, shown: 0, reminders: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('chrome', 'firefox'),
      kills,
      fc.array(events, { maxLength: 25, size: 'max' }),
      async (kind, deaths, history) => {
        const world = await World.create(kind, deaths);
        for (const happen of history) await happen(world);
        total.histories += 1;
        total.events += history.length;
        total.kills += world.killed;
        total.troubles += world.troubles;
        for (const place of world.reached) reached.add(place);
        for (const place of world.diedAt) diedAt.add(place);
        await settle(world);
        total.shown += machine.notifications.log.length;
        total.reminders += world.recorded.size;
        expect(world.faults).toEqual([]);
        expect([...world.recorded].filter(([, times]) => times > 1)).toEqual([]);
        expect(await lost(world)).toEqual([]);
        expect(machine.alarms.get(BEAT)?.scheduledTime).toBeLessThanOrEqual(machine.wall + 2 * MINUTE);
        expect(await fake.action.getBadgeText({})).toBe(String(openJobs(world).length || ''));
      },
    ),
    RUNS,
  );
  errors.mockRestore();
  console.log(
    Object.entries({ seed: SEED, ...total, awaits: reached.size, 'awaits killed at': diedAt.size })
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
  );
  expect(total.kills).toBeGreaterThan(HISTORIES);
  expect(total.shown).toBeGreaterThan(HISTORIES / 2);
});

/** The trouble is over: the clock is past all that was written, the user may be reminded, and the worker runs, for one heartbeat. */
async function settle(world: World): Promise<void> {
  world.calm();
  machine.notifications.permission = 'granted';
  machine.wall = Math.max(machine.wall, world.written) + MINUTE;
  // The digest of this day may have been shown already, and that of the next by a clock that was ahead: then it is in the one after.
  if (world.digest) {
    machine.wall = Math.ceil(machine.wall / DAY) * DAY + 10 * HOUR;
    await world.wake();
    machine.pass(DAY);
  }
  while (!world.isFree(machine.wall) || !world.isFree(machine.wall + MINUTE)) machine.pass(10 * MINUTE);
  await world.wake();
  await world.pass(1);
}

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Those whose follow-up is open now, each with the moments at which it is to be shown. */
const openJobs = ({ jobs }: World): { id: string; moments: number[] }[] =>
  [...jobs].flatMap(([id, { applied, done, snoozed }]) => {
    const moments = [applied + OPENS, applied + DUE].map((moment) => Math.max(moment, snoozed?.until ?? 0));
    const [opens = 0] = moments;
    return done === null && opens <= machine.wall && machine.wall < applied + CLOSES ? [{ id, moments: [...new Set(moments)] }] : [];
  });

/** Reminders of what is still to be done whose moment has come and which were not recorded as shown. */
async function lost(world: World): Promise<string[]> {
  const db = await openHeed();
  const due = openJobs(world).flatMap(({ id, moments }) =>
    moments.filter((moment) => moment <= machine.wall).map((moment) => reminderId(`follow-up:${id}`, moment)),
  );
  const rows = await Promise.all(due.map((id) => db.get('reminders', id)));
  return due.filter((_, place) => rows[place]?.shownAt === undefined);
}
