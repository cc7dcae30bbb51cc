import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BEAT, NEXT } from '../../src/remind/alarms.ts';
import { reconciler } from '../../src/remind/reconcile.ts';
import { machine } from '../fakes/machine.ts';
import { fakeNavigator } from '../fakes/navigator.ts';
import { fake } from '../fakes/webextension-polyfill.ts';
import { FakeLedger } from './fake-ledger.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

vi.stubGlobal('navigator', fakeNavigator);

let ledger: FakeLedger;

beforeEach(() => {
  machine.reset();
  fake.reset();
  ledger = new FakeLedger();
});

/** A fresh worker on the same machine, which dies after that many steps; its `reconcile` is over when it is done or the worker is dead. */
function worker(steps = Number.POSITIVE_INFINITY): () => Promise<void> {
  const life = machine.boot();
  life.endAfter(steps);
  const reconcile = reconciler(machine.mortal(ledger), machine.clock);
  return () => Promise.race([reconcile(), life.died]);
}

const shownIds = () => machine.notifications.log.map(({ id }) => id);

describe('what is due', () => {
  test('is shown, recorded once, and never shown again', async () => {
    ledger.expect('thank-you:o1', machine.wall);
    const reconcile = worker();
    await reconcile();
    await reconcile();
    await worker()();
    expect(shownIds()).toEqual(['#/opportunity/o1?action=thank-you%3Ao1 thank-you:o1@2026-03-10T12:00:00.000Z']);
    expect(ledger.kept[0]?.shown).toBe(1);
  });

  test('is shown however long it has been overdue', async () => {
    ledger.expect('a', machine.wall - 40 * 24 * HOUR);
    await worker()();
    expect(machine.notifications.log).toHaveLength(1);
  });

  test('is not shown before its moment', async () => {
    ledger.expect('a', machine.wall + 1);
    await worker()();
    expect(machine.notifications.log).toEqual([]);
  });

  test('becomes one summary where several are due at once, and nothing else', async () => {
    ledger.expect('a', machine.wall - HOUR);
    ledger.expect('b', machine.wall);
    await worker()();
    expect(shownIds()).toEqual(['#/ summary']);
    expect(machine.notifications.log[0]?.title).toBe('2 things to do now');
    expect(ledger.kept.map(({ shown }) => shown)).toEqual([1, 1]);
  });

  test('is one reminder where two moments of the same action have passed', async () => {
    ledger.expect('a', machine.wall - 2 * HOUR);
    ledger.expect('a', machine.wall - HOUR);
    await worker()();
    expect(shownIds()).toEqual(['#/opportunity/o1?action=a a@2026-03-10T11:00:00.000Z']);
    expect(ledger.kept.map(({ shown }) => shown)).toEqual([1, 1]);
  });

  test('waits for the end of quiet hours, unclaimed, and is shown then', async () => {
    ledger.expect('a', machine.wall - HOUR);
    ledger.quietUntil = machine.wall + 3 * HOUR;
    await worker()();
    expect([machine.notifications.log.length, ledger.kept[0]?.claimed]).toEqual([0, 0]);
    expect(machine.alarms.get(NEXT)?.scheduledTime).toBe(ledger.quietUntil);
    machine.pass(3 * HOUR);
    await worker()();
    expect(ledger.kept[0]?.shown).toBe(1);
  });

  test('stays claimed where the browser refuses to show it, and everything else is done', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue();
    machine.notifications.failure = new Error('Unable to download all specified images.');
    ledger.expect('a', machine.wall);
    ledger.count = { due: 1, overdue: 0 };
    await worker()();
    expect(errors).toHaveBeenCalledWith(machine.notifications.failure);
    expect(ledger.kept[0]?.shown).toBe(0);
    expect(await fake.action.getBadgeText({})).toBe('1');
    expect(machine.alarms.get(NEXT)?.scheduledTime).toBe(machine.wall + 30_000);

    machine.notifications.failure = null;
    machine.pass(MINUTE);
    await worker()();
    expect(ledger.kept[0]?.shown).toBe(1);
    errors.mockRestore();
  });

  test('in Firefox, is shown with no option that Firefox throws on', async () => {
    machine.reset('firefox');
    ledger.expect('a', machine.wall);
    await worker()();
    expect(machine.notifications.log).toHaveLength(1);
    expect(machine.alarms.get(BEAT)).toBeDefined();
  });
});

describe('what is on the screen', () => {
  const onScreen = () => machine.notifications.onScreen;

  test('goes when it is done', async () => {
    ledger.expect('a', machine.wall);
    const reconcile = worker();
    await reconcile();
    expect(onScreen()).toHaveLength(1);
    ledger.done.add('a');
    await reconcile();
    expect(onScreen()).toEqual([]);
  });

  test('stays where it is about something else', async () => {
    const others = ['#/ trial', '#/opportunity/o1 saved'];
    for (const id of others) machine.notifications.create(id, { type: 'basic', title: '', message: '' });
    await worker()();
    expect(onScreen()).toEqual(others);
  });

  test.each(['chrome', 'firefox'] as const)('as a summary goes with the last of what it was about, in %s', async (kind) => {
    machine.reset(kind);
    ledger.expect('a', machine.wall, { names: ['Dana Ruiz'] });
    ledger.expect('b', machine.wall, { names: ['Ali Khan'] });
    const reconcile = worker();
    await reconcile();
    ledger.done.add('a');
    await reconcile();
    await reconcile();
    expect(onScreen()).toEqual(['#/ summary']);
    expect(machine.notifications.changes).toHaveLength(kind === 'chrome' ? 1 : 0);
    expect(machine.notifications.log).toHaveLength(1);
    ledger.done.add('b');
    await reconcile();
    expect(onScreen()).toEqual([]);
  });

  test('is never what was done between its claim and its showing', async () => {
    ledger.expect('a', machine.wall);
    vi.spyOn(ledger, 'claimDue').mockImplementationOnce(async (now, until) => {
      const claimed = await FakeLedger.prototype.claimDue.call(ledger, now, until);
      ledger.done.add('a');
      return claimed;
    });
    await worker()();
    expect(machine.notifications.log).toEqual([]);
    expect(ledger.kept[0]).toMatchObject({ claimed: 1, shown: 0 });
  });
});

describe('one reminder', () => {
  test('has buttons in Chrome, and none in Firefox, which knows none', async () => {
    for (const [kind, buttons] of [
      ['chrome', ['Done', 'In an hour']],
      ['firefox', []],
    ] as const) {
      machine.reset(kind);
      ledger = new FakeLedger();
      ledger.expect('a', machine.wall);
      await worker()();
      expect(machine.notifications.log.map((shown) => shown.buttons)).toEqual([buttons]);
    }
  });

  test('waits, unclaimed, where the user told the browser to show none, and comes when they allow it', async () => {
    const errors = vi.spyOn(console, 'error');
    machine.notifications.permission = 'denied';
    ledger.expect('a', machine.wall);
    ledger.count = { due: 1, overdue: 0 };
    await worker()();
    expect(errors).not.toHaveBeenCalled();
    expect(ledger.kept[0]).toMatchObject({ claimed: 0, shown: 0 });
    expect(await fake.action.getBadgeText({})).toBe('1');
    expect(machine.alarms.get(NEXT)).toBeUndefined();
    machine.notifications.permission = 'granted';
    machine.pass(MINUTE);
    await worker()();
    expect(ledger.kept[0]?.shown).toBe(1);
  });
});

describe('a digest', () => {
  test('says all that the day holds in one notification, and is recorded even where it holds nothing', async () => {
    ledger.digest = { day: '2026-03-10', until: machine.wall + 12 * HOUR };
    ledger.expect('a', machine.wall - HOUR);
    ledger.expect('b', machine.wall + 3 * HOUR);
    ledger.expect('tomorrow', machine.wall + 20 * HOUR);
    const reconcile = worker();
    await reconcile();
    expect(machine.notifications.log).toMatchObject([{ id: '#/ summary', title: 'Today: 2 things to do' }]);
    expect(ledger.kept.map(({ shown }) => shown)).toEqual([1, 1, 0]);
    await reconcile();
    expect(ledger.tellings.map(({ digest }) => digest)).toEqual(['2026-03-10', '2026-03-10']);
    expect(machine.notifications.log).toHaveLength(1);
  });
});

describe('a worker that dies at any step', () => {
  /** How many steps a whole run takes. */
  async function length(): Promise<number> {
    for (let steps = 1; ; steps += 1) {
      const life = machine.boot();
      life.endAfter(steps);
      const reconcile = reconciler(machine.mortal(ledger), machine.clock);
      if (await Promise.race([reconcile().then(() => true), life.died.then(() => false)])) return steps;
    }
  }

  test('loses nothing and records nothing twice, whichever step it is', async () => {
    ledger.expect('a', machine.wall);
    const steps = await length();
    expect(steps).toBeGreaterThan(15);
    for (let last = 0; last <= steps; last += 1) {
      machine.reset();
      ledger = new FakeLedger();
      ledger.expect('a', machine.wall);
      await worker(last)();
      await worker()();
      expect({ last, shown: ledger.kept[0]?.shown }).toEqual({ last, shown: 1 });
      expect({ last, onScreen: machine.notifications.onScreen.length }).toEqual({ last, onScreen: 1 });
    }
  });

  test('leaves no single notification beside a summary of the same', async () => {
    ledger.expect('a', machine.wall);
    machine.notifications.create('#/opportunity/o1?action=a a@2026-03-10T12:00:00.000Z', { type: 'basic', title: '', message: '' });
    ledger.expect('b', machine.wall);
    await worker()();
    expect(machine.notifications.onScreen).toEqual(['#/ summary']);
  });

  test('lets go of the lock', async () => {
    ledger.expect('a', machine.wall);
    await worker(3)();
    await worker()();
    expect(ledger.kept[0]?.shown).toBe(1);
  });
});

describe('alarms that fell silent because the clock was set back', () => {
  afterEach(() => vi.useRealTimers());

  /** Time goes by for the machine and for the worker's own timers, and whatever that sets going is done. */
  async function pass(milliseconds: number): Promise<void> {
    machine.pass(milliseconds);
    await vi.advanceTimersByTimeAsync(milliseconds);
  }

  test('are made up for by the worker, which stays awake until one goes off', async () => {
    vi.useFakeTimers();
    const reconcile = reconciler(ledger, machine.clock);
    await reconcile();
    await pass(MINUTE);
    expect(machine.alarms.takeDue()).toHaveLength(1);
    machine.setClock(-HOUR);
    await reconcile();
    ledger.expect('a', machine.wall + 3 * MINUTE);
    await pass(4 * MINUTE);
    expect(machine.alarms.takeDue()).toEqual([]);
    expect(ledger.kept[0]?.shown).toBe(1);

    await pass(HOUR);
    expect(machine.alarms.takeDue()).not.toEqual([]);
    await reconcile(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('as long as they go off, it does not', async () => {
    vi.useFakeTimers();
    const reconcile = reconciler(ledger, machine.clock);
    await reconcile();
    await reconcile();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('several calls at once', () => {
  test('do not run beside each other, and share the run that waits', async () => {
    ledger.expect('a', machine.wall);
    const claims = vi.spyOn(ledger, 'claimDue');
    const reconcile = reconciler(ledger, machine.clock);
    await Promise.all([reconcile(), reconcile(), reconcile()]);
    expect(claims).toHaveBeenCalledTimes(1);
    expect(machine.notifications.log).toHaveLength(1);
  });

  test('one that comes while another runs is run after it', async () => {
    const runs = vi.spyOn(ledger, 'countDue');
    const reconcile = reconciler(ledger, machine.clock);
    let second: Promise<void> | undefined;
    vi.spyOn(ledger, 'catchUp').mockImplementationOnce(async () => {
      ledger.expect('late', machine.wall);
      second = reconcile();
    });
    await reconcile();
    await second;
    expect(runs).toHaveBeenCalledTimes(2);
    expect(machine.notifications.log).toHaveLength(1);
  });
});
