import type { Alarms } from 'webextension-polyfill';
import type { Machine } from './machine.ts';

interface Kept extends Alarms.Alarm {
  /** By the time that has really gone by, which a change of the clock does not touch. */
  elapsedDue: number;
}

const MINUTE = 60_000;
/** A packed extension in Chrome waits at least this long. */
const SOONEST = 30_000;
/** All that Firefox knows; it throws on anything else. */
const KNOWN = ['when', 'delayInMinutes', 'periodInMinutes'];

/**
 * Alarms as the two browsers really keep them, and as both lose them. Firefox has a timer for each, by elapsed time. Chrome has one timer for all, until the wall clock
 * will show the first one's moment, but never a moment before that at which it looked last: after the clock was set back, it looks at none until then.
 */
export class FakeAlarms {
  readonly #machine: Machine;
  readonly #kept = new Map<string, Kept>();
  /** What the clock showed when Chrome looked last, and the elapsed time at which it looks next. */
  #looked = Number.NEGATIVE_INFINITY;
  #looks = Number.POSITIVE_INFINITY;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  create(name: string, info: Alarms.CreateAlarmInfoType): void {
    const { wall, elapsed, kind } = this.#machine;
    const strange = Object.keys(info).filter((key) => !KNOWN.includes(key));
    if (kind === 'firefox' && strange.length > 0)
      throw new Error(`Type error for parameter alarmInfo (Unexpected property "${strange[0]}")`);
    const wanted = info.when === undefined ? (info.delayInMinutes ?? info.periodInMinutes ?? 0) * MINUTE : info.when - wall;
    const delay = kind === 'chrome' ? Math.max(wanted, SOONEST) : Math.max(wanted, 0);
    const { periodInMinutes } = info;
    this.#kept.set(name, {
      name,
      scheduledTime: wall + delay,
      elapsedDue: elapsed + delay,
      ...(periodInMinutes === undefined ? {} : { periodInMinutes }),
    });
    this.#wind();
  }

  get(name: string): Alarms.Alarm | undefined {
    return this.getAll().find((alarm) => alarm.name === name);
  }

  getAll(): Alarms.Alarm[] {
    return [...this.#kept.values()].map(({ elapsedDue: _, ...alarm }) => alarm);
  }

  clear(name: string): boolean {
    const known = this.#kept.delete(name);
    this.#wind();
    return known;
  }

  /** All of them are gone, as after an update in Chrome or a restart of Firefox. */
  lose(): void {
    this.#kept.clear();
  }

  /** The browser was restarted, and knows nothing of when it looked last. */
  restart(): void {
    this.#looked = Number.NEGATIVE_INFINITY;
    if (this.#machine.kind === 'firefox') this.lose();
    this.#wind();
  }

  /** Takes out what goes off by now. One that repeats goes off once, however long it was missed; one whose worker dies is never given again. */
  takeDue(): Alarms.Alarm[] {
    const { kind, wall, elapsed } = this.#machine;
    if (kind === 'chrome' && elapsed < this.#looks) return [];
    this.#looked = wall;
    const due = [...this.#kept.values()].filter((alarm) => (kind === 'chrome' ? alarm.scheduledTime <= wall : alarm.elapsedDue <= elapsed));
    for (const alarm of due) {
      this.#kept.delete(alarm.name);
      if (alarm.periodInMinutes !== undefined) this.create(alarm.name, { periodInMinutes: alarm.periodInMinutes });
    }
    this.#wind();
    return due;
  }

  #wind(): void {
    const { wall, elapsed } = this.#machine;
    const first = Math.min(...[...this.#kept.values()].map(({ scheduledTime }) => scheduledTime));
    this.#looks = elapsed + Math.max(0, Math.max(first, this.#looked) - wall);
  }
}
