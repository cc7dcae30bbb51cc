interface Navigation extends EventTarget {
  addEventListener(type: 'currententrychange', listener: () => void): void;
}

/**
 * Calls `changed` after every change of the page's address, also those that a page makes without loading, by the Navigation API
 * (https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-api), which every browser has that Heed supports: for its sake Firefox must be 147 or
 * later. Nothing is polled. However often a page changes its address in one go, there is one call, when that is over; none once it has `ended`.
 */
export function followAddress(changed: () => void, ended: () => boolean): void {
  let waiting = false;
  const soon = (): void => {
    if (waiting || ended()) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!ended()) changed();
    }, 0);
  };
  (globalThis as unknown as { navigation: Navigation }).navigation.addEventListener('currententrychange', soon);
}
