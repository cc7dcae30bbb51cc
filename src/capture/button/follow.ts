interface Navigation extends EventTarget {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls `changed` after every change of the page's address, also those that a page makes without loading: by the Navigation API where there is one (all
 * browsers that Heed supports have it), else by the events of history. Nothing is polled. However often a page changes its address in one go, there is one
 * call, when that is over. `signal` ends it.
 */
export function followAddress(changed: () => void, signal: AbortSignal): void {
  let waiting = false;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted) changed();
    }, 0);
  };
  const { navigation } = globalThis as { navigation?: Navigation };
  if (navigation) navigation.addEventListener('currententrychange', soon, { signal });
  else for (const event of ['popstate', 'hashchange']) addEventListener(event, soon, { signal });
}
