import { beforeEach, describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../../src/job/journal.ts';
import { noInstructions, type Posting } from '../../../src/job/posting.ts';
import { findByAddress, readOpportunity } from '../../../src/store/read.ts';
import type { Context } from '../../../src/worker/context.ts';
import { live } from '../../../src/worker/entries.ts';
import { join } from '../../../src/worker/saving/join.ts';
import { takeApart } from '../../../src/worker/saving/listing.ts';
import { save } from '../../../src/worker/saving/save.ts';
import { undoSave } from '../../../src/worker/undo.ts';
import { gardener, posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

let context: Context;
let first: string;
let other: string;

/** The same job in other words, so that Heed keeps the two apart. */
const reworded: Posting = posting({
  title: 'Horticulturist',
  url: 'https://board.example/view/9',
  hiringOrganization: { name: 'Confidential', url: null },
  jobLocation: ['Bradford'],
  description: 'You know roses.',
  instructions: { ...noInstructions(), calls: 'forbidden', quotes: [{ about: 'calls', text: 'No calls.' }] },
  applicationContacts: [{ name: 'Dana Ruiz', email: 'dana@green.example' }],
  provenance: { jobLocation: 'user' },
});

beforeEach(async () => {
  context = await freshContext();
  first = (await save(context, { ...gardener, title: 'Rose gardener', provenance: { title: 'user' } })).opportunity;
  other = (await save(context, reworded)).opportunity;
  await context.write({
    entries: [
      { id: 'e1', at: '2026-03-09T12:00:00Z', kind: 'applied', via: 'online', opportunity: other, people: [] },
      { id: 'e2', at: '2026-03-09T13:00:00Z', kind: 'note', text: 'They grow roses.', opportunity: other, people: [] },
      { id: 'e3', at: '2026-03-09T14:00:00Z', kind: 'note', text: 'Nice walk there.', opportunity: first, people: [] },
    ],
  });
});

const view = async (id: string) => {
  const found = await readOpportunity(await context.db(), id);
  if (!found) throw new Error(id);
  return found;
};
const kinds = async (id: string) => {
  const { journal } = await view(id);
  return live(journal.filter((entry) => entry.opportunity === id))
    .map(({ kind }) => kind)
    .sort();
};
const standing = async () => new Map((await (await context.db()).getAll('opportunities')).map(({ id, stage }) => [id, stage]));

describe('two opportunities that the user joins', () => {
  test('are one, with the listings, people, entries and corrections of both', async () => {
    await join(context, first, other);
    const { opportunity, row } = await view(first);
    expect(row.listings?.map(({ url }) => url)).toEqual([gardener.url, reworded.url]);
    expect(opportunity.posting).toMatchObject({ title: 'Rose gardener', jobLocation: ['Bradford'], instructions: { calls: 'forbidden' } });
    expect(opportunity.people).toHaveLength(1);
    expect(await kinds(first)).toEqual(['applied', 'note', 'note', 'saved']);
    expect(await standing()).toEqual(
      new Map([
        [first, 'applied'],
        [other, 'removed'],
      ]),
    );
    expect((await findByAddress(await context.db(), reworded.url ?? ''))?.id).toBe(first);
    expect(await save(context, reworded)).toMatchObject({ opportunity: first, already: true });
  });

  test('are two again when they are taken apart, each with its own', async () => {
    const listing = await join(context, first, other);
    await context.write({
      entries: [{ id: 'e4', at: '2026-03-10T09:00:00Z', kind: 'note', text: 'Called them.', opportunity: first, people: [] }],
    });
    expect(await takeApart(context, first, listing, true)).toBe(other);
    const [one, two] = [(await view(first)).opportunity, (await view(other)).opportunity];
    expect(one.posting).toEqual({ ...gardener, title: 'Rose gardener', provenance: { title: 'user' } });
    expect([one.people, one.listings]).toEqual([[], undefined]);
    expect(two.posting).toEqual(reworded);
    expect(two.people).toHaveLength(1);
    expect(await kinds(first)).toEqual(['note', 'note', 'saved']);
    expect(await kinds(other)).toEqual(['applied', 'note', 'saved']);
    expect(await standing()).toEqual(
      new Map([
        [first, 'saved'],
        [other, 'applied'],
      ]),
    );
  });

  test('may be joined and taken apart again and again: nothing is there twice', async () => {
    for (let times = 0; times < 3; times++) expect(await takeApart(context, first, await join(context, first, other), true)).toBe(other);
    expect(await kinds(first)).toEqual(['note', 'saved']);
    expect(await kinds(other)).toEqual(['applied', 'note', 'saved']);
  });

  test('keep apart what was taken back while they were one', async () => {
    const listing = await join(context, first, other);
    const note = live((await view(first)).journal).find(
      (entry: JournalEntry) => entry.kind === 'note' && entry.text === 'They grow roses.',
    );
    await context.write({
      entries: [{ id: 'r1', at: '2026-03-10T09:00:00Z', kind: 'retracted', entry: note?.id ?? '', opportunity: first, people: [] }],
    });
    await takeApart(context, first, listing, true);
    expect(await kinds(other)).toEqual(['applied', 'saved']);
  });

  test('are one for a message that concerned one of them beside a third, and two again', async () => {
    const third = (await save(context, posting({ title: 'Florist', url: 'https://third.example/1', description: 'Flowers.' }))).opportunity;
    const message = { kind: 'reached-out', channel: 'email', outcome: 'sent', at: '2026-03-09T15:00:00Z' } as const;
    await context.write({
      entries: [
        { ...message, id: 'm1', people: [], opportunity: third, also: [other] },
        { ...message, id: 'm2', people: [], opportunity: first, also: [other, third] },
      ],
    });
    const sent = async () =>
      live([...(await view(third)).journal, ...(await view(first)).journal])
        .flatMap((entry) => (entry.kind === 'reached-out' ? [`${entry.opportunity} ${entry.also?.join()}`] : []))
        .filter((text, index, all) => all.indexOf(text) === index)
        .sort();
    const listing = await join(context, first, other);
    expect(await sent()).toEqual([`${third} ${first}`, `${first} ${third}`].sort());
    await takeApart(context, first, listing, true);
    expect(await sent()).toEqual([`${third} ${other}`, `${first} ${other},${third}`].sort());
  });

  test('and then a third come apart in the order of the user’s choice', async () => {
    const third = (await save(context, posting({ title: 'Florist', url: 'https://third.example/1', description: 'Flowers.' }))).opportunity;
    await join(context, first, other);
    const listing = await join(context, third, first);
    expect((await view(third)).row.listings).toHaveLength(3);
    expect(await takeApart(context, third, listing, true)).toBe(first);
    const [again] = (await view(first)).opportunity.listings?.filter(({ joined }) => joined) ?? [];
    expect(await takeApart(context, first, again?.id ?? '', true)).toBe(other);
    expect(await kinds(other)).toEqual(['applied', 'note', 'saved']);
    expect(await kinds(third)).toEqual(['saved']);
  });
});

test.each([
  ['with itself', () => [first, first]],
  ['with one that is not there', () => [first, 'nothing']],
])('an opportunity cannot be joined %s', async (_, ids) => {
  const [one = '', two = ''] = ids();
  await expect(join(context, one, two)).rejects.toMatchObject({ phrase: { id: 'errorJoin' } });
});

test('nor with one that was taken back', async () => {
  const { opportunity } = await save(context, posting({ title: 'Florist', url: 'https://third.example/1', description: 'Flowers.' }));
  await undoSave(context, opportunity);
  await expect(join(context, first, opportunity)).rejects.toMatchObject({ phrase: { id: 'errorJoin' } });
});
