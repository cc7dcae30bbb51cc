interface Navigation extends EventTarget {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls `changed` after every change of the page's address, also those that a page makes without loading: by the Navigation API where there is one, else
 * by the events of history. Nothing is polled, and no mutation is watched. `signal` ends it.
 */
export function followAddress(changed: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: Navigation };
  if (navigation) navigation.addEventListener('currententrychange', changed, { signal });
  else for (const event of ['popstate', 'hashchange']) addEventListener(event, changed, { signal });
  // A page that comes back from the browser's memory was not loaded again.
  addEventListener('pageshow', (event) => event.persisted && changed(), { signal });
}
