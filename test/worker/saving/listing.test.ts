import { beforeEach, describe, expect, test } from 'vitest';
import { noInstructions } from '../../../src/job/posting.ts';
import { findByAddress, readWhole } from '../../../src/store/read.ts';
import type { Context } from '../../../src/worker/context.ts';
import { renew, takeApart } from '../../../src/worker/saving/listing.ts';
import { save } from '../../../src/worker/saving/save.ts';
import { undoSave } from '../../../src/worker/undo.ts';
import { gardener, onBoard } from '../postings.ts';
import { freshContext } from '../set-up.ts';

let context: Context;
beforeEach(async () => {
  context = await freshContext();
});

const rows = async () => (await context.db()).getAll('opportunities');
const whole = async (id: string) => {
  const db = await context.db();
  const row = await db.get('opportunities', id);
  if (!row) throw new Error(id);
  return readWhole(db, row);
};
const noCalls = { ...noInstructions(), calls: 'forbidden' as const, quotes: [{ about: 'calls', text: 'No calls.' }] };

describe('a job saved from two places', () => {
  test('is one opportunity with two listings, found from both', async () => {
    const first = await save(context, gardener);
    const second = await save(
      context,
      onBoard({ instructions: noCalls, baseSalary: { minValue: 20, maxValue: null, currency: 'GBP', unitText: 'HOUR' } }),
    );
    expect(second).toEqual({ ...first, already: true, joined: { listing: expect.any(String) } });
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      posting: { url: gardener.url, instructions: noCalls, baseSalary: { minValue: 20 } },
      listings: [{ identifier: 'GS-12' }, { identifier: '7' }],
    });
    expect((await findByAddress(await context.db(), 'https://m.board.example/view/7?utm_source=x'))?.id).toBe(first.opportunity);
    expect(await save(context, onBoard())).toEqual({ ...first, already: true });
  });

  test('keeps what the user corrected, and gains whom the other names', async () => {
    const { opportunity } = await save(context, { ...gardener, title: 'Rose gardener', provenance: { title: 'user' } });
    await save(context, onBoard({ title: 'Gardener', identifier: 'GS-12', applicationContacts: [{ name: 'Dana Ruiz' }] }));
    const { posting, people } = await whole(opportunity);
    expect(posting).toMatchObject({ title: 'Rose gardener', provenance: { title: 'user' } });
    expect(people).toHaveLength(1);
  });

  test('at once, is one', async () => {
    await Promise.all([save(context, gardener), save(context, onBoard())]);
    expect(await rows()).toHaveLength(1);
  });

  test('is two where the user says so before saving, and stays two', async () => {
    await save(context, gardener);
    const second = await save(context, onBoard(), true);
    expect(second).toMatchObject({ already: false });
    await undoSave(context, second.opportunity);
    expect(await save(context, onBoard())).toMatchObject({ already: false });
    expect(await rows()).toHaveLength(3);
  });

  test('is saved anew where the first saving was undone', async () => {
    const { opportunity } = await save(context, gardener);
    await undoSave(context, opportunity);
    expect(await save(context, onBoard())).toMatchObject({ already: false });
  });
});

describe('a wrong join', () => {
  const joined = async () => {
    const { opportunity } = await save(context, gardener);
    const { joined } = await save(context, onBoard({ instructions: noCalls }));
    await context.write({ entries: [{ id: 'j1', at: '2026-03-10T12:00:00Z', kind: 'applied', via: 'online', opportunity, people: [] }] });
    return { opportunity, listing: joined?.listing ?? '' };
  };

  test('is taken apart: each has its own again, the journal stays, and they are not joined again', async () => {
    const { opportunity, listing } = await joined();
    const own = await takeApart(context, opportunity, listing, true);
    expect(own).not.toBeNull();
    const [first, second] = [await whole(opportunity), await whole(own ?? '')];
    expect(first.listings).toBeUndefined();
    expect(first.posting).toEqual(gardener);
    expect(second.posting).toEqual(onBoard({ instructions: noCalls }));
    const stages = new Map((await rows()).map(({ id, stage }) => [id, stage]));
    expect([stages.get(opportunity), stages.get(own ?? '')]).toEqual(['applied', 'saved']);
    await undoSave(context, own ?? '');
    expect(await save(context, onBoard())).toMatchObject({ already: false });
  });

  test('stays taken apart although both savings are undone and made again', async () => {
    const { opportunity } = await save(context, gardener);
    const { joined } = await save(context, onBoard());
    const own = await takeApart(context, opportunity, joined?.listing ?? '', true);
    await undoSave(context, opportunity);
    await undoSave(context, own ?? '');
    const first = await save(context, gardener);
    const second = await save(context, onBoard());
    expect([first, second]).toMatchObject([{ already: false }, { already: false }]);
    // And once more, in the other order: what was said is handed on from saving to saving.
    await undoSave(context, second.opportunity);
    await undoSave(context, first.opportunity);
    expect(await save(context, onBoard())).toMatchObject({ already: false });
    expect(await save(context, gardener)).toMatchObject({ already: false });
  });

  test('stays taken apart where each is undone and saved again in turn', async () => {
    const { opportunity } = await save(context, gardener);
    const { joined } = await save(context, onBoard());
    const own = await takeApart(context, opportunity, joined?.listing ?? '', true);
    await undoSave(context, own ?? '');
    expect(await save(context, onBoard())).toMatchObject({ already: false });
    await undoSave(context, opportunity);
    expect(await save(context, gardener)).toMatchObject({ already: false });
  });

  test('of the first listing leaves the others', async () => {
    const { opportunity } = await joined();
    const own = await takeApart(context, opportunity, opportunity, true);
    expect((await whole(opportunity)).posting.url).toBe(onBoard().url);
    expect((await whole(own ?? '')).posting.url).toBe(gardener.url);
  });

  test('is taken back without a trace: the same posting joins again', async () => {
    const { opportunity, listing } = await joined();
    expect(await takeApart(context, opportunity, listing, false)).toBeNull();
    expect((await whole(opportunity)).posting).toEqual(gardener);
    expect(await save(context, onBoard())).toMatchObject({ opportunity, already: true });
  });

  test('what is not there is refused, and so is the last listing', async () => {
    const { opportunity } = await save(context, gardener);
    await expect(takeApart(context, 'nothing', 'x', true)).rejects.toMatchObject({ phrase: { id: 'errorUnknownOpportunity' } });
    await expect(takeApart(context, opportunity, opportunity, true)).rejects.toMatchObject({ phrase: { id: 'errorUnknownOpportunity' } });
  });
});

describe('what a page says anew', () => {
  test('is taken over, but for what the user corrected', async () => {
    const { opportunity } = await save(context, { ...gardener, title: 'Rose gardener', provenance: { title: 'user' } });
    await renew(context, opportunity, { ...gardener, validThrough: '2026-03-30', provenance: { validThrough: 'json-ld' } });
    const { posting, listings } = await whole(opportunity);
    expect(posting).toMatchObject({
      title: 'Rose gardener',
      validThrough: '2026-03-30',
      provenance: { title: 'user', validThrough: 'json-ld' },
    });
    expect(listings).toBeUndefined();
  });

  test('whom it names now is one of the opportunity’s people', async () => {
    const { opportunity } = await save(context, gardener);
    const applicationContacts = [{ name: 'Jane Doe', email: 'jane@green.example' }];
    await renew(context, opportunity, { ...gardener, applicationContacts });
    const [jane] = await (await context.db()).getAll('people');
    expect([jane?.name, (await whole(opportunity)).people]).toEqual(['Jane Doe', [jane?.id]]);
  });

  test('of one listing is that listing’s', async () => {
    const { opportunity } = await save(context, gardener);
    await save(context, onBoard());
    await renew(context, opportunity, onBoard({ instructions: noCalls }));
    const { posting, listings } = await whole(opportunity);
    expect(posting.instructions).toEqual(noCalls);
    expect(listings?.map((listing) => listing.posting.instructions.calls)).toEqual([null, 'forbidden']);
  });

  test('weeks later is a repost, shown with both its dates', async () => {
    const { opportunity } = await save(context, { ...gardener, validThrough: '2026-03-20' });
    await renew(context, opportunity, { ...gardener, datePosted: '2026-04-01', validThrough: '2026-04-20' });
    const { posting, listings } = await whole(opportunity);
    expect(posting).toMatchObject({ datePosted: '2026-04-01', validThrough: '2026-04-20' });
    expect(listings?.map((listing) => listing.posting.datePosted)).toEqual(['2026-04-01', '2026-03-01']);
  });
});

test('a repost under a new number joins the first', async () => {
  const { opportunity } = await save(context, gardener);
  const again = { ...gardener, url: 'https://green.example/jobs/40', identifier: 'GS-40', datePosted: '2026-04-01' };
  expect(await save(context, again)).toMatchObject({ opportunity, already: true });
  expect((await rows()).map(({ listings }) => listings?.map(({ datePosted }) => datePosted))).toEqual([['2026-03-01', '2026-04-01']]);
});
