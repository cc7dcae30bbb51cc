import { beforeEach, describe, expect, test } from 'vitest';
import { armNext, BEAT, keepBeat, NEXT } from '../../src/remind/alarms.ts';
import { machine } from '../fakes/machine.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const kinds = ['chrome', 'firefox'] as const;

describe.each(kinds)('the heartbeat in %s', (kind) => {
  beforeEach(() => machine.reset(kind));

  test('is set where it is missing', async () => {
    expect(await keepBeat(machine.wall)).toBe(true);
    expect(machine.alarms.get(BEAT)).toMatchObject({ periodInMinutes: 1, scheduledTime: machine.wall + MINUTE });
  });

  test('is left alone where it beats, even late', async () => {
    await keepBeat(machine.wall);
    const { scheduledTime } = machine.alarms.get(BEAT) ?? {};
    expect(await keepBeat(machine.wall)).toBe(true);
    machine.pass(HOUR);
    expect(await keepBeat(machine.wall)).toBe(false);
    expect(machine.alarms.get(BEAT)?.scheduledTime).toBe(scheduledTime);
  });

  test('is set anew where the clock was set back, so that it is not silent until the old time comes', async () => {
    await keepBeat(machine.wall);
    machine.setClock(-HOUR);
    expect(await keepBeat(machine.wall)).toBe(false);
    expect(machine.alarms.get(BEAT)?.scheduledTime).toBe(machine.wall + MINUTE);
  });
});

describe.each(kinds)('the next alarm in %s', (kind) => {
  beforeEach(() => machine.reset(kind));

  test('stands at the next moment', async () => {
    await armNext(machine.wall + HOUR, machine.wall);
    expect(machine.alarms.get(NEXT)?.scheduledTime).toBe(machine.wall + HOUR);
  });

  test('moves with it, also nearer', async () => {
    await armNext(machine.wall + HOUR, machine.wall);
    await armNext(machine.wall + 10 * MINUTE, machine.wall);
    expect(machine.alarms.get(NEXT)?.scheduledTime).toBe(machine.wall + 10 * MINUTE);
  });

  test('is gone where nothing lies ahead', async () => {
    await armNext(machine.wall + HOUR, machine.wall);
    await armNext(null, machine.wall);
    expect(machine.alarms.getAll()).toEqual([]);
  });

  test('waits with a moment more than a day away', async () => {
    await armNext(machine.wall + 25 * HOUR, machine.wall);
    expect(machine.alarms.getAll()).toEqual([]);
    await armNext(machine.wall + 25 * HOUR, machine.wall + 2 * HOUR);
    expect(machine.alarms.get(NEXT)?.scheduledTime).toBe(machine.wall + 25 * HOUR);
  });

  test('tries again soon, but not at once, for a moment that has passed', async () => {
    await armNext(machine.wall - HOUR, machine.wall);
    expect(machine.alarms.get(NEXT)?.scheduledTime).toBe(machine.wall + 30_000);
  });
});
