import type { Migration } from './migration.ts';

/** Version 4: what employers ask of all applicants. */
export const employers: Migration = (db) => {
  db.createObjectStore('employers', { keyPath: 'id' });
};
