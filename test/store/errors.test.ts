import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messagesOf, say } from '../../src/job/say.ts';
import { StoreError, type StoreFault } from '../../src/store/errors.ts';

const read = (locale: string) =>
  messagesOf(JSON.parse(readFileSync(new URL(`../../assets/_locales/${locale}/messages.json`, import.meta.url), 'utf8')));
const english = { message: read('en'), locale: 'en', timeZone: 'UTC' };
const german = { message: read('de'), locale: 'de', timeZone: 'UTC' };

const FAULTS: Record<StoreFault, string[]> = {
  newer: [],
  blocked: [],
  migration: [],
  full: [],
  unavailable: ['private window'],
  conflict: ['entry-1'],
  dangling: ['entry-1', 'o9'],
};

test.each(Object.entries(FAULTS))('%s says to the log what it says to an English user', (fault, facts) => {
  const error = new StoreError(fault as StoreFault, facts);
  expect(say(error.phrase, english)).toBe(error.message);
  for (const fact of facts) expect(error.message).toContain(fact);
  expect(say(error.phrase, german)).not.toBe(error.phrase.id);
});
