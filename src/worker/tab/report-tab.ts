import browser from 'webextension-polyfill';
import { Refusal } from '../../job/refusal.ts';
import { cut } from '../../lib/text.ts';

/** No report is longer (UTF-16 units), whatever a page makes of it: GitHub's issues hold 65,536. */
const LONGEST = 64_000;

/**
 * A report of how the page in a tab is built, by injecting `reporter` (a path within the extension). The user asked for it, so there is permission for that tab.
 * @throws {Refusal} where the page cannot be read
 */
export async function reportTab(tabId: number, reporter: string): Promise<{ report: string }> {
  const target = { tabId };
  const shape = await browser.scripting
    .executeScript({ target, files: [reporter] })
    .then(() => browser.scripting.executeScript({ target, func: callReporter }))
    .then(([page]) => page?.result)
    .catch(() => undefined);
  if (typeof shape !== 'string') throw new Refusal('errorUnreadable');
  const heading = `### A page that Heed does not recognise\n\n- Heed ${browser.runtime.getManifest().version}, ${browserName()}`;
  return { report: cut(`${heading}\n${shape}`, LONGEST) };
}

/** Runs in the page, by itself: a browser sends only this function's text there. */
function callReporter(): unknown {
  return (globalThis as { heedReport?: () => unknown }).heedReport?.();
}

/** The browser and its main version, nothing of the machine. */
const browserName = (): string => /(Firefox|Chrome)\/\d+/.exec(navigator.userAgent)?.[0]?.replace('/', ' ') ?? 'unknown browser';
