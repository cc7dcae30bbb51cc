import { expect, test } from 'vitest';
import { parseBackup } from '../../src/exchange/parse-backup.ts';
import { writeBackup } from '../../src/exchange/write-backup.ts';
import { entry, opportunity, person, START } from '../store/parts.ts';

test('fields come in the order of the schema, unknown ones after them by name', () => {
  const backup = parseBackup(
    JSON.stringify({
      zeal: { b: 1, a: [{ d: 1, c: 2 }] },
      journal: [{ text: 'x', mood: 'good', ...entry('note', START, { id: 'j1' }) }],
      opportunities: [opportunity('o1')],
      people: [{ shoe: 38, ...person('p1') }],
      colour: 'blue',
      version: 1,
      format: 'heed',
    }),
  );
  const text = writeBackup(backup);
  const document = JSON.parse(text);
  expect(Object.keys(document)).toEqual(['format', 'version', 'settings', 'people', 'opportunities', 'journal', 'colour', 'zeal']);
  expect(Object.keys(document.people[0])).toEqual(['id', 'name', 'role', 'shoe']);
  expect(Object.keys(document.opportunities[0])).toEqual(['id', 'interest', 'people', 'noCallsReading', 'posting']);
  expect(Object.keys(document.opportunities[0].posting).slice(0, 3)).toEqual(['title', 'hiringOrganization', 'jobLocation']);
  expect(Object.keys(document.journal[0])).toEqual(['id', 'at', 'opportunity', 'people', 'kind', 'text', 'mood']);
  expect(JSON.stringify(document.zeal)).toBe('{"a":[{"c":2,"d":1}],"b":1}');
});

test('the text is pretty, ends with a line, and can be read again', () => {
  const backup = parseBackup(JSON.stringify({ format: 'heed', version: 1, people: [person('p1')] }));
  const text = writeBackup(backup);
  expect(text).toMatch(/^\{\n {2}"format": "heed",\n/);
  expect(text.endsWith('}\n')).toBe(true);
  expect(parseBackup(text)).toEqual(backup);
});
