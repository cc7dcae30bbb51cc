import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { emptyPosting } from '../../src/job/blank-posting.ts';
import { PostingSchema } from '../../src/job/posting.ts';
import { enrich } from '../../src/reading/enrich.ts';
import { runs } from '../runs.ts';

/** What leads to something that is read … */
const LEADS = [
  ...[
    'Contact our recruiter, Ms.',
    'Contact our recruiter',
    'Recruiter:',
    'Ansprechpartnerin: Frau',
    'Write to Jane Doe,',
    'No phone calls, please.',
  ],
  ...['Salary:', 'Pay per hour:', 'Reference:', 'Location:', 'Employment:', 'Deadline:', 'Please apply by', 'Call Jane Doe at'],
];
/** … and what is too long or too large for it, or no such thing. */
const VALUES = [
  ...[`A${'a'.repeat(2_000)}`, `Jane ${'D'.repeat(1_200)}`, 'Head of '.repeat(300), 'Manager '.repeat(300), 'Berlin, '.repeat(400)],
  ...[`jane@${'x'.repeat(2_000)}.example`, `${'j'.repeat(1_500)} (at) firm.example`, '+49 30 1234567 '.repeat(80), '5'.repeat(1_500)],
  ...[`[Jane Roe](https://www.linkedin.com/in/${'q'.repeat(1_500)})`, `[mail](mailto:${'z'.repeat(1_500)}@firm.example)`],
  ...[
    `R-${'9'.repeat(1_500)}`,
    '9'.repeat(400),
    '1e400',
    '$9,999,999,999,999,999,999',
    '31.02.2026',
    '2026-99-99',
    '12/31/99999',
    '99:99 pm',
  ],
];

test('whatever a text says, what is read of it fits a backup', () => {
  const sentence = fc.tuple(fc.constantFrom(...LEADS), fc.constantFrom(...VALUES)).map((said) => `${said.join(' ')}.`);
  const texts = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((sentences) => sentences.join('\n'));
  fc.assert(
    fc.property(texts, (description) => {
      const read = enrich({ ...emptyPosting('Keeper', null, 'json-ld'), description }, '2026-03-01T00:00:00Z');
      expect(v.safeParse(PostingSchema, JSON.parse(JSON.stringify(read))).issues).toBeUndefined();
    }),
    runs(300),
  );
});
