import type { Life } from './life.ts';

/** `navigator.locks` as far as Heed uses it: one holder of a name at a time, others in turn; a dead worker lets go of all it holds. */
export class FakeLocks {
  readonly #life: () => Life;
  readonly #tails = new Map<string, { owner: Life; over: Promise<unknown> }>();

  constructor(life: () => Life) {
    this.#life = life;
  }

  async request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const owner = this.#life();
    const before = this.#tails.get(name);
    const turn = before && !before.owner.dead ? before.over : Promise.resolve();
    const over = turn.then(() => owner.step('lock')).then(work);
    this.#tails.set(name, { owner, over: over.catch(() => undefined) });
    return over;
  }
}
