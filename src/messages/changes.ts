import { CHANGES } from './protocol.ts';

let channel: BroadcastChannel | undefined;

/** Tells every open view that the store changed. */
export function announce(): void {
  channel ??= new BroadcastChannel(CHANGES);
  channel.postMessage(null);
}

/** Calls `listener` whenever the worker announces a change, until the function it gives is called. */
export function onChange(listener: () => void): () => void {
  const ears = new BroadcastChannel(CHANGES);
  ears.addEventListener('message', listener);
  return () => ears.close();
}
