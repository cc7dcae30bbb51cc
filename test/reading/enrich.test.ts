import { describe, expect, test } from 'vitest';
import { emptyPosting } from '../../src/job/blank-posting.ts';
import { noInstructions, type Posting } from '../../src/job/posting.ts';
import { enrich } from '../../src/reading/enrich.ts';

const posting = (fields: Partial<Posting>): Posting => ({
  ...emptyPosting('Pastry Chef', null, 'json-ld'),
  hiringOrganization: { name: 'Corner Bakery' },
  datePosted: '2026-03-02',
  provenance: { title: 'json-ld' },
  ...fields,
});

const TEXT = 'Send your CV to Nora Lindqvist, Head Baker, at nora@corner.example by March 20. **No phone calls, please.**';

describe('a posting is enriched by its description', () => {
  test('what is missing is filled and marked as read in the text', () => {
    const result = enrich(posting({ description: TEXT }));
    expect(result.instructions.calls).toBe('forbidden');
    expect(result.instructions.quotes).toContainEqual({ about: 'calls', text: 'No phone calls, please.' });
    expect(result.validThrough).toBe('2026-03-20');
    expect(result.applicationContacts).toEqual([
      { name: 'Nora Lindqvist', jobTitle: 'Head Baker', email: 'nora@corner.example', telephone: null, sameAs: null },
    ]);
    expect(result.provenance).toEqual({ title: 'json-ld', instructions: 'text', validThrough: 'text', applicationContacts: 'text' });
  });

  test('what was given stays, blanks are filled, contacts are known by e-mail and name', () => {
    const given = posting({
      description: TEXT,
      validThrough: '2026-04-01',
      applicationContacts: [{ name: null, email: 'NORA@corner.example' }, { name: 'Sam Field' }],
      provenance: { validThrough: 'json-ld', applicationContacts: 'json-ld' },
    });
    const result = enrich(given);
    expect(result.validThrough).toBe('2026-04-01');
    expect(result.applicationContacts).toEqual([
      { name: 'Nora Lindqvist', jobTitle: 'Head Baker', email: 'NORA@corner.example' },
      { name: 'Sam Field' },
    ]);
    expect(result.provenance).toEqual({ validThrough: 'json-ld', applicationContacts: 'json-ld', instructions: 'text' });
  });

  test('what the user corrected is left alone', () => {
    const corrected = posting({
      description: TEXT,
      provenance: { instructions: 'user', validThrough: 'user', applicationContacts: 'user' },
    });
    const result = enrich(corrected);
    expect(result.instructions).toEqual(noInstructions());
    expect(result.validThrough).toBeNull();
    expect(result.applicationContacts).toEqual([]);
  });

  test('facts that structured data lacks come from labelled lines; none that it has is replaced', () => {
    const description = 'Salary: £30,000 a year\nLocation: Leeds\nEmployment type: Part-time\nJob ID: R-7';
    const result = enrich(posting({ description, jobLocation: ['York'], provenance: { jobLocation: 'json-ld', identifier: 'user' } }));
    expect(result.jobLocation).toEqual(['York']);
    expect(result.identifier).toBeNull();
    expect(result.baseSalary).toMatchObject({ minValue: 30_000, currency: 'GBP', unitText: 'YEAR' });
    expect(result.employmentType).toEqual(['PART_TIME']);
    expect(result.provenance).toEqual({ jobLocation: 'json-ld', identifier: 'user', baseSalary: 'text', employmentType: 'text' });
  });

  test('an address for other purposes becomes no contact', () => {
    const text = 'If you need a reasonable accommodation, write to access@corner.example or call 212-555-0110.';
    const result = enrich(posting({ description: text }));
    expect(result.applicationContacts).toEqual([]);
    expect(result.instructions.calls).toBeNull();
  });

  test('the posting passed in is not changed, and one without a description comes back as it is', () => {
    const given = posting({ description: TEXT });
    const copy = structuredClone(given);
    enrich(given);
    expect(given).toEqual(copy);
    const bare = posting({});
    expect(enrich(bare)).toBe(bare);
  });

  test('a deadline without a year needs the posting day or the present', () => {
    const bare = posting({ description: 'Apply by March 20.', datePosted: null });
    expect(enrich(bare).validThrough).toBeNull();
    expect(enrich(bare, '2026-03-02T09:00:00Z').validThrough).toBe('2026-03-20');
  });
});
