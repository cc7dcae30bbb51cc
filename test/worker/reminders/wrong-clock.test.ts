import { beforeEach, expect, test, vi } from 'vitest';
import { openHeed } from '../../../src/store/open.ts';
import { machine } from '../../fakes/machine.ts';
import { fakeNavigator } from '../../fakes/navigator.ts';
import { World } from './world.ts';

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;

beforeEach(() => vi.stubGlobal('navigator', fakeNavigator));

const shown = async () => (await (await openHeed()).getAll('reminders')).filter(({ shownAt }) => shownAt !== undefined).length;

test('a clock that was years ahead for a while removes nothing for good', async () => {
  const world = await World.create('chrome', []);
  await world.apply();
  machine.setClock(3 * YEAR);
  await world.wake();
  machine.setClock(-3 * YEAR);
  await world.wake();
  await world.pass(61);
  expect(await shown()).toBe(1);
});

test.each(Array.from({ length: 14 }, (_, steps) => [steps]))(
  'a reminder claimed by a worker that died after %i steps comes again after the clock was set back',
  async (steps) => {
    const world = await World.create('chrome', [null, steps]);
    await world.apply();
    machine.pass(61 * MINUTE);
    await world.wake();
    machine.setClock(-120 * MINUTE);
    await world.wake();
    machine.pass(181 * MINUTE);
    await world.wake();
    expect([world.faults, await shown()]).toEqual([[], 2]);
  },
);
