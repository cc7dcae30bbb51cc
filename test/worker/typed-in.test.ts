import { expect, test } from 'vitest';
import { noInstructions } from '../../src/job/posting.ts';
import { typedIn } from '../../src/worker/typed-in.ts';
import { posting } from './postings.ts';

const description = 'Look after our garden. No phone calls, please.';

test('the text that a user put in is read', () => {
  expect(typedIn(posting({ description, provenance: { description: 'user' } })).instructions.calls).toBe('forbidden');
});

test('what the user says of its instructions stands', () => {
  const provenance = { description: 'user', instructions: 'user' };
  const typed = typedIn(posting({ description, provenance }));
  expect(typed.instructions).toEqual(noInstructions());
  expect(typed.provenance.instructions).toBe('user');
});

test('a posting that was read from a page is not read again', () => {
  const captured = posting({ description, provenance: { description: 'json-ld' } });
  expect(typedIn(captured)).toBe(captured);
});
