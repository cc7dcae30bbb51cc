import type { DueCount, Ledger, Occurrence } from '../../src/remind/ledger.ts';

interface Kept extends Occurrence {
  at: number;
  claimed: number;
  shown: number;
}

/** A ledger in memory, which outlives any worker. It counts how often each occurrence was claimed, and how often newly recorded as shown. */
export class FakeLedger implements Ledger {
  readonly kept: Kept[] = [];
  count: DueCount = { due: 0, overdue: 0 };
  /** The end of the quiet hours (epoch milliseconds), if it is now one of them. */
  quietUntil = 0;

  /** Something to be shown at `at` (epoch milliseconds). */
  expect(key: string, at: number, action: Partial<Occurrence['action']> = {}): void {
    const why = { id: 'whyTest', facts: [] };
    const whole = { key, rule: 'thank-you', opportunity: 'o1', why, title: 'Engineer', employer: 'Acme', names: ['Dana Ruiz'], ...action };
    this.kept.push({ id: `${key}@${new Date(at).toISOString()}`, at, action: whole, claimed: 0, shown: 0 });
  }

  async catchUp(): Promise<void> {
    return undefined;
  }

  async claimDue(now: number): Promise<Occurrence[]> {
    const due = this.#pending().filter(({ at }) => at <= now);
    for (const one of due) one.claimed += 1;
    return due.map(({ id, action }) => ({ id, action }));
  }

  async markShown(ids: string[]): Promise<void> {
    for (const one of this.#pending()) if (ids.includes(one.id)) one.shown += 1;
  }

  async countDue(): Promise<DueCount> {
    return this.count;
  }

  async nextMoment(): Promise<number | null> {
    const moments = this.#pending().map(({ at }) => at);
    return moments.length > 0 ? Math.min(...moments) : null;
  }

  async awake(now: number): Promise<number> {
    return Math.max(now, this.quietUntil);
  }

  async timeZone(): Promise<string> {
    return 'UTC';
  }

  #pending(): Kept[] {
    return this.kept.filter(({ shown }) => shown === 0).sort((a, b) => a.at - b.at);
  }
}
