import { expect, test } from 'vitest';
import type { Employer } from '../../src/job/employer.ts';
import { askingWith } from '../../src/job/instructions.ts';
import { noInstructions } from '../../src/job/posting.ts';
import { askedBy } from '../../src/listings/asked.ts';
import { employer, opportunity } from '../store/parts.ts';

const ids = (employers: Employer[], name: string | null) => askedBy(employers, { hiringOrganization: { name } }).map(({ id }) => id);

test('an employer is known by its name, whatever its legal form; of no name is nobody', () => {
  const all = [employer('e1', { name: 'Harbour Museum GmbH' }), employer('e2', { name: 'Harbour Mills' })];
  expect(ids(all, 'HARBOUR MUSEUM')).toEqual(['e1']);
  expect(ids(all, 'Harbour Mills, Inc.')).toEqual(['e2']);
  expect(ids(all, null)).toEqual([]);
  expect(ids([employer('e1', { name: 'Inc' })], '')).toEqual([]);
});

test('what was kept first comes first; what was taken back does not come', () => {
  const all = [
    employer('late', { at: '2026-03-05T10:00:00Z' }),
    employer('early', { at: '2026-03-04T11:30:00+02:00' }),
    employer('gone', { takenBack: '2026-03-06T10:00:00Z' }),
  ];
  expect(ids(all, 'Harbour Museum')).toEqual(['early', 'late']);
});

test('the strictest counts: an invitation of the posting does not lift a ban of its employer, nor the other way round', () => {
  const invites = { ...noInstructions(), calls: 'invited' as const, quotes: [{ about: 'calls', text: 'Call us.' }] };
  const held = askingWith(opportunity('o1', { posting: { instructions: invites } }), [employer('e1')]).posting.instructions;
  expect(held).toMatchObject({ calls: 'forbidden', quotes: [{ about: 'calls', text: 'No phone calls.' }] });
  const other = askingWith(opportunity('o1', { posting: { instructions: employer('e1').instructions } }), [
    employer('e2', { instructions: invites }),
  ]);
  expect(other.posting.instructions.calls).toBe('forbidden');
  expect(askingWith(opportunity('o1')).posting.instructions).toEqual(noInstructions());
});
