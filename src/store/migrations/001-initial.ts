import type { Migration } from './migration.ts';

/** Version 1: everything from nothing. */
export const initial: Migration = (db) => {
  const opportunities = db.createObjectStore('opportunities', { keyPath: 'id' });
  opportunities.createIndex('address', 'address');
  opportunities.createIndex('changedAt', 'changedAt');
  opportunities.createIndex('people', 'people', { multiEntry: true });
  opportunities.createIndex('turns', 'turns');

  db.createObjectStore('descriptions', { keyPath: 'id' });

  db.createObjectStore('people', { keyPath: 'id' });

  const journal = db.createObjectStore('journal', { keyPath: 'id' });
  journal.createIndex('opportunity', ['opportunity', 'time']);
  journal.createIndex('people', 'people', { multiEntry: true });
  journal.createIndex('mentions', 'mentions', { multiEntry: true });
  journal.createIndex('time', 'time');

  const actions = db.createObjectStore('actions', { keyPath: 'key' });
  actions.createIndex('listed', ['lane', 'listed']);
  actions.createIndex('close', 'close');
  actions.createIndex('about', 'about', { multiEntry: true });
  actions.createIndex('people', 'people', { multiEntry: true });

  const reminders = db.createObjectStore('reminders', { keyPath: 'id' });
  reminders.createIndex('pending', 'pending');

  db.createObjectStore('meta', { keyPath: 'key' });
};
