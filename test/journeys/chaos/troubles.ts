import type { Page } from 'puppeteer-core';
import type { Chromium } from '../driver/chromium.ts';

/** Runs a request on Heed's database in one of its own pages, and closes it again unless it is to be `kept` open. */
function inDatabase(page: Page, work: 'damage' | 'open', version?: number, kept = false): Promise<void> {
  return page.evaluate(
    (what, wanted, open) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('heed', wanted);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (what === 'damage')
            db.transaction('opportunities', 'readwrite')
              .objectStore('opportunities')
              .put({ id: 'damaged', posting: null, changedAt: Date.now() });
          if (!open) db.close();
          resolve();
        };
      }),
    work,
    version,
    kept,
  );
}

/** One row is no longer what it was. */
export const damageRow = (page: Page): Promise<void> => inDatabase(page, 'damage');

/** The data are those of a newer version. */
export const makeNewer = (page: Page): Promise<void> => inDatabase(page, 'open', 99);

/** A page that hangs keeps the data in their older form, while another waits to upgrade them. The hanging page is given back; closing it frees them. */
export async function blockUpgrade(chromium: Chromium): Promise<Page> {
  const [hanging, upgrading] = [
    await chromium.page(chromium.address('manifest.json')),
    await chromium.page(chromium.address('manifest.json')),
  ];
  await inDatabase(hanging, 'open', undefined, true);
  inDatabase(upgrading, 'open', 99).catch(() => undefined);
  return hanging;
}

/** The disk is full from now on, as far as the running worker goes. */
export async function fillDisk(chromium: Chromium): Promise<void> {
  await (await chromium.worker()).evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
}
