import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import type { Change } from '../../../src/job/change.ts';
import type { JournalEntry } from '../../../src/job/journal.ts';
import type { Ledger, Occurrence } from '../../../src/remind/ledger.ts';
import { reconciler } from '../../../src/remind/reconcile.ts';
import { writeFocus } from '../../../src/store/focus.ts';
import { closeHeed, openHeed } from '../../../src/store/open.ts';
import type { ReminderRow } from '../../../src/store/rows.ts';
import { replanEverything, write } from '../../../src/store/write.ts';
import { ledgerWith } from '../../../src/worker/reminders/ledger.ts';
import { machine } from '../../fakes/machine.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { followUpPlan as plan } from '../follow-up-plan.ts';
import { posting } from '../postings.ts';

const SUMMARY = '#/ summary';
const MINUTE = 60_000;

/** When the morning digest comes, by the clock of these histories. */
export const DIGEST = '09:00';

/** Whether that moment lies in the quiet hours of the default settings. */
export function isNight(at: number): boolean {
  const hour = new Date(at).getUTCHours();
  return hour >= 20 || hour < 8;
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What the user noted of one application, by the clock of then (epoch milliseconds). */
interface Told {
  applied: number;
  done: number | null;
  /** The entry that says so. */
  doneBy: string | null;
  snoozed: { at: number; until: number } | null;
  /** Interviews that were noted at `at`. */
  interviews: { at: number; from: number; until: number }[];
}

/**
 * Heed's reminders over the real store on a machine that treats them badly. `kills` says of each run of the worker in turn after how many steps it
 * dies (null: it lives); when it is used up, all live. A step is taken before and after every call to the browser and to the store.
 */
export class World {
  readonly jobs = new Map<string, Told>();
  /** How often each reminder was newly recorded as shown. */
  readonly recorded = new Map<string, number>();
  /** What must never happen, and did. */
  readonly faults: string[] = [];
  /** The local day on which the user wants no reminders. */
  focus: string | null = null;
  digest = false;
  /** The latest moment at which anything was written. */
  written = 0;
  killed = 0;
  /** The awaits that a worker came to, and those at which one died. */
  readonly reached = new Set<string>();
  readonly diedAt = new Set<string>();
  /** Troubles other than deaths: lost and late alarms, wrong clocks, restarts, full disks, refusals. */
  troubles = 0;
  #kills: (number | null)[];
  #seen = 0;
  #entries = 0;
  /** What happens between the next claim and its showing. */
  #meanwhile: (() => Promise<void>) | null = null;
  #untouched = IDBObjectStore.prototype.put;

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
    const id = `o${this.jobs.size}`;
    const job = posting({ hiringOrganization: { name: id }, url: null });
    const opportunities = [{ id, interest: 'medium' as const, people: [], noCallsReading: null, posting: job }];
    const entry: JournalEntry = { ...this.#stamp(id), kind: 'applied', via: 'online' };
    await this.#write({ opportunities, entries: [entry] }, () => {
      this.jobs.set(id, { applied: machine.wall, done: null, doneBy: null, snoozed: null, interviews: [] });
    });
    await this.wake();
  }

  /** The user follows up. */
  async do(id: string): Promise<void> {
    await this.#did(id);
    await this.wake();
  }

  /** The user follows up just when the worker has claimed what it is about to show. */
  async doMeanwhile(id: string): Promise<void> {
    this.#meanwhile = async () => {
      await this.#did(id);
      machine.pass(1);
    };
    await this.wake();
    this.#meanwhile = null;
  }

  /** The user follows up while the worker is at work, wherever it is. */
  async doBeside(id: string): Promise<void> {
    await Promise.all([this.wake(), this.#did(id)]);
    await this.wake();
  }

  async undo(id: string): Promise<void> {
    const job = this.jobs.get(id);
    if (!job?.doneBy) return;
    const entry: JournalEntry = { ...this.#stamp(id), kind: 'retracted', entry: job.doneBy };
    await this.#write({ entries: [entry] }, () => Object.assign(job, { done: null, doneBy: null }));
    await this.wake();
  }

  async snooze(id: string, minutes: number): Promise<void> {
    const job = this.jobs.get(id);
    if (!job) return;
    const until = machine.wall + minutes * MINUTE;
    const entry: JournalEntry = {
      ...this.#stamp(id),
      kind: 'snoozed',
      action: `follow-up:${id}`,
      until: new Date(until).toISOString(),
    };
    await this.#write({ entries: [entry] }, () => {
      if (!job.snoozed || job.snoozed.until < until) job.snoozed = { at: machine.wall, until };
    });
    await this.wake();
  }

  /** An interview in some minutes, an hour long. */
  async interview(id: string, minutes: number): Promise<void> {
    const from = machine.wall + minutes * MINUTE;
    const until = from + 60 * MINUTE;
    const [start, end] = [new Date(from).toISOString(), new Date(until).toISOString()];
    await this.#write({ entries: [{ ...this.#stamp(id), kind: 'interview', start, end }] }, () => {
      this.jobs.get(id)?.interviews.push({ at: machine.wall, from, until });
    });
    await this.wake();
  }

  /** The user wants no reminders for the rest of the day, or wants them again. */
  async notToday(on: boolean): Promise<void> {
    const day = on ? dayOf(machine.wall) : null;
    await writeFocus(await openHeed(), day);
    this.focus = day;
    await this.wake();
  }

  async preferDigest(on: boolean): Promise<void> {
    await this.#write({ settings: { digest: on ? DIGEST : null } }, () => {
      this.digest = on;
    });
    await this.wake();
  }

  /** From now on no worker dies. */
  calm(): void {
    this.#kills = [];
  }

  /** The disk is full while a worker runs: every transaction that writes fails; or only the how-manieth, where that is said. */
  async failingWrites(only?: number): Promise<void> {
    const put = this.#untouched;
    const begun: IDBTransaction[] = [];
    IDBObjectStore.prototype.put = function (...row) {
      if (!begun.includes(this.transaction)) begun.push(this.transaction);
      if (only !== undefined && begun.indexOf(this.transaction) !== only - 1) return put.apply(this, row);
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await this.wake();
    IDBObjectStore.prototype.put = put;
  }

  /** A fresh worker starts and reconciles, or dies on the way. */
  async wake(): Promise<void> {
    const life = machine.boot();
    const steps = this.#kills.shift() ?? null;
    if (steps !== null) life.endAfter(steps);
    const before = new Map([...this.jobs].map(([id, { done }]) => [id, done]));
    const reconcile = reconciler(machine.mortal(this.#ledger()), machine.clock);
    await Promise.race([reconcile(), life.died]);
    for (const place of life.places) this.reached.add(place);
    if (life.dead) {
      this.killed += 1;
      this.diedAt.add(life.places.at(-1) ?? '');
    } else if (IDBObjectStore.prototype.put === this.#untouched) this.#lookAtScreen(before);
    this.#look();
  }

  /** Time goes by, asleep or awake; then the alarms that are due go off, each of them waking a worker so many times. */
  async pass(minutes: number, times = 1): Promise<void> {
    machine.pass(minutes * MINUTE);
    for (const _ of machine.alarms.takeDue()) for (let time = 0; time < times; time++) await this.wake();
  }

  async restart(): Promise<void> {
    machine.notifications.wipe();
    machine.alarms.restart();
    await this.wake();
  }

  async update(): Promise<void> {
    if (machine.kind === 'chrome') machine.alarms.lose();
    await replanEverything(await openHeed(), { plan, now: machine.wall });
    await this.wake();
  }

  /** Whether the user may be reminded then, as far as they told Heed. */
  isFree(at: number): boolean {
    const interviews = [...this.jobs.values()].flatMap((job) => job.interviews);
    const busy = interviews.some(({ from, until }) => from <= at && at < until);
    return !isNight(at) && !busy && this.focus !== dayOf(at);
  }

  async #did(id: string): Promise<void> {
    const job = this.jobs.get(id);
    if (!job || job.done !== null) return;
    const entry: JournalEntry = { ...this.#stamp(id), kind: 'reached-out', channel: 'email', outcome: 'sent' };
    await this.#write({ entries: [entry] }, () => Object.assign(job, { done: machine.wall, doneBy: entry.id }));
  }

  async #write(change: Change, written: () => void): Promise<void> {
    await write(await openHeed(), { plan, now: machine.wall }, change);
    this.written = Math.max(this.written, machine.wall);
    written();
  }

  #stamp(opportunity: string): { id: string; at: string; opportunity: string; people: string[] } {
    return { id: `e${this.#entries++}`, at: new Date(machine.wall).toISOString(), opportunity, people: [] };
  }

  #ledger(): Ledger {
    const ledger = ledgerWith(plan);
    return {
      ...ledger,
      claimDue: async (now, until): Promise<Occurrence[]> => {
        const claimed = await ledger.claimDue(now, until);
        if (claimed.length > 0) await this.#meanwhile?.();
        return claimed;
      },
      markShown: async (ids, now, telling) => {
        const db = await openHeed();
        const rows = await Promise.all(ids.map((id) => db.get('reminders', id)));
        await ledger.markShown(ids, now, telling);
        for (const row of rows) if (row && row.shownAt === undefined) this.#record(row);
      },
    };
  }

  #record({ id, key, at }: ReminderRow): void {
    this.recorded.set(id, (this.recorded.get(id) ?? 0) + 1);
    const told = ({ id: shown, at: when }: { id: string; at: number }) =>
      shown === SUMMARY ? this.digest || when >= at : when >= at && shown.includes(` ${key}@`);
    if (!machine.notifications.log.some(told)) this.faults.push(`${id} was recorded, but not shown`);
  }

  /** Nothing that was done before the worker looked stands on the screen after it. */
  #lookAtScreen(before: ReadonlyMap<string, number | null>): void {
    // Chrome lets an extension whose notifications are denied not even take one back.
    if (machine.kind === 'chrome' && machine.notifications.permission === 'denied') return;
    for (const id of machine.notifications.onScreen) {
      const [, job = ''] = /follow-up:(o\d+)@/.exec(id) ?? [];
      const done = before.get(job) ?? null;
      if (done !== null && done <= machine.wall) this.faults.push(`${id} still stands on the screen, although it was done`);
    }
  }

  /** Looks at what was shown since, while it is known what was done by then. What was written at a moment that is ahead again, since the clock was set back, does not count yet. */
  #look(): void {
    const { log } = machine.notifications;
    if (log.length > this.#seen + 1) this.faults.push(`${log.length - this.#seen} notifications came at once`);
    for (const { id, at, title, message } of log.slice(this.#seen)) {
      for (const name of `${title}\n${message}`.match(/\bo\d+\b/g) ?? []) this.#lookAt(name, at);
      if (isNight(at)) this.faults.push(`${id} was shown at night`);
      if (this.focus === dayOf(at)) this.faults.push(`${id} was shown on a day without reminders`);
      if (this.digest && id !== SUMMARY) this.faults.push(`${id} was shown by itself, not in the digest`);
      const interviews = [...this.jobs.values()].flatMap((job) => job.interviews);
      if (interviews.some((one) => one.at <= at && one.from <= at && at < one.until))
        this.faults.push(`${id} was shown during an interview`);
      if (Date.parse(id.split('@')[1] ?? '') > at) this.faults.push(`${id} was shown before its moment`);
      const times = log.filter((one) => one.id === id).length;
      if (id !== SUMMARY && times > 1 + this.killed + this.troubles) this.faults.push(`${id} was shown ${times} times`);
    }
    this.#seen = log.length;
  }

  #lookAt(name: string, at: number): void {
    const { done = null, snoozed = null } = this.jobs.get(name) ?? {};
    if (done !== null && done < at) this.faults.push(`${name} was shown after it was done`);
    if (snoozed && snoozed.at < at && at < snoozed.until && !this.digest) this.faults.push(`${name} was shown while it was put off`);
  }
}
