import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noInstructions, type Posting } from '../../../src/job/posting.ts';
import { keysOf, listingsOf } from '../../../src/listings/listings-of.ts';
import { findByAddress, readOpportunity, readWhole } from '../../../src/store/read.ts';
import type { Context } from '../../../src/worker/context.ts';
import { live } from '../../../src/worker/entries.ts';
import { join } from '../../../src/worker/saving/join.ts';
import { renew, takeApart } from '../../../src/worker/saving/listing.ts';
import { save } from '../../../src/worker/saving/save.ts';
import { undoSave } from '../../../src/worker/undo.ts';
import { patience, runs } from '../../runs.ts';
import { backupOf } from '../../store/parts.ts';
import { gardener, posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

const BOARDS = ['green.example', 'board.example', 'other-board.example', 'third-board.example'];
/** One job on four boards, of which one says that nobody may call, and another job on two of them. */
const PAGES: Posting[] = [
  ...BOARDS.map((host, place) => ({
    ...gardener,
    url: `https://${host}/jobs/12`,
    board: host,
    instructions:
      place === 2
        ? { ...noInstructions(), calls: 'forbidden' as const, quotes: [{ about: 'calls', text: 'No calls.' }] }
        : noInstructions(),
  })),
  ...BOARDS.slice(0, 2).map((host) =>
    posting({
      url: `https://${host}/jobs/13`,
      board: host,
      title: 'Florist',
      identifier: 'GS-13',
      description: 'You bind flowers for weddings, and for the other thing.',
    }),
  ),
];

const page = fc.nat(PAGES.length - 1);
const nth = fc.nat(100);
/** What a user may do; `nth` picks among what there is. */
const deed = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('save' as const), page, apart: fc.constantFrom(false, false, false, true) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('visit again' as const), page }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('join' as const), nth, other: nth }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('take apart' as const), nth, listing: nth }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('correct' as const), nth }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('note' as const), nth }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo saving' as const), nth }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** What the user did that has to last. */
class Memory {
  notes = 0;
  /** Pairs of addresses that they said are two jobs. */
  readonly apart = new Set<string>();

  keepApart(these: string[], those: string[], isSo: boolean): void {
    for (const pair of these.flatMap((one) => those.flatMap((other) => [`${one} ${other}`, `${other} ${one}`])))
      if (isSo) this.apart.add(pair);
      else this.apart.delete(pair);
  }
}

/** The opportunities that stand, with their listings and the addresses of these. */
async function standing(context: Context) {
  const db = await context.db();
  const rows = (await db.getAll('opportunities')).filter(({ stage }) => stage !== 'removed');
  return Promise.all(
    rows.map(async (row) => {
      const whole = await readWhole(db, row);
      const listings = listingsOf(whole, row.savedAt);
      return { id: row.id, whole, listings, keys: keysOf(listings) };
    }),
  );
}
type One = Awaited<ReturnType<typeof standing>>[number];

const pick = <T>(among: readonly T[], place: number): T | undefined => among[place % Math.max(1, among.length)];

/** A page is saved, or what it says now is taken over. */
async function see(context: Context, one: Deed & { kind: 'save' | 'visit again' }): Promise<void> {
  const page = PAGES[one.page] as Posting;
  const known = await findByAddress(await context.db(), page.url ?? '');
  if (one.kind === 'visit again') {
    if (known) await renew(context, known.id, { ...page, title: 'Gardener for roses', validThrough: '2026-05-01' });
  } else {
    const { already } = await save(context, page, one.apart);
    if (one.apart) expect(already, 'what is said to be another job is joined only where its address is known').toBe(known !== null);
  }
}

/** Something is done to an opportunity. */
async function change(context: Context, one: Exclude<Deed, { page: number }>, all: One[], memory: Memory): Promise<void> {
  const chosen = pick(all, one.nth);
  if (!chosen) return;
  const { id, whole, listings, keys } = chosen;
  if (one.kind === 'join') {
    const other = pick(
      all.filter((any) => any !== chosen),
      one.other,
    );
    if (!other) return;
    await join(context, id, other.id);
    memory.keepApart(keys, other.keys, false);
  } else if (one.kind === 'take apart' && listings.length > 1) {
    await takeApart(context, id, pick(listings, one.listing)?.id ?? '', true);
    const left = (await standing(context)).find((any) => any.id === id)?.keys ?? [];
    const taken = keys.filter((key) => !left.includes(key));
    memory.keepApart(left, taken, true);
  } else if (one.kind === 'correct') {
    const provenance = { ...whole.posting.provenance, title: 'user' };
    await context.write({ opportunities: [{ ...whole, posting: { ...whole.posting, title: `Corrected ${one.nth}`, provenance } }] });
  } else if (one.kind === 'note') {
    const stamp = { id: crypto.randomUUID(), at: new Date(context.now()).toISOString() };
    await context.write({ entries: [{ ...stamp, kind: 'note', text: `Note ${memory.notes++}`, opportunity: id, people: [] }] });
  } else if (one.kind === 'undo saving') await undoSave(context, id);
}

/** What holds whatever was done. */
async function check(context: Context, all: One[], memory: Memory): Promise<void> {
  const db = await context.db();
  const keys = all.flatMap((one) => one.keys);
  expect(new Set(keys).size, 'an address is of one opportunity').toBe(keys.length);
  for (const { id, keys, listings, whole } of all) {
    for (const { posting } of listings) expect((await findByAddress(db, posting.url ?? ''))?.id, 'each is found by its address').toBe(id);
    const isForbidden = listings.some(({ posting }) => posting.instructions.calls === 'forbidden');
    expect(whole.posting.instructions.calls, 'what one listing forbids counts').toBe(isForbidden ? 'forbidden' : null);
    const pairs = keys.flatMap((one) => keys.map((other) => `${one} ${other}`));
    expect(
      pairs.filter((pair) => memory.apart.has(pair)),
      'what was taken apart stays so',
    ).toEqual([]);
  }
  const notes = (await db.getAllKeys('opportunities')).map(async (id) => {
    const { journal = [] } = (await readOpportunity(db, id)) ?? {};
    return live(journal).flatMap((entry) => (entry.kind === 'note' && entry.opportunity === id ? [entry.text] : []));
  });
  const written = Array.from({ length: memory.notes }, (_, place) => `Note ${place}`);
  expect((await Promise.all(notes)).flat().toSorted(), 'each note is there once').toEqual(written.toSorted());
  await backupOf(db);
}

const titleGiven = ({ whole: { posting } }: One): string | null => (posting.provenance.title === 'user' ? posting.title : null);

test(
  'in whatever order postings are saved, corrected, joined, taken apart and taken back, nothing is lost, doubled, or done against the user’s word',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 40, size: 'max' }), async (deeds) => {
        const context = await freshContext();
        const memory = new Memory();
        for (const one of deeds) {
          const before = await standing(context);
          if ('page' in one) await see(context, one);
          else await change(context, one, before, memory);
          const after = await standing(context);
          await check(context, after, memory);
          if (!('page' in one)) continue;
          for (const known of before.filter(titleGiven)) {
            const now = after.find(({ id }) => id === known.id);
            expect(now && titleGiven(now), 'a correction stands whatever a page says').toBe(titleGiven(known));
          }
        }
      }),
      runs(40),
    );
  },
  patience(60_000),
);
