import { expect, test } from 'vitest';
import type { Employer } from '../../../src/job/employer.ts';
import { type Instructions, noInstructions } from '../../../src/job/posting.ts';
import { askedTogether, sourceWords } from '../../../src/ui/words/employer-asks.ts';
import { readerIn } from '../../../src/ui/words/t.ts';
import { NOW } from '../rows.ts';

const asks = (over: Partial<Instructions>, quotes: [about: string, text: string][] = []): Instructions => ({
  ...noInstructions(),
  ...over,
  quotes: quotes.map(([about, text]) => ({ about, text })),
});
const employer = (instructions: Instructions, source: Partial<Employer['source']> = {}): Employer => ({
  id: 'e1',
  name: 'Lights',
  instructions,
  source: { kind: 'page', title: 'Work with us', url: 'https://www.lights.example/careers', ...source },
  at: '2026-03-04T10:00:00Z',
});

test('a ban of both is one, with the words of both, and the same words once', () => {
  const { own, others } = askedTogether({ instructions: asks({ calls: 'forbidden' }, [['calls', 'No calls.']]) }, [
    employer(asks({ calls: 'forbidden' }, [['calls', 'No calls.']])),
    employer(asks({ calls: 'forbidden' }, [['calls', 'Do not ring.']])),
  ]);
  expect(own).toMatchObject([{ tone: 'forbids', quotes: ['No calls.', 'Do not ring.'] }]);
  expect(others).toMatchObject([
    { asks: [], shared: true },
    { asks: [], shared: true },
  ]);
});

test('what only the employer asks stands with it', () => {
  const { own, others } = askedTogether({ instructions: asks({ calls: 'forbidden' }) }, [employer(asks({ followUp: 'forbidden' }))]);
  expect(own).toHaveLength(1);
  expect(others).toMatchObject([{ asks: [{ tone: 'forbids' }], shared: false }]);
});

test('what the posting invites to and its employer forbids is not said to be invited', () => {
  const { own, others } = askedTogether({ instructions: asks({ calls: 'invited', email: 'invited' }) }, [
    employer(asks({ calls: 'forbidden' })),
  ]);
  expect(own.map(({ tone }) => tone)).toEqual(['invites']);
  expect(others[0]?.asks.map(({ tone }) => tone)).toEqual(['forbids']);
});

test('the origin says whether the posting says so itself, and whether it is the origin', () => {
  const reader = readerIn('UTC', NOW);
  const kept = employer(noInstructions());
  const here = employer(noInstructions(), { kind: 'posting', url: 'https://jobs.example/1' });
  const words = (from: Employer, shared: boolean) => sourceWords(from, reader, { shared, address: 'https://jobs.example/1' });
  expect([words(kept, false), words(kept, true), words(here, true)]).toEqual([
    'From a page of Lights (lights.example), kept on Mar 4. Holds for all its postings.',
    'Said here, and on a page of Lights (lights.example), kept on Mar 4. Holds for all its postings.',
    'Kept from this posting on Mar 4. Holds for all postings of Lights.',
  ]);
});
