import type { Migration } from './migration.ts';

/**
 * Version 2: an opportunity may be known by several addresses, those of its listings, and by the marks by which another listing of it is found. Rows from before
 * get their marks when they are next written.
 */
export const listings: Migration = async (_db, tx) => {
  const opportunities = tx.objectStore('opportunities');
  opportunities.deleteIndex('address');
  opportunities.createIndex('addresses', 'addresses', { multiEntry: true });
  opportunities.createIndex('marks', 'marks', { multiEntry: true });
  for (let cursor = await opportunities.openCursor(); cursor; cursor = await cursor.continue()) {
    const { address, ...row } = cursor.value;
    if (address !== undefined) await cursor.update({ ...row, addresses: [address] });
  }
};
