import { exportAll } from '../state/export-all.ts';
import { t, tCount } from '../words/t.ts';

/**
 * Hands a file of everything to the browser's own downloads. `now`: epoch milliseconds.
 * @returns what came of it, for the user
 * @throws {StoreError} where the browser gives nothing
 */
export async function downloadAll(now: number): Promise<string> {
  const { name, text, unreadable } = await exportAll(now);
  download(name, text);
  return unreadable === 0 ? t('partRescued', name) : tCount(unreadable, 'partRescuedPartlyOne', 'partRescuedPartly', name);
}

/** It needs no permission. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has its own hold on the blob once the download has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
