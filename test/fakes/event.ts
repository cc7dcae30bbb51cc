type Listener = (...args: never[]) => unknown;

/** An event that a test may trigger. */
export class FakeEvent {
  readonly #listeners = new Set<Listener>();

  addListener(listener: Listener): void {
    this.#listeners.add(listener);
  }

  removeListener(listener: Listener): void {
    this.#listeners.delete(listener);
  }

  hasListener(listener: Listener): boolean {
    return this.#listeners.has(listener);
  }

  trigger(...args: unknown[]): Promise<unknown[]> {
    return Promise.all([...this.#listeners].map((listener) => (listener as (...args: unknown[]) => unknown)(...args)));
  }
}
