import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';

/** One row is no longer what it was. `page` is one of Heed's own. */
export const damageRow = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('heed');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('opportunities', 'readwrite');
          tx.objectStore('opportunities').put({ id: 'damaged', posting: null, changedAt: Date.now() });
          tx.oncomplete = () => resolve();
          opening.result.close();
        };
      }),
  );

/** The data are those of a newer version. */
export const makeNewer = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('heed', 99);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );

/** The disk is full from now on, as far as the running worker goes. */
export async function fillDisk(chromium: Chromium): Promise<void> {
  await (await chromium.worker()).evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
}
