import { type Headings, hasNew, headingsOf } from './headings.ts';

/** A page is at rest when nothing in it changed for this long. All in milliseconds. */
const QUIET = 150;
/** After a change nothing is watched for this long, however much changes: a page that never rests costs twenty looks a second. */
const GAP = 50;
/** A page on which a clock or an advertisement never rests is taken as it is this long after its new heading came. */
const RESTLESS = 300;
/** Nothing is watched for longer; a page whose headings are the same as those before is then taken as it is. */
const LONGEST = 4_000;

/**
 * Waits until the text of the page that an address leads to is there: headings that were not there `before`, and rest. So the button never stands beside
 * the text of the posting before. Watches the document's changes until then only, and ends with `signal` too (it then never resolves).
 */
export function settled(before: Headings, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    let arrived: number | null = null;

    const observer = new MutationObserver(() => {
      observer.disconnect();
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isHere() && performance.now() - (arrived ?? 0) > RESTLESS) finish();
        else look();
      }, GAP);
    });
    const stop = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(end);
    };
    const finish = (): void => {
      stop();
      resolve();
    };
    const end = setTimeout(finish, LONGEST);
    signal.addEventListener('abort', stop, { once: true });

    const isHere = (): boolean => {
      if (arrived === null && hasNew(before, headingsOf(document))) arrived = performance.now();
      return arrived !== null;
    };
    /** Watches from now on; whatever happened before now is over. */
    const look = (): void => {
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      timer = setTimeout(() => {
        // Without its heading it is not there yet: the next change is waited for.
        if (isHere()) finish();
      }, QUIET);
    };
    look();
  });
}
