import { IDBFactory } from 'fake-indexeddb';
import type { Change } from '../../src/job/change.ts';
import type { Ledger } from '../../src/remind/ledger.ts';
import { reconciler } from '../../src/remind/reconcile.ts';
import { closeHeed, openHeed } from '../../src/store/open.ts';
import type { ReminderRow } from '../../src/store/rows.ts';
import { write } from '../../src/store/write.ts';
import { ledgerWith } from '../../src/worker/ledger.ts';
import { machine } from '../fakes/machine.ts';
import { fake } from '../fakes/webextension-polyfill.ts';
import { followUpPlan as plan } from './follow-up-plan.ts';
import { posting } from './postings.ts';

const SUMMARY = '#/ summary';

/** Whether that moment lies in the quiet hours of the default settings. */
export function isNight(at: number): boolean {
  const hour = new Date(at).getUTCHours();
  return hour >= 20 || hour < 8;
}

/**
 * Heed's reminders over the real store on a machine that treats them badly. `kills` says of each run of the worker in turn after how many steps it
 * dies (null: it lives); when it is used up, all live.
 */
export class World {
  readonly applied = new Map<string, number>();
  /** How often each reminder was newly recorded as shown. */
  readonly recorded = new Map<string, number>();
  readonly faults: string[] = [];
  /** When each was followed up, by the clock of then. */
  readonly done = new Map<string, number>();
  killed = 0;
  #kills: (number | null)[];
  #seen = 0;

  constructor(kills: (number | null)[]) {
    this.#kills = [...kills];
  }

  static async create(kind: 'chrome' | 'firefox', kills: (number | null)[]): Promise<World> {
    await closeHeed();
    globalThis.indexedDB = new IDBFactory();
    fake.reset();
    machine.reset(kind);
    return new World(kills);
  }

  /** The user applies for one more job. */
  async apply(): Promise<void> {
    const id = `o${this.applied.size}`;
    const job = posting({ hiringOrganization: { name: id }, url: null });
    this.applied.set(id, machine.wall);
    await this.#write({
      opportunities: [{ id, interest: 'medium', people: [], noCallsReading: null, posting: job }],
      entries: [{ id: `${id}-applied`, at: this.#now(), opportunity: id, people: [], kind: 'applied', via: 'online' }],
    });
  }

  /** The user follows up. */
  async do(id: string): Promise<void> {
    this.done.set(id, machine.wall);
    await this.#write({
      entries: [{ id: `${id}-done`, at: this.#now(), opportunity: id, people: [], kind: 'reached-out', channel: 'email', outcome: 'sent' }],
    });
  }

  async #write(change: Change): Promise<void> {
    await write(await openHeed(), { plan, now: machine.wall }, change);
    await this.wake();
  }

  #now(): string {
    return new Date(machine.wall).toISOString();
  }

  /** From now on no worker dies. */
  calm(): void {
    this.#kills = [];
  }

  /** A fresh worker starts and reconciles, or dies on the way. */
  async wake(): Promise<void> {
    const life = machine.boot();
    const steps = this.#kills.shift() ?? null;
    if (steps !== null) life.endAfter(steps);
    const reconcile = reconciler(machine.mortal(this.#ledger()), machine.clock);
    await Promise.race([reconcile(), life.died]);
    if (life.dead) this.killed += 1;
    this.#look();
  }

  /** Time goes by, asleep or awake; then the alarms that are due go off, each of them waking a worker. */
  async pass(minutes: number): Promise<void> {
    machine.pass(minutes * 60_000);
    for (const _ of machine.alarms.takeDue()) await this.wake();
  }

  async restart(): Promise<void> {
    machine.notifications.wipe();
    if (machine.kind === 'firefox') machine.alarms.lose();
    await this.wake();
  }

  async update(): Promise<void> {
    if (machine.kind === 'chrome') machine.alarms.lose();
    await this.wake();
  }

  #ledger(): Ledger {
    const ledger = ledgerWith(plan);
    return {
      ...ledger,
      markShown: async (ids, now) => {
        const db = await openHeed();
        const rows = await Promise.all(ids.map((id) => db.get('reminders', id)));
        await ledger.markShown(ids, now);
        for (const row of rows) if (row && row.shownAt === undefined) this.#record(row);
      },
    };
  }

  #record({ id, key, at }: ReminderRow): void {
    this.recorded.set(id, (this.recorded.get(id) ?? 0) + 1);
    const shown = machine.notifications.log.some((one) => one.at >= at && (one.id === SUMMARY || one.id.includes(` ${key}@`)));
    if (!shown) this.faults.push(`${id} was recorded, but not shown`);
  }

  /** Looks at what was shown since, while it is known what was done by then. */
  #look(): void {
    for (const { id, at, title, message } of machine.notifications.log.slice(this.#seen)) {
      const named = `${title}\n${message}`.match(/\bo\d+\b/g) ?? [];
      // What was written at a moment that is ahead again, since the clock was set back, does not count yet.
      for (const one of named)
        if ((this.done.get(one) ?? Number.POSITIVE_INFINITY) <= at) this.faults.push(`${one} was shown after it was done`);
      if (isNight(at)) this.faults.push(`${id} was shown at night`);
      const moment = Date.parse(id.split('@')[1] ?? '');
      if (moment > at) this.faults.push(`${id} was shown before its moment`);
      const times = machine.notifications.log.filter((one) => one.id === id).length;
      if (id !== SUMMARY && times > 1 + this.killed) this.faults.push(`${id} was shown ${times} times`);
    }
    this.#seen = machine.notifications.log.length;
  }
}
