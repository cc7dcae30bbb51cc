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

/** Alarms as the two browsers really keep them: Chrome by the wall clock, Firefox by elapsed time; and as both lose them. */
export class FakeAlarms {
  readonly #machine: Machine;
  readonly #kept = new Map<string, Kept>();

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
  }

  get(name: string): Alarms.Alarm | undefined {
    return this.getAll().find((alarm) => alarm.name === name);
  }

  getAll(): Alarms.Alarm[] {
    return [...this.#kept.values()].map(({ elapsedDue: _, ...alarm }) => alarm);
  }

  clear(name: string): boolean {
    return this.#kept.delete(name);
  }

  /** All of them are gone, as after an update in Chrome or a restart of Firefox. */
  lose(): void {
    this.#kept.clear();
  }

  /** Takes out what goes off by now. One that repeats goes off once, however long it was missed; one whose worker dies is never given again. */
  takeDue(): Alarms.Alarm[] {
    const due = [...this.#kept.values()].filter((alarm) => this.#isDue(alarm));
    for (const alarm of due) {
      this.#kept.delete(alarm.name);
      if (alarm.periodInMinutes !== undefined) this.create(alarm.name, { periodInMinutes: alarm.periodInMinutes });
    }
    return due;
  }

  #isDue({ scheduledTime, elapsedDue }: Kept): boolean {
    const { kind, wall, elapsed } = this.#machine;
    return kind === 'chrome' ? scheduledTime <= wall : elapsedDue <= elapsed;
  }
}
