import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { sessionList } from '../session-list.ts';

/** Which posting was read in which tab, so that a confirmation that follows there is known to be its own: addresses only, of the last fifty tabs. */
const memory = sessionList('postings-in-tabs', v.object({ tab: v.number(), addresses: v.array(v.string()), at: v.number() }), 50);
/** How long (milliseconds) somebody may take to fill in an application. */
const LASTS = 3 * 3_600_000;

/** Notes that a posting, known by these addresses, was read in a tab at `now` (epoch milliseconds). */
export function rememberPosting(tab: number, addresses: string[], now: number): Promise<void> {
  return memory.change((known) => [{ tab, addresses, at: now }, ...known.filter((one) => one.tab !== tab)]);
}

/** The addresses of the posting that was last read in a tab, or in the one from which it was opened; none where that was hours ago. */
export async function postingOfTab(tab: number, now: number): Promise<string[]> {
  const known = await memory.read();
  const opener = await browser.tabs.get(tab).then(
    (open) => open?.openerTabId,
    () => undefined,
  );
  const found = known.find((one) => one.tab === tab) ?? known.find((one) => one.tab === opener);
  return found && Math.abs(now - found.at) < LASTS ? found.addresses : [];
}
