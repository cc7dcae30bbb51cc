import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMA_FILE, schemaText } from '../../src/tools/schema.ts';

const published = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));

test('the published JSON Schema is that of today (otherwise: npm run schema)', () => {
  expect(published).toEqual(JSON.parse(schemaText()));
});

test('it names its parts and allows fields that it does not know', () => {
  expect(Object.keys(published.$defs)).toEqual(['Settings', 'Person', 'Opportunity', 'Posting', 'Employer', 'JournalEntry']);
  expect(published.properties.opportunities.items).toEqual({ $ref: '#/$defs/Opportunity' });
  expect(published.$defs.Opportunity.properties.posting).toEqual({ $ref: '#/$defs/Posting' });
  expect(JSON.stringify(published)).not.toContain('"additionalProperties":false');
});
