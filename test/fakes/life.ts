/**
 * The life of one worker. Every call to the browser or the store takes a step before it has its effect and one after; a worker that has no steps
 * left is dead: whatever it awaits never comes back, as when a browser stops it.
 */
export class Life {
  readonly died: Promise<void>;
  /** Every step it came to, by its name, in order; a dead one died at the last. */
  readonly places: string[] = [];
  #steps: number;
  #die: () => void = () => undefined;

  constructor(steps = Number.POSITIVE_INFINITY) {
    this.#steps = steps;
    this.died = new Promise((resolve) => {
      this.#die = resolve;
    });
  }

  get dead(): boolean {
    return this.#steps < 0;
  }

  /** Lets it die after that many more steps. */
  endAfter(steps: number): void {
    this.#steps = steps;
  }

  /** Ends it now. */
  end(): void {
    this.#steps = -1;
    this.#die();
  }

  async step(place: string): Promise<void> {
    this.places.push(place);
    this.#steps -= 1;
    if (!this.dead) return;
    this.end();
    await new Promise<never>(() => undefined);
  }
}

/** The same object, each of whose methods takes a step of the current life before and after its effect. Events are left as they are. */
export function mortal<T extends object>(target: T, life: () => Life): T {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name);
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]) => {
        const own = life();
        await own.step(`before ${String(name)}`);
        const result: unknown = await value.apply(object, args);
        await own.step(`after ${String(name)}`);
        return result;
      };
    },
  });
}
