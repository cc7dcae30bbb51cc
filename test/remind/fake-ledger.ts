import type { DueCount, Ledger, Occurrence, Opening, Telling } from '../../src/remind/ledger.ts';

interface Kept extends Occurrence {
  claimed: number;
  shown: number;
}

/** A ledger in memory, which outlives any worker. It counts how often each occurrence was claimed, and how often newly recorded as shown. */
export class FakeLedger implements Ledger {
  readonly kept: Kept[] = [];
  count: DueCount = { due: 0, overdue: 0 };
  /** The end of the quiet hours (epoch milliseconds), if it is now one of them. */
  quietUntil = 0;
  /** Keys of actions that were done. */
  readonly done = new Set<string>();
  /** The day that a digest is about, and its end (epoch milliseconds), where the user prefers one. */
  digest: { day: string; until: number } | null = null;
  tellings: Telling[] = [];

  /** Something to be shown at `at` (epoch milliseconds). */
  expect(key: string, at: number, action: Partial<Occurrence['action']> = {}): void {
    const why = { id: 'whyTest', facts: [] };
    const whole = { key, rule: 'thank-you', opportunity: 'o1', why, title: 'Engineer', employer: 'Acme', names: ['Dana Ruiz'], ...action };
    this.kept.push({ id: `${key}@${new Date(at).toISOString()}`, at, action: whole, claimed: 0, shown: 0 });
  }

  async catchUp(): Promise<void> {
    return undefined;
  }

  async opening(from: number): Promise<Opening> {
    const at = Math.max(from, this.quietUntil);
    return { from: at, until: this.digest?.until ?? at, digest: this.digest?.day ?? null };
  }

  async claimDue(_: number, until: number): Promise<Occurrence[]> {
    const due = this.#pending().filter(({ at }) => at <= until);
    for (const one of due) one.claimed += 1;
    return due.map(({ id, at, action }) => ({ id, at, action }));
  }

  async standing(ids: string[]): Promise<Occurrence[]> {
    return this.kept.filter(({ id, action }) => ids.includes(id) && !this.done.has(action.key));
  }

  async markShown(ids: string[], _: number, telling: Telling): Promise<void> {
    for (const one of this.#pending()) if (ids.includes(one.id)) one.shown += 1;
    this.tellings.push(telling);
  }

  async summary(): Promise<string[]> {
    return this.tellings.findLast(({ summary }) => summary !== null)?.summary ?? [];
  }

  async countDue(): Promise<DueCount> {
    return this.count;
  }

  async nextMoment(): Promise<number | null> {
    const moments = this.#pending().map(({ at }) => at);
    return moments.length > 0 ? Math.min(...moments) : null;
  }

  async timeZone(): Promise<string> {
    return 'UTC';
  }

  #pending(): Kept[] {
    return this.kept.filter(({ shown, action }) => shown === 0 && !this.done.has(action.key)).sort((a, b) => a.at - b.at);
  }
}
