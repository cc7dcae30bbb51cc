import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../src/job/change.ts';
import type { JournalEntry } from '../../src/job/journal.ts';
import { catchUp } from '../../src/store/catch-up.ts';
import { deleteHeed, type HeedDb } from '../../src/store/open.ts';
import { replanEverything, write } from '../../src/store/write.ts';
import { patience, runs } from '../runs.ts';
import { fakePlan } from './fake-plan.ts';
import { backupOf, DAY, everythingIn, freshDb, HOUR, iso, opportunity, person, START } from './parts.ts';

const PEOPLE = ['p1', 'p2', 'p3'];
const OPPORTUNITIES = ['o1', 'o2', 'o3', 'o4'];

const someone = fc.subarray(PEOPLE, { maxLength: 2 });
const somewhere = fc.constantFrom(...OPPORTUNITIES);
const nowhere = fc.option(somewhere, { nil: null });

const nobody = fc.constant<string[]>([]);
const accepted = fc.record({ kind: fc.constant('accepted' as const), opportunity: somewhere, people: nobody });
const retracted = fc.record({ kind: fc.constant('retracted' as const), opportunity: nowhere, people: nobody, nth: fc.nat(20) });

/**
 * What may happen next; an entry's moment lies up to ten days before or two after the write.
 * @param ends how often an offer is accepted, or anything retracted: while an offer is, everything is planned anew each time
 */
const stepOf = (ends: number) =>
  fc.record({
    later: fc.integer({ min: 0, max: 3 * DAY }),
    shift: fc.integer({ min: -10 * DAY, max: 2 * DAY }),
    what: fc.oneof(
      { weight: ends, arbitrary: fc.oneof(accepted, retracted) },
      {
        weight: 40,
        arbitrary: fc.oneof(
          retracted,
          fc.record({
            kind: fc.constant('applied' as const),
            opportunity: somewhere,
            people: someone,
            via: fc.constant('online' as const),
          }),
          fc.record({ kind: fc.constant('heard' as const), opportunity: nowhere, people: someone }),
          fc.record({
            kind: fc.constant('reached-out' as const),
            opportunity: nowhere,
            people: someone,
            also: fc.subarray(OPPORTUNITIES, { maxLength: 2 }),
            channel: fc.constant('email' as const),
            outcome: fc.constant('sent' as const),
          }),
          fc.record({
            kind: fc.constant('interview' as const),
            opportunity: nowhere,
            people: someone,
            soon: fc.integer({ min: -3 * DAY, max: 3 * DAY }),
          }),
          fc.record({ kind: fc.constant('met' as const), opportunity: fc.constant(null), people: someone }),
          fc.record({
            kind: fc.constant('snoozed' as const),
            opportunity: fc.constant(null),
            people: nobody,
            action: somewhere.map((id) => `follow-up:${id}`),
          }),
          fc.record({ kind: fc.constant('people of' as const), opportunity: somewhere, people: someone }),
          fc.record({ kind: fc.constant('grace' as const), days: fc.integer({ min: 0, max: 5 }) }),
          fc.constant({ kind: 'time passes' as const }),
        ),
      },
    ),
  });
type Step = ReturnType<typeof stepOf> extends fc.Arbitrary<infer T> ? T : never;

function changeOf({ what, shift }: Step, now: number, written: JournalEntry[]): Change | null {
  const stamp = { id: `j${written.length}`, at: iso(now + shift) };
  switch (what.kind) {
    case 'time passes':
      return null;
    case 'grace':
      return { settings: { promiseGrace: what.days } };
    case 'people of':
      return { opportunities: [opportunity(what.opportunity, { people: what.people })] };
    case 'snoozed':
      return { entries: [{ ...stamp, ...what, until: iso(now + shift + DAY) }] };
    case 'interview': {
      const { soon, ...entry } = what;
      const interview = { mode: 'video', start: iso(now + soon), end: iso(now + soon + HOUR) } as const;
      return { entries: [{ ...stamp, ...entry, ...interview }] };
    }
    case 'retracted': {
      const { nth, ...entry } = what;
      const target = written[nth % Math.max(1, written.length)];
      return target ? { entries: [{ ...stamp, ...entry, entry: target.id }] } : null;
    }
    default:
      return { entries: [{ ...stamp, ...what }] };
  }
}

/** What the store should hold if everything had been planned at once. */
async function planOfEverything(db: HeedDb, now: number) {
  const { settings, people, opportunities, journal } = await backupOf(db);
  const facts = { settings, people, opportunities, journal: journal.filter(({ at }) => Date.parse(at) <= now) };
  const { actions, standings } = fakePlan(facts);
  return {
    actions: actions
      .filter(({ closes }) => closes === null || Date.parse(closes) > now)
      .map(({ key, opens, due, people }) => ({ key, opens, due, people })),
    stages: standings.map(({ opportunity, stage }) => ({ opportunity, stage })),
  };
}

const sorted = <T extends { key: string }>(rows: T[]): T[] => rows.sort((a, b) => (a.key < b.key ? -1 : 1));

test.each([
  ['in a long search', 2],
  ['where offers are accepted, and that is taken back', 40],
])(
  'planning only what hangs together with a change gives what planning everything would give, %s',
  async (_, ends) => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepOf(ends), { minLength: 1, maxLength: 25 }), async (steps) => {
        const { db, name } = await freshDb();
        const written: JournalEntry[] = [];
        let now = START;
        await write(
          db,
          { plan: fakePlan, now },
          { people: PEOPLE.map((id) => person(id)), opportunities: OPPORTUNITIES.map((id) => opportunity(id)) },
        );
        for (const next of steps) {
          now += next.later;
          const change = changeOf(next, now, written);
          if (change) await write(db, { plan: fakePlan, now }, change);
          await catchUp(db, { plan: fakePlan, now });
          written.push(...(change?.entries ?? []));
          const expected = await planOfEverything(db, now);
          const actions = (await db.getAll('actions')).map(({ key, opens, due, people }) => ({ key, opens, due, people }));
          expect(sorted(actions)).toEqual(sorted(expected.actions));
          const stages = (await db.getAll('opportunities')).map(({ id, stage }) => ({ opportunity: id, stage }));
          expect(stages).toEqual(expected.stages);
          // Each action has its reminders to come, and nothing else has any.
          const wanted = (await db.getAll('actions')).flatMap(({ key, notices }) => notices.map((moment) => `${key}@${moment}`));
          expect((await db.getAllKeys('reminders')).sort()).toEqual([...new Set(wanted)].sort());
        }
        const before = await everythingIn(db, now);
        await replanEverything(db, { plan: fakePlan, now });
        expect(await everythingIn(db, now)).toEqual(before);
        await deleteHeed(name);
      }),
      runs(60),
    );
  },
  patience(60_000),
);
