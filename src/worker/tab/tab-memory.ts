import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Which posting was read in which tab, so that a confirmation that follows there is known to be its own. Addresses only, for the browser's session only. */
const KEY = 'postings-in-tabs';
/** How many tabs are remembered. */
const MOST = 50;
/** How long (milliseconds) somebody may take to fill in an application. */
const LASTS = 3 * 3_600_000;

const MemorySchema = v.array(v.object({ tab: v.number(), addresses: v.array(v.string()), at: v.number() }));
type Memory = v.InferOutput<typeof MemorySchema>;

/** Notes that a posting, known by these addresses, was read in a tab at `now` (epoch milliseconds). */
export async function rememberPosting(tab: number, addresses: string[], now: number): Promise<void> {
  const others = (await remembered()).filter((one) => one.tab !== tab);
  await browser.storage.session.set({ [KEY]: [{ tab, addresses, at: now }, ...others].slice(0, MOST) });
}

/** The addresses of the posting that was last read in a tab, or in the one from which it was opened; none where that was hours ago. */
export async function postingOfTab(tab: number, now: number): Promise<string[]> {
  const memory = await remembered();
  const opener = await browser.tabs.get(tab).then(
    (known) => known?.openerTabId,
    () => undefined,
  );
  const found = memory.find((one) => one.tab === tab) ?? memory.find((one) => one.tab === opener);
  return found && Math.abs(now - found.at) < LASTS ? found.addresses : [];
}

async function remembered(): Promise<Memory> {
  const kept = await browser.storage.session.get(KEY);
  const memory = v.safeParse(MemorySchema, kept[KEY]);
  return memory.success ? memory.output : [];
}
