import type { Notifications } from 'webextension-polyfill';
import type { Machine } from './machine.ts';

/** One call that showed a notification, and the wall-clock time of it. */
export interface Shown {
  id: string;
  at: number;
  title: string;
  message: string;
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
    this.#onScreen.add(id);
    this.log.push({ id, at: this.#machine.wall, title: options.title, message: options.message });
    return id;
  }

  clear(id: string): boolean {
    return this.#onScreen.delete(id);
  }

  getAll(): Record<string, true> {
    return Object.fromEntries(this.onScreen.map((id) => [id, true]));
  }

  /** Only Chrome tells. */
  get getPermissionLevel(): (() => string) | undefined {
    return this.#machine.kind === 'chrome' ? () => this.permission : undefined;
  }

  /** A restart takes them off the screen. */
  wipe(): void {
    this.#onScreen.clear();
  }
}
