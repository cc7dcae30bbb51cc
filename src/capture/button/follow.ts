interface Navigation extends EventTarget {
  addEventListener(type: 'currententrychange', listener: () => void): void;
}

/**
 * Calls `changed` after every change of the page's address, also those that a page makes without loading: by the Navigation API where there is one, else
 * by the events of history. Nothing is polled, and no mutation is watched.
 */
export function followAddress(changed: () => void): void {
  const { navigation } = globalThis as { navigation?: Navigation };
  if (navigation) navigation.addEventListener('currententrychange', changed);
  else for (const event of ['popstate', 'hashchange']) addEventListener(event, changed);
  // A page that comes back from the browser's memory was not loaded again.
  addEventListener('pageshow', (event) => event.persisted && changed());
}
