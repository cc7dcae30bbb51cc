import { describe, expect, test } from 'vitest';
import { BackupError } from '../../src/exchange/backup-error.ts';
import { parseBackup } from '../../src/exchange/parse-backup.ts';
import { DEFAULT_SETTINGS } from '../../src/job/settings.ts';
import { entry, opportunity, person, START } from '../store/parts.ts';

const document = (fields: object) => JSON.stringify({ format: 'heed', version: 1, ...fields }, null, 2);

/** What is wrong with a text, or null. */
function refusal(text: string): string | null {
  try {
    parseBackup(text);
    return null;
  } catch (error) {
    if (error instanceof BackupError) return error.message;
    throw error;
  }
}

describe('syntax', () => {
  test.each([
    ['', 'Line 1, column 1: at the top of the document, expected a value.'],
    ['{', 'Line 1, column 2: at the top of the document, expected a closing brace.'],
    ['{"format": "heed",\n}', 'Line 2, column 1: at the top of the document, expected the name of a field in double quotes.'],
    ['{\r\n "people": [1,\r\n  ,2]}', 'Line 3, column 3: at people[1], expected a value.'],
    ['{"people": [1 2]}', 'Line 1, column 15: at people[0], expected a comma.'],
    ['{"people" []}', 'Line 1, column 11: at people, expected a colon.'],
    ['{"settings": {"region": "a\nb"}}', 'Line 1, column 25: at settings.region, expected the closing quote of a text.'],
    ['{"format": \'heed\'}', 'Line 1, column 12: at format, expected text in double quotes, a number, true, false or null.'],
    ['{"format": NaN}', 'Line 1, column 12: at format, expected text in double quotes, a number, true, false or null.'],
    ['// mine\n{}', 'Line 1, column 1: at the top of the document, expected no comment.'],
    ['{} {}', 'Line 1, column 4: at the top of the document, expected the end of the file.'],
    ['{"region": "\\q"}', 'Line 1, column 12: at region, expected one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after a backslash.'],
    ['['.repeat(300_000), 'Line 1, column 1: at the top of the document, expected at most 64 levels of nesting.'],
    [`${'['.repeat(300_000)}${']'.repeat(300_000)}`, 'Line 1, column 1: at [0][0], expected at most 64 levels of nesting.'],
  ])('%#: $1', (text, message) => {
    expect(refusal(text)).toBe(message);
  });

  test('a byte order mark is no error', () => {
    expect(refusal(`\uFEFF${document({})}`)).toBeNull();
  });
});

describe('schema', () => {
  const posting = (fields: object) => document({ opportunities: [opportunity('o1'), opportunity('o2', { posting: fields })] });

  test.each([
    ['[]', 'Line 1, column 1: at the top of the document, expected an object.'],
    ['null', 'Line 1, column 1: at the top of the document, expected an object.'],
    ['{"version": 1}', 'Line 1, column 1: at format, expected a value, but the field is missing.'],
    ['{"format": "other", "version": 1}', 'Line 1, column 12: at format, expected "heed".'],
    ['{"format": "heed", "version": 0}', 'Line 1, column 31: at version, expected 1.'],
    [document({ people: {} }), 'Line 4, column 13: at people, expected a list.'],
    [document({ people: [{ id: 'p1', name: 'A' }] }), 'Line 5, column 5: at people[0].role, expected a value, but the field is missing.'],
    [document({ people: [{ id: '', name: 'A', role: 'network' }] }), 'Line 6, column 13: at people[0].id, expected at least 1 character.'],
    [document({ people: [{ id: 'p1', name: 7, role: 'network' }] }), 'Line 7, column 15: at people[0].name, expected text.'],
    [
      document({ settings: { timeZone: 'Mars/Olympus' } }),
      'Line 5, column 17: at settings.timeZone, expected a time zone of the IANA database such as Europe/Berlin.',
    ],
    [document({ settings: [] }), 'Line 4, column 15: at settings, expected an object.'],
    [document({ settings: { checkIns: 1.5 } }), 'Line 5, column 17: at settings.checkIns, expected a whole number.'],
    [document({ settings: { checkIns: -1 } }), 'Line 5, column 17: at settings.checkIns, expected a number from 0 on.'],
    [document({ settings: { checkIns: 51 } }), 'Line 5, column 17: at settings.checkIns, expected a number up to 50.'],
    [
      document({ journal: [{ ...entry('note', START, { text: 'x' }), at: '2026-03-03' }] }),
      'at journal[0].at, expected a date and time with its offset from UTC.',
    ],
    [document({ journal: [{ ...entry('note', START), kind: 'dreamt' }] }), 'at journal[0].kind, expected "saved", "applied", '],
    [document({ x: { ['__proto__']: 1 } }).replace('{}', '{"__proto__": 1}'), 'at x.__proto__, expected a field of another name.'],
  ])('%#: $1', (text, message) => {
    expect(refusal(text)).toContain(message);
  });

  test('the place of a field in a posting', () => {
    const text = posting({ validThrough: 'soon' });
    const line = text.split('\n').findIndex((one) => one.includes('"soon"')) + 1;
    const column = (text.split('\n')[line - 1] ?? '').indexOf('"soon"') + 1;
    const expected = { place: { line, column, path: 'opportunities[1].posting.validThrough' }, expected: 'a date such as 2026-03-20' };
    expect(() => parseBackup(text)).toThrow(expect.objectContaining(expected));
  });

  test('texts and lists are bounded', () => {
    expect(refusal(posting({ title: 'x'.repeat(1_001) }))).toMatch(
      /at opportunities\[1]\.posting\.title, expected at most 1000 characters\.$/,
    );
    expect(refusal(posting({ jobLocation: Array.from({ length: 201 }, () => 'x') }))).toMatch(/expected at most 200 items\.$/);
  });

  test('so is the whole file', () => {
    // As long as a text of that length, without its memory.
    const long = { length: 60_000_001 } as string;
    expect(() => parseBackup(long)).toThrow(/larger than Heed can read: 60 MB/);
    // Of these letters each has two bytes, and messages are measured in bytes.
    expect(() => parseBackup('Ж'.repeat(30_000_001))).toThrow(/larger than Heed can read: 60 MB/);
  });

  test('a name that is no word is quoted in the path', () => {
    expect(refusal(document({ 'my notes': { constructor: 1 } }))).toMatch(/at \["my notes"]\.constructor, expected/);
  });
});

describe('version', () => {
  test('a later version is refused in its own words', () => {
    expect(refusal('{"format": "heed", "version": 2, "people": 7}')).toBe(
      'This file was written by a newer version of Heed (format version 2). Update Heed, then import it again.',
    );
  });
});

describe('references', () => {
  const [o1, p1] = [opportunity('o1', { people: ['p1'] }), person('p1')];
  const note = entry('note', START, { id: 'j1', opportunity: 'o1', people: ['p1'], text: 'x' });
  const with_ = (...entries: object[]) => document({ people: [p1], opportunities: [o1], journal: [note, ...entries] });

  test.each([
    [document({ opportunities: [o1] }), 'opportunities[0].people[0], expected the id of a person in this file'],
    [document({ people: [p1, p1] }), 'people[1].id, expected an id that no other one has'],
    [document({ people: [p1], opportunities: [o1, o1] }), 'opportunities[1].id, expected an id that no other one has'],
    [with_(note), 'journal[1].id, expected an id that no other one has'],
    [with_(entry('saved', START, { opportunity: 'o9' })), 'journal[1].opportunity, expected the id of an opportunity in this file'],
    [with_(entry('saved', START, { people: ['p1', 'p9'] })), 'journal[1].people[1], expected the id of a person in this file'],
    [with_(entry('shared', START, { by: 'p9' })), 'journal[1].by, expected the id of a person in this file'],
    [with_(entry('introduced', START, { by: 'p9' })), 'journal[1].by, expected the id of a person in this file'],
    [with_(entry('reached-out', START, { also: ['o1', 'o9'] })), 'journal[1].also[1], expected the id of an opportunity in this file'],
    [with_(entry('retracted', START, { entry: 'j9' })), 'journal[1].entry, expected the id of a journal entry in this file'],
  ])('%#: $1', (text, message) => {
    expect(refusal(text)).toContain(message);
    expect(refusal(text)).not.toContain('Line 1,');
  });

  test('an entry may retract one that comes later, and name nobody', () => {
    expect(refusal(with_(entry('retracted', START, { entry: 'j2' }), entry('note', START, { id: 'j2', text: 'y' })))).toBeNull();
  });
});

describe('settings', () => {
  test('what a file leaves out is the user’s own', () => {
    const mine = { ...DEFAULT_SETTINGS, timeZone: 'Europe/Berlin', region: 'DE-BY', theme: 'mine' };
    expect(parseBackup(document({ settings: { region: 'AT' } }), mine).settings).toEqual({ ...mine, region: 'AT' });
    expect(parseBackup(document({}), mine).settings).toEqual(mine);
  });

  test('of a file without any are the rulebook’s where nobody’s are given', () => {
    expect(parseBackup(document({}))).toEqual({
      format: 'heed',
      version: 1,
      settings: DEFAULT_SETTINGS,
      people: [],
      opportunities: [],
      journal: [],
    });
  });
});
