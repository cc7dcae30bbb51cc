import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/job/settings.ts';
import type { HeedDb } from '../../src/store/open.ts';
import {
  type FindQuestion,
  findByAddress,
  findOpportunities,
  listOpportunities,
  readOpportunity,
  readOpportunityRow,
  readSettings,
} from '../../src/store/read.ts';
import type { OpportunityRow } from '../../src/store/rows.ts';
import { write } from '../../src/store/write.ts';
import { fakePlan } from './fake-plan.ts';
import { backupOf, entry, freshDb, HOUR, iso, opportunity, person, posting, START } from './parts.ts';

let db: HeedDb;
const at = (now: number) => ({ plan: fakePlan, now });
const saved = (id: string, moment = START) => entry('saved', moment, { opportunity: id });

beforeEach(async () => {
  ({ db } = await freshDb());
});

test('an empty store has default settings, an empty backup, and nothing else', async () => {
  expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
  expect(await backupOf(db)).toEqual({
    format: 'heed',
    version: 1,
    settings: DEFAULT_SETTINGS,
    people: [],
    opportunities: [],
    journal: [],
  });
  expect(await readOpportunity(db, 'o1')).toBeNull();
  expect(await readOpportunityRow(db, 'o1')).toBeNull();
  expect(await findByAddress(db, 'https://jobs.example/1')).toBeNull();
  expect(await listOpportunities(db, { limit: 10 })).toEqual([]);
});

test('one opportunity is read with its text, its people, its journal in order, and its actions', async () => {
  const applied = entry('applied', START, { opportunity: 'o1' });
  const heard = entry('heard', START + HOUR, { opportunity: 'o1', people: ['p2'] });
  const undo = entry('retracted', START + 2 * HOUR, { entry: heard.id });
  const elsewhere = entry('reached-out', START + HOUR / 2, { opportunity: 'o2', also: ['o1'], people: ['p3'] });
  await write(db, at(START + 2 * HOUR), {
    people: ['p1', 'p2', 'p3', 'p4'].map((id) => person(id)),
    opportunities: [opportunity('o1', { people: ['p1'], mood: 'hopeful' }), opportunity('o2')],
    entries: [undo, heard, elsewhere, applied, entry('note', START, { opportunity: 'o2', text: 'x' })].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
  });
  const view = await readOpportunity(db, 'o1');
  expect(view?.opportunity).toEqual(opportunity('o1', { people: ['p1'], mood: 'hopeful' }));
  expect(view?.row.stage).toBe('applied');
  expect(view?.people.map(({ id }) => id).sort()).toEqual(['p1', 'p2', 'p3']);
  expect(view?.journal).toEqual([applied, elsewhere, heard, undo]);
  expect(view?.actions).toEqual([]);
});

test('its actions are those about it, in the order in which they are due', async () => {
  await write(db, at(START), {
    opportunities: [opportunity('o1'), opportunity('o2')],
    entries: [entry('applied', START, { opportunity: 'o2' })],
  });
  const actions = ['b', 'a'].map((key, place) => ({
    key,
    opportunity: place === 0 ? 'o1' : 'o2',
    also: place === 0 ? [] : ['o1'],
    listed: START + place,
  }));
  for (const { key, opportunity, also, listed } of actions) {
    const [row] = await db.getAll('actions');
    if (row) await db.put('actions', { ...row, key, opportunity, also, about: [opportunity, ...also], listed });
  }
  expect((await readOpportunity(db, 'o1'))?.actions.map(({ key }) => key)).toEqual(['b', 'a']);
});

describe('found by its address', () => {
  const url = 'https://jobs.example/1';

  test('however the address is written, until its saving is undone', async () => {
    const entries = [saved('o1')];
    await write(db, at(START), { opportunities: [opportunity('o1', { posting: { url: `${url}?utm_source=mail` } })], entries });
    expect((await findByAddress(db, `${url}/#top`))?.id).toBe('o1');
    expect(await findByAddress(db, `${url}1`)).toBeNull();
    await write(db, at(START), { entries: [entry('retracted', START, { entry: entries[0]?.id })] });
    expect(await findByAddress(db, url)).toBeNull();
  });

  test('of several the one that changed last', async () => {
    await write(db, at(START), { opportunities: [opportunity('o2', { posting: { url } })], entries: [saved('o2')] });
    await write(db, at(START + HOUR), { opportunities: [opportunity('o1', { posting: { url } })], entries: [saved('o1')] });
    expect((await findByAddress(db, url))?.id).toBe('o1');
    await write(db, at(START + 2 * HOUR), { entries: [entry('note', START, { opportunity: 'o2', text: 'x' })] });
    expect((await findByAddress(db, url))?.id).toBe('o2');
  });
});

describe('several listings', () => {
  const [own, other] = ['https://careers.example/en/jobs/1', 'https://board.example/2'].map((url, place) => ({
    id: `l${place}`,
    seen: iso(START),
    posting: posting({ url, description: `Text ${place}` }),
  }));
  const joined = opportunity('o1', {
    posting: { url: own?.posting.url ?? null },
    listings: [own, other].filter((one) => one !== undefined),
  });

  beforeEach(() => write(db, at(START), { opportunities: [joined], entries: [saved('o1')] }).then(() => undefined));

  test('each of their addresses finds the opportunity, in any language, and none loads a text', async () => {
    expect((await findByAddress(db, 'https://board.example/2'))?.id).toBe('o1');
    expect((await findByAddress(db, 'https://careers.example/de/jobs/1'))?.id).toBe('o1');
    expect(JSON.stringify(await db.getAll('opportunities'))).not.toContain('Text');
  });

  test('are whole where all is read, and stay when a change leaves them out', async () => {
    expect((await readOpportunity(db, 'o1'))?.opportunity).toEqual(joined);
    const { listings: _, ...amended } = { ...joined, interest: 'high' as const };
    await write(db, at(START), { opportunities: [amended] });
    expect((await readOpportunity(db, 'o1'))?.opportunity).toEqual({ ...joined, interest: 'high' });
  });

  test('are gone when a change says that there are none', async () => {
    await write(db, at(START), { opportunities: [{ ...joined, listings: [] }] });
    const { listings: _, ...alone } = joined;
    expect((await readOpportunity(db, 'o1'))?.opportunity).toEqual(alone);
    expect(await findByAddress(db, 'https://board.example/2')).toBeNull();
  });
});

describe('listed by the time of their last change', () => {
  const all = async (limit: number): Promise<string[][]> => {
    const pages: OpportunityRow[][] = [];
    for (let page = await listOpportunities(db, { limit }); page.length > 0; ) {
      pages.push(page);
      const before = page.at(-1);
      page = await listOpportunities(db, { limit, ...(before ? { before } : {}) });
    }
    return pages.map((page) => page.map(({ id }) => id));
  };

  test('a page at a time, each once, though many changed at one moment', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    await write(db, at(START), { opportunities: ids.map((id) => opportunity(id)), entries: ids.map((id) => saved(id)) });
    await write(db, at(START + HOUR), { entries: [entry('note', START, { opportunity: 'c', text: 'x' })] });
    expect(await all(2)).toEqual([['c', 'e'], ['d', 'b'], ['a']]);
    expect(await all(10)).toEqual([['c', 'e', 'd', 'b', 'a']]);
  });

  test('without those whose saving was undone', async () => {
    const entries = [saved('a'), saved('b')];
    await write(db, at(START), { opportunities: [opportunity('a'), opportunity('b')], entries });
    await write(db, at(START), { entries: [entry('retracted', START, { entry: entries[0]?.id })] });
    expect(await all(1)).toEqual([['b']]);
  });
});

describe('opportunities are found', () => {
  const save = (id: string, moment: number, over: Parameters<typeof posting>[0]) =>
    write(db, at(moment), { opportunities: [{ ...opportunity(id), posting: posting(over) }], entries: [saved(id, moment)] });
  const found = async (words: string, standing: FindQuestion['standing'] = 'all', limit = 10) =>
    (await findOpportunities(db, { words, standing, limit })).map(({ id }) => id);

  beforeEach(async () => {
    await save('keeper', START, { title: 'Lighthouse Keeper', hiringOrganization: { name: 'Société des Phares' }, jobLocation: ['Brest'] });
    await save('cook', START + HOUR, { title: 'Cook', hiringOrganization: { name: 'Brest Ferries' }, identifier: 'R-17' });
    await write(db, at(START + 2 * HOUR), { entries: [entry('accepted', START + 2 * HOUR, { opportunity: 'keeper' })] });
  });

  test.each([
    ['', ['keeper', 'cook'], 'all of them, the last changed first'],
    ['societe', ['keeper'], 'whatever the accents'],
    ['BREST', ['keeper', 'cook'], 'in a place and in a name'],
    ['brest keep', ['keeper'], 'each word somewhere, in any order'],
    ['r-17', ['cook'], 'by the reference'],
    ['pilot', [], 'not at all'],
  ])('“%s”: %j, %s', async (words, ids) => {
    expect(await found(words)).toEqual(ids);
  });

  test('by where they stand', async () => {
    expect(await found('', 'open')).toEqual(['cook']);
    expect(await found('', 'ended')).toEqual(['keeper']);
  });

  test('no more than asked for', async () => {
    expect(await found('', 'all', 1)).toEqual(['keeper']);
  });
});
