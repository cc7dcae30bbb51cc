import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { HeedDb } from '../../src/store/open.ts';
import { readOpportunity, readSettings } from '../../src/store/read.ts';
import { replanEverything, write } from '../../src/store/write.ts';
import { fakePlan } from './fake-plan.ts';
import { backupOf, DAY, entry, freshDb, HOUR, iso, opportunity, person, START } from './parts.ts';

let db: HeedDb;
/** When the tests below have applied already. */
const NOON = START + 2 * HOUR;
const at = (now: number) => ({ plan: fakePlan, now });

beforeEach(async () => {
  ({ db } = await freshDb());
});

/** An opportunity that was saved at START and applied for an hour later. */
const applied = (id: string, fields?: Parameters<typeof opportunity>[1]) => ({
  opportunities: [opportunity(id, fields)],
  entries: [entry('saved', START, { opportunity: id }), entry('applied', START + HOUR, { opportunity: id })],
});

describe('what follows from a change is written with it', () => {
  test('actions, reminders and projections', async () => {
    await write(db, at(NOON), applied('o1', { posting: { url: 'https://Jobs.example/1?utm_source=x' } }));
    const [action] = await db.getAll('actions');
    const opens = START + HOUR + DAY;
    expect(action).toMatchObject({
      key: 'follow-up:o1',
      title: 'Archivist',
      employer: 'Harbour Museum',
      lane: 'later',
      listed: opens,
      close: opens + 14 * DAY,
    });
    expect((await db.getAll('reminders')).map(({ id, pending }) => [id, pending])).toEqual([
      [`follow-up:o1@${iso(opens)}`, opens],
      [`follow-up:o1@${iso(opens + DAY - HOUR)}`, opens + DAY - HOUR],
    ]);
    expect(await db.get('opportunities', 'o1')).toMatchObject({
      stage: 'applied',
      stalled: null,
      addresses: ['https://jobs.example/1'],
      savedAt: START,
      changedAt: NOON,
    });
  });

  test('the text of a posting lies apart from its row', async () => {
    await write(db, at(NOON), applied('o1'));
    expect(await db.get('opportunities', 'o1')).not.toHaveProperty('posting.description');
    expect(await db.get('descriptions', 'o1')).toEqual({ id: 'o1', description: 'Keep the records.' });
  });

  test('a null description keeps the stored one', async () => {
    await write(db, at(NOON), applied('o1'));
    await write(db, at(NOON), { opportunities: [opportunity('o1', { interest: 'high', posting: { description: null } })] });
    const { opportunity: read } = (await readOpportunity(db, 'o1')) ?? {};
    expect(read).toMatchObject({ interest: 'high', posting: { description: 'Keep the records.' } });
  });

  test('a saving that was undone has no address and is stage removed', async () => {
    const saved = entry('saved', START, { opportunity: 'o1' });
    await write(db, at(START), { opportunities: [opportunity('o1', { posting: { url: 'https://jobs.example/1' } })], entries: [saved] });
    await write(db, at(START), { entries: [entry('retracted', START, { entry: saved.id })] });
    const row = await db.get('opportunities', 'o1');
    expect(row?.stage).toBe('removed');
    expect(row).not.toHaveProperty('address');
  });

  test('settings plan everything anew', async () => {
    await write(db, at(NOON), applied('o1'));
    await write(db, at(NOON), applied('o2'));
    await write(db, at(NOON), { settings: { promiseGrace: 3 } });
    expect((await db.getAll('actions')).map(({ opens }) => Date.parse(opens))).toEqual([START + HOUR + 3 * DAY, START + HOUR + 3 * DAY]);
    expect((await readSettings(db)).promiseGrace).toBe(3);
  });

  test('one strict transaction does it all', async () => {
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await write(db, at(NOON), applied('o1'));
    expect(begun.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([['readwrite', { durability: 'strict' }]]);
    begun.mockRestore();
  });

  test('the plan sees no text of a posting, and entries in the order of time', async () => {
    const plan = vi.fn(fakePlan);
    const [saved, later] = applied('o1').entries;
    await write(
      db,
      { plan, now: START + DAY },
      { opportunities: [opportunity('o1')], entries: [later, saved].filter((one) => one !== undefined) },
    );
    const [facts] = plan.mock.calls[0] ?? [];
    expect(facts?.opportunities.map(({ posting }) => posting.description)).toEqual([null]);
    expect(facts?.journal.map(({ kind }) => kind)).toEqual(['saved', 'applied']);
  });

  test('entries of one moment keep the order in which they were written', async () => {
    const plan = vi.fn(fakePlan);
    const kinds = ['saved', 'heard', 'applied', 'note', 'heard'] as const;
    const entries = kinds.map((kind, place) => entry(kind, START, { id: `${9 - place}`, opportunity: 'o1' }));
    await write(db, { plan, now: START }, { opportunities: [opportunity('o1')], entries });
    expect(plan.mock.calls[0]?.[0].journal.map(({ kind }) => kind)).toEqual(kinds);
    expect((await backupOf(db)).journal.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('what is there already is not written twice', () => {
  test('the same change again writes nothing', async () => {
    const change = { ...applied('o1', { people: ['p1'] }), people: [person('p1')], settings: { checkIns: 4 } };
    expect(await write(db, at(NOON), change)).toBe(true);
    const before = await backupOf(db);
    const plan = vi.fn(fakePlan);
    expect(await write(db, { plan, now: NOON + HOUR }, change)).toBe(false);
    expect(plan).not.toHaveBeenCalled();
    expect(await backupOf(db)).toEqual(before);
  });

  test('an entry id that says something else writes nothing at all', async () => {
    const change = applied('o1');
    await write(db, at(NOON), change);
    const before = await backupOf(db);
    const other = { ...change.entries[0], at: iso(START + DAY) } as (typeof change.entries)[0];
    const writing = write(db, at(NOON), { people: [person('p1')], entries: [other] });
    await expect(writing).rejects.toMatchObject({ name: 'StoreError', fault: 'conflict' });
    expect(await backupOf(db)).toEqual(before);
  });

  test('two entries of one id in one change are a conflict too', async () => {
    const first = entry('note', START, { opportunity: 'o1', text: 'one' });
    const writing = write(db, at(START), { opportunities: [opportunity('o1')], entries: [first, { ...first, at: iso(START + 1) }] });
    await expect(writing).rejects.toMatchObject({ fault: 'conflict' });
    expect(await db.count('opportunities')).toBe(0);
  });

  test('the order of fields makes no difference', async () => {
    const { id, at: moment, ...rest } = entry('saved', START, { opportunity: 'o1' });
    await write(db, at(START), { opportunities: [opportunity('o1')], entries: [{ id, at: moment, ...rest }] });
    expect(await write(db, at(START), { entries: [{ ...rest, at: moment, id }] })).toBe(false);
  });
});

describe('all or nothing', () => {
  test.each([
    ['an unknown opportunity', () => ({ entries: [entry('saved', START, { opportunity: 'nobody' })] })],
    ['an unknown person', () => ({ opportunities: [opportunity('o1', { people: ['nobody'] })] })],
    [
      'somebody unknown who shared',
      () => ({ opportunities: [opportunity('o1')], entries: [entry('shared', START, { opportunity: 'o1', by: 'nobody' })] }),
    ],
    ['an unknown other opportunity', () => ({ entries: [entry('reached-out', START, { also: ['nobody'] })] })],
    ['an unknown entry', () => ({ entries: [entry('retracted', START, { entry: 'nobody' })] })],
  ])('%s is refused', async (_, change) => {
    const writing = write(db, at(START), change());
    await expect(writing).rejects.toMatchObject({ fault: 'dangling', message: expect.stringContaining('“nobody”') });
    expect(await Promise.all((['opportunities', 'people', 'journal', 'actions'] as const).map((store) => db.count(store)))).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test('a planner that fails leaves everything as it was', async () => {
    await write(db, at(NOON), applied('o1'));
    const before = [await backupOf(db), await db.getAll('actions')];
    const plan = () => {
      throw new RangeError('no such day');
    };
    await expect(write(db, { plan, now: NOON }, applied('o2'))).rejects.toThrow('no such day');
    expect([await backupOf(db), await db.getAll('actions')]).toEqual(before);
  });

  test('a disk that is full is told in a sentence', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk', 'QuotaExceededError');
    });
    const writing = write(db, at(NOON), applied('o1'));
    await expect(writing).rejects.toMatchObject({ fault: 'full', message: expect.stringMatching(/no room left on the disk/) });
    full.mockRestore();
    expect(await db.count('opportunities')).toBe(0);
  });
});

describe('what hangs together is planned together', () => {
  /** Two opportunities with one recruiter, a third with somebody else. */
  const three = () => ({
    people: [person('p1'), person('p2')],
    opportunities: [opportunity('o1', { people: ['p1'] }), opportunity('o2', { people: ['p1'] }), opportunity('o3', { people: ['p2'] })],
    entries: ['o1', 'o2', 'o3'].map((id) => entry('applied', START, { opportunity: id })),
  });
  const opens = async () => Object.fromEntries((await db.getAll('actions')).map(({ key, opens: at }) => [key, Date.parse(at)]));

  test('a message to a person delays every opportunity of that person and no other', async () => {
    await write(db, at(START), three());
    const plan = vi.fn(fakePlan);
    await write(db, { plan, now: START + HOUR }, { entries: [entry('reached-out', START + HOUR, { opportunity: 'o1', people: ['p1'] })] });
    expect(await opens()).toEqual({ 'follow-up:o2': START + HOUR + 7 * DAY, 'follow-up:o3': START + DAY });
    expect(plan.mock.calls[0]?.[0].opportunities.map(({ id }) => id)).toEqual(['o1', 'o2']);
  });

  test('a message that speaks of another opportunity too ends its follow-up', async () => {
    await write(db, at(START), three());
    await write(db, at(START + HOUR), { entries: [entry('reached-out', START + HOUR, { opportunity: 'o1', people: [], also: ['o3'] })] });
    expect(Object.keys(await opens())).toEqual(['follow-up:o2']);
    // And still does when only that other one is planned anew.
    await write(db, at(START + HOUR), { entries: [entry('note', START + HOUR, { opportunity: 'o3', text: 'x' })] });
    expect(Object.keys(await opens())).toEqual(['follow-up:o2']);
  });

  test('a retraction that names no opportunity is counted whenever what it retracts is', async () => {
    const message = entry('reached-out', START + HOUR, { opportunity: 'o1', people: ['p1'] });
    await write(db, at(START), three());
    await write(db, at(START + HOUR), { entries: [message] });
    await write(db, at(START + HOUR), { entries: [entry('retracted', START + HOUR, { entry: message.id })] });
    await write(db, at(START + HOUR), { entries: [entry('note', START + HOUR, { opportunity: 'o2', text: 'x' })] });
    expect(Object.keys(await opens())).toEqual(['follow-up:o1', 'follow-up:o2', 'follow-up:o3']);
  });

  describe('an offer that was accepted', () => {
    const accepted = entry('accepted', START, { opportunity: 'o1' });
    const undo = (id: string, of: string, at = START) => entry('retracted', at, { id, entry: of });
    const told = async () => Object.keys(await opens()).filter((key) => key.startsWith('tell:')).length;
    /** Something on which the third opportunity does not hang. */
    const elsewhere = (now: number) => write(db, at(now), { entries: [entry('note', now, { opportunity: 'o1', text: 'x' })] });

    test('counts until the moment at which it is taken back', async () => {
      await write(db, at(START), three());
      await write(db, at(START), { entries: [accepted, undo('u1', accepted.id, START + HOUR)] });
      await elsewhere(START + 1);
      expect(await told()).toBe(2);
      await elsewhere(START + 2 * HOUR);
      expect(await told()).toBe(0);
    });

    test('counts again once taking it back is taken back, and no more once that is', async () => {
      await write(db, at(START), three());
      await write(db, at(START), { entries: [accepted] });
      await write(db, at(START), { entries: [undo('u1', accepted.id)] });
      expect(await told()).toBe(0);
      await write(db, at(START), { entries: [undo('u2', 'u1')] });
      await elsewhere(START);
      expect(await told()).toBe(2);
      await write(db, at(START), { entries: [undo('u3', 'u2')] });
      expect(await told()).toBe(0);
    });
  });

  test('a person who is taken out of an opportunity no longer delays it', async () => {
    await write(db, at(START), three());
    await write(db, at(START + HOUR), { entries: [entry('reached-out', START + HOUR, { opportunity: 'o1', people: ['p1'] })] });
    await write(db, at(START + HOUR), { opportunities: [opportunity('o2', { people: [] })] });
    expect(await opens()).toMatchObject({ 'follow-up:o2': START + DAY });
  });

  test('a person’s name changes in every list that shows it', async () => {
    await write(db, at(START), three());
    await write(db, at(START), { people: [person('p1', { name: 'Ada Nygård' })] });
    expect((await db.getAll('actions')).map(({ names }) => names)).toEqual([['Ada Nygård'], ['Ada Nygård'], ['Person p2']]);
  });

  test('an action of a person alone is planned, put off and taken back', async () => {
    const met = entry('met', START, { people: ['p1'] });
    await write(db, at(START), { people: [person('p1', { worksFor: 'Harbour Museum' })], entries: [met] });
    const [action] = await db.getAll('actions');
    expect(action).toMatchObject({ opportunity: null, employer: 'Harbour Museum', names: ['Person p1'] });
    // A snooze that names neither the person nor an opportunity still bears on it, now and whenever the person is planned anew.
    await write(db, at(START), { entries: [entry('snoozed', START, { action: action?.key, until: iso(START + DAY) })] });
    expect((await db.getAll('actions')).map(({ opens }) => Date.parse(opens))).toEqual([START + DAY]);
    await write(db, at(START), { people: [person('p1', { name: 'Ada Nygård' })] });
    expect((await db.getAll('actions')).map(({ opens, names }) => [Date.parse(opens), names])).toEqual([[START + DAY, ['Ada Nygård']]]);
    await write(db, at(START), { entries: [entry('retracted', START, { entry: met.id })] });
    expect(await db.count('actions')).toBe(0);
    expect(await db.count('reminders')).toBe(0);
  });
});

test('an update plans everything anew', async () => {
  await write(db, at(NOON), applied('o1'));
  await write(db, at(NOON), applied('o2'));
  const later = (facts: Parameters<typeof fakePlan>[0]) => fakePlan({ ...facts, settings: { ...facts.settings, promiseGrace: 5 } });
  await replanEverything(db, { plan: later, now: NOON });
  expect((await db.getAll('actions')).map(({ opens }) => Date.parse(opens))).toEqual([START + HOUR + 5 * DAY, START + HOUR + 5 * DAY]);
});
