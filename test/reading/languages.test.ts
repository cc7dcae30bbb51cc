import { describe, expect, test } from 'vitest';
import { DE } from './languages/de.ts';
import { EN } from './languages/en.ts';
import { ES } from './languages/es.ts';
import { FR } from './languages/fr.ts';
import { IT } from './languages/it.ts';
import { NL } from './languages/nl.ts';
import { PT } from './languages/pt.ts';
import type { Row } from './languages/row.ts';
import { said } from './said.ts';

const TABLES: Record<string, Row[]> = { en: EN, de: DE, fr: FR, es: ES, nl: NL, it: IT, pt: PT };

describe.each(Object.entries(TABLES))('what sentences say: %s', (_language, rows) => {
  test('the table is large enough to mean something', () => expect(rows.length).toBeGreaterThanOrEqual(60));

  test.each(rows)('%s', (text, expected, reason) => {
    expect(said(text), reason).toEqual({ calls: null, email: null, followUp: null, shortlistOnly: false, walkIns: false, ...expected });
  });
});

// Apart from the tables, because in capitals a name is no name, and behind a line break a dash is a bullet.
test('a question leads to a name as it does to a number', () => {
  expect(said('To find out more, ring Tom between 2 and 5 pm.').calls).toBe('invited');
  expect(said('To sell more, ring Salesforce users between 2 and 5 pm.').calls).toBeNull();
});

test('words that run together, because the page lost what stood between, are told apart', () => {
  expect(said('We offer dental coverNo calls, please.').calls).toBe('forbidden');
  expect(said('We write openScad files with no callbacks.').calls).toBeNull();
});

test('a denial behind a dash answers what stands before', () => {
  expect(said('Phone calls – not accepted.').calls).toBe('forbidden');
  expect(said('Night calls – not required.').calls).toBeNull();
});
