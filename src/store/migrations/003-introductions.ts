import type { Migration } from './migration.ts';

/** Version 3: introductions are found together, by what they mention. */
export const introductions: Migration = async (_db, tx) => {
  const journal = tx.objectStore('journal');
  for (let cursor = await journal.openCursor(); cursor; cursor = await cursor.continue()) {
    const row = cursor.value;
    if (row.entry.kind === 'introduced') await cursor.update({ ...row, mentions: ['@'] });
  }
};
