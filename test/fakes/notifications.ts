import type { Notifications } from 'webextension-polyfill';
import type { Machine } from './machine.ts';

/** One call that showed a notification, and the wall-clock time of it. */
export interface Shown {
  id: string;
  at: number;
  title: string;
  message: string;
  buttons: string[];
}

/** All that Firefox knows; it throws on anything else. */
const KNOWN = [
  'type',
  'iconUrl',
  'title',
  'message',
  'contextMessage',
  'priority',
  'eventTime',
  'imageUrl',
  'items',
  'progress',
  'isClickable',
];

/** Notifications as the two browsers take them. The same id replaces what it showed before. */
export class FakeNotifications {
  readonly #machine: Machine;
  readonly #onScreen = new Set<string>();
  /** Every notification ever shown, in order. */
  readonly log: Shown[] = [];
  /** Every change of one that stood, in order. */
  readonly changes: Pick<Shown, 'id' | 'title' | 'message'>[] = [];
  /** What `create` throws, if it is to fail. */
  failure: Error | null = null;
  permission: 'granted' | 'denied' = 'granted';

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** The ids of those that stand on the screen. */
  get onScreen(): string[] {
    return [...this.#onScreen];
  }

  create(id: string, options: Notifications.CreateNotificationOptions): string {
    if (this.failure) throw this.failure;
    const strange = Object.keys(options).filter((key) => !KNOWN.includes(key));
    if (this.#machine.kind === 'firefox' && strange.length > 0)
      throw new Error(`Type error for parameter options (Property "${strange[0]}" is unsupported by Firefox)`);
    // A browser that was told to show none neither shows it nor complains.
    if (this.#machine.kind === 'chrome' && this.permission === 'denied') return id;
    const { title, message, buttons = [] } = options as typeof options & { buttons?: { title: string }[] };
    this.#onScreen.add(id);
    this.log.push({ id, at: this.#machine.wall, title, message, buttons: buttons.map((button) => button.title) });
    return id;
  }

  clear(id: string): boolean {
    return this.#onScreen.delete(id);
  }

  getAll(): Record<string, true> {
    if (this.#machine.kind === 'chrome' && this.permission === 'denied') throw new Error('Unknown error.');
    return Object.fromEntries(this.onScreen.map((id) => [id, true]));
  }

  /** Only Chrome can change one that stands. */
  get update(): ((id: string, options: { title: string; message: string }) => boolean) | undefined {
    return this.#machine.kind === 'chrome' ? this.#update : undefined;
  }

  readonly #update = (id: string, { title, message }: { title: string; message: string }): boolean => {
    if (this.#onScreen.has(id)) this.changes.push({ id, title, message });
    return this.#onScreen.has(id);
  };

  /** Only Chrome tells. */
  get getPermissionLevel(): (() => string) | undefined {
    return this.#machine.kind === 'chrome' ? () => this.permission : undefined;
  }

  /** A restart takes them off the screen. */
  wipe(): void {
    this.#onScreen.clear();
  }
}
