import type { Page, WebWorker } from 'puppeteer-core';

/** Clicks the button of that name, as it is read out. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

/** Waits until the page shows a text, and gives all it shows. */
export async function seen(page: Page, text: string): Promise<string> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 15_000 }, text);
  return page.evaluate(() => document.body.innerText);
}

/** All rows of one object store of Heed, read from one of its own pages. */
export function rows<T = Record<string, unknown>>(page: Page, store: string): Promise<T[]> {
  return page.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('heed');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => resolve(all.result);
          all.onerror = () => reject(all.error);
          opening.result.close();
        };
      }),
    store,
  );
}

/** Fills a field of a form that the user would pick a moment in; `value` as the field holds it (`2026-03-03T10:00`). */
export async function fill(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`[name="${name}"]`).fill(value);
}

/** What the user sees of Heed without opening it: the ids of its notifications, and the number on its button. */
export function shown(worker: WebWorker | Page): Promise<{ notifications: string[]; badge: string }> {
  return (worker as Page).evaluate(async () => ({
    notifications: Object.keys(await chrome.notifications.getAll()),
    badge: await chrome.action.getBadgeText({}),
  }));
}

/** Waits until something is there or true, and gives it; looks ten times a second, for half a minute at most. */
export async function until<T>(look: () => Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`it did not come about: ${look}`);
}

/** Puts the user where it is noon now, so that a journey meets no quiet hours whenever it runs. */
export async function liveAtNoon(page: Page): Promise<void> {
  // A browser that has just started may have no worker yet that hears: its first deed is to write down the zone it is in.
  await until(async () => (await rows<{ key: string }>(page, 'meta')).some(({ key }) => key === 'settings'));
  const ahead = 12 - new Date().getUTCHours();
  // These zones are named by how far they lie behind.
  const timeZone = ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
  const reply = await page.evaluate(
    (zone) => chrome.runtime.sendMessage({ type: 'write', payload: { settings: { timeZone: zone } } }),
    timeZone,
  );
  if (!(reply as { ok: boolean }).ok) throw new Error(`the time zone could not be set: ${JSON.stringify(reply)}`);
}
