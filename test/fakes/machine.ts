import { FakeAlarms } from './alarms.ts';
import { Life, mortal } from './life.ts';
import { FakeLocks } from './locks.ts';
import { FakeNotifications } from './notifications.ts';

/** A Tuesday noon. */
const START = Date.parse('2026-03-10T12:00:00Z');

/** A computer with a browser in which Heed's worker lives and dies: its clock, its alarms, its notifications, its locks. */
export class Machine {
  kind: 'chrome' | 'firefox' = 'chrome';
  /** What the clock on the wall says, epoch milliseconds. */
  wall = START;
  /** Time that really went by, milliseconds. */
  elapsed = 0;
  life = new Life();
  alarms = new FakeAlarms(this);
  notifications = new FakeNotifications(this);
  locks = new FakeLocks(() => this.life);

  readonly clock = (): number => this.wall;

  /** A fresh computer. */
  reset(kind: Machine['kind'] = 'chrome'): void {
    this.life.end();
    this.life = new Life();
    this.kind = kind;
    this.wall = START;
    this.elapsed = 0;
    this.alarms = new FakeAlarms(this);
    this.notifications = new FakeNotifications(this);
    this.locks = new FakeLocks(() => this.life);
  }

  /** Time goes by. */
  pass(milliseconds: number): void {
    this.wall += milliseconds;
    this.elapsed += milliseconds;
  }

  /** The clock is set, forth or back. */
  setClock(by: number): void {
    this.wall += by;
  }

  /** The worker is stopped, and a fresh one started in its place. */
  boot(): Life {
    this.life.end();
    this.life = new Life();
    return this.life;
  }

  /** Makes each method of an object a step in the life of the current worker. */
  mortal<T extends object>(target: T): T {
    return mortal(target, () => this.life);
  }
}

/** The machine that `webextension-polyfill` stands on in tests; reset it before each. */
export const machine = new Machine();
