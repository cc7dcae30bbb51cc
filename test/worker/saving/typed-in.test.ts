import { expect, test } from 'vitest';
import { noInstructions } from '../../../src/job/posting.ts';
import { typedIn } from '../../../src/worker/saving/typed-in.ts';
import { posting } from '../postings.ts';

const description = 'Look after our garden. No phone calls, please.';

const NOW = Date.parse('2026-03-10T12:00:00Z');

test('the text that a user put in is read', () => {
  expect(typedIn(posting({ description, provenance: { description: 'user' } }), NOW).instructions.calls).toBe('forbidden');
});

test('what the user says of its instructions stands', () => {
  const provenance = { description: 'user', instructions: 'user' };
  const typed = typedIn(posting({ description, provenance }), NOW);
  expect(typed.instructions).toEqual(noInstructions());
  expect(typed.provenance.instructions).toBe('user');
});

test('a posting that was read from a page is not read again', () => {
  const captured = posting({ description, provenance: { description: 'json-ld' } });
  expect(typedIn(captured, NOW)).toBe(captured);
});

test('a deadline without a year is the next one', () => {
  const typed = typedIn(posting({ description: 'Please apply by 20 April.', provenance: { description: 'user' } }), NOW);
  expect(typed.validThrough).toBe('2026-04-20');
});
