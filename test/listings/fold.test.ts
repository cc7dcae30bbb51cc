import { describe, expect, test } from 'vitest';
import type { Listing } from '../../src/job/listing.ts';
import { noInstructions, type Posting } from '../../src/job/posting.ts';
import { foldListings, renewed } from '../../src/listings/fold.ts';
import { keeper, onBoard } from './parts.ts';

const listing = (posting: Posting, id = posting.url ?? ''): Listing => ({ id, seen: '2026-03-10T12:00:00.000Z', posting });
const asks = (calls: 'forbidden' | 'invited', text: string) => ({ ...noInstructions(), calls, quotes: [{ about: 'calls', text }] });

describe('several listings together', () => {
  test('the first counts, and what it leaves out comes from the next, with where that was read and how sure it is', () => {
    const salary = { minValue: 30, maxValue: 40, currency: 'GBP', unitText: 'HOUR' as const };
    const second = onBoard({
      title: 'Keeper',
      baseSalary: salary,
      provenance: { title: 'site', baseSalary: 'site' },
      certainty: { baseSalary: 'unsure' },
    });
    const folded = foldListings([listing(keeper()), listing(second)], keeper());
    expect(folded).toMatchObject({ title: 'Lighthouse Keeper', baseSalary: salary, url: keeper().url, board: 'lights' });
    expect(folded.provenance).toEqual({ title: 'json-ld', baseSalary: 'site' });
    expect(folded.certainty).toEqual({ baseSalary: 'unsure' });
  });

  test('what one forbids is forbidden, in its words alone', () => {
    const first = keeper({ instructions: asks('invited', 'Call us any time.') });
    const second = onBoard({ instructions: asks('forbidden', 'No phone calls, please.') });
    expect(foldListings([listing(first), listing(second)], first).instructions).toEqual(asks('forbidden', 'No phone calls, please.'));
    expect(foldListings([listing(second), listing(first)], second).instructions).toEqual(asks('forbidden', 'No phone calls, please.'));
  });

  test('what the user corrected stands', () => {
    const corrected = keeper({
      title: 'Keeper of the light',
      instructions: noInstructions(),
      provenance: { title: 'user', instructions: 'user' },
    });
    const second = onBoard({ instructions: asks('forbidden', 'No phone calls, please.') });
    expect(foldListings([listing(keeper()), listing(second)], corrected)).toMatchObject({
      title: 'Keeper of the light',
      instructions: noInstructions(),
      provenance: { title: 'user', instructions: 'user' },
    });
  });

  test('everybody whom one of them names, each once', () => {
    const first = keeper({ applicationContacts: [{ name: 'Dana Ruiz', email: null }] });
    const second = onBoard({ applicationContacts: [{ name: 'dana ruiz' }, { name: null, email: 'jobs@lights.example' }] });
    expect(foldListings([listing(first), listing(second)], first).applicationContacts).toHaveLength(2);
  });

  test('the deadline of a repost counts once the first had passed, and no sooner', () => {
    const first = keeper({ validThrough: '2026-03-20' });
    const repost = keeper({ url: 'https://jobs.lights.example/keeper-260', datePosted: '2026-04-02', validThrough: '2026-04-20' });
    const elsewhere = onBoard({ datePosted: '2026-03-05', validThrough: '2026-05-01' });
    expect(foldListings([listing(first), listing(repost)], first).validThrough).toBe('2026-04-20');
    expect(foldListings([listing(first), listing(elsewhere)], first).validThrough).toBe('2026-03-20');
  });

  test('what is said of a deadline goes with its day', () => {
    const first = keeper({ deadline: { kind: 'until-filled', time: null } });
    const second = onBoard({ validThrough: '2026-03-20', deadline: { kind: 'closing', time: '5 pm' } });
    expect(foldListings([listing(first), listing(second)], first)).toMatchObject({ validThrough: null, deadline: first.deadline });
    expect(foldListings([listing(keeper()), listing(second)], keeper())).toMatchObject({
      validThrough: '2026-03-20',
      deadline: second.deadline,
    });
  });

  test('a ban on e-mail outweighs one on applications by e-mail', () => {
    const partly = keeper({ instructions: { ...noInstructions(), email: 'forbidden', emailBan: 'applications' } });
    const wholly = onBoard({ instructions: { ...noInstructions(), email: 'forbidden' } });
    expect(foldListings([listing(partly), listing(wholly)], partly).instructions.emailBan).toBeUndefined();
    expect(foldListings([listing(partly), listing(onBoard())], partly).instructions.emailBan).toBe('applications');
  });

  test('one alone is what it was', () => {
    expect(foldListings([listing(keeper())], keeper())).toEqual(keeper());
  });
});

test('a later visit counts where it says something, never over what the user corrected', () => {
  const current = keeper({ title: 'Keeper', validThrough: '2026-03-20', provenance: { title: 'user', validThrough: 'text' } });
  const captured = keeper({ validThrough: '2026-04-01', description: null, provenance: { title: 'site', validThrough: 'json-ld' } });
  const next = renewed(current, captured);
  expect(next).toMatchObject({ title: 'Keeper', validThrough: '2026-04-01', description: current.description });
  expect(next.provenance).toEqual({ title: 'user', validThrough: 'json-ld' });
});
