import { afterAll, expect, test } from 'vitest';
import type { Plan, PlannedAction } from '../../src/job/action.ts';
import { phrase } from '../../src/job/phrase.ts';
import { deleteHeed, openHeed } from '../../src/store/open.ts';
import type { Facts } from '../../src/store/planning.ts';
import { countDue, listOpportunities, nextMoment, readAgenda } from '../../src/store/read.ts';
import { write } from '../../src/store/write.ts';
import { seed } from '../bench/seed.ts';
import { backupOf, DAY, entry, iso, START } from './parts.ts';

const NAME = 'browser-test-scale';
const MANY = 10_000;

/** A follow-up for each application, `grace` days after it; as quick as a planner can be, so that the figures are the store's. */
function plan({ settings, opportunities, journal }: Facts): Plan {
  const applied = new Map(journal.map((one) => [one.kind === 'applied' ? one.opportunity : null, Date.parse(one.at)]));
  const actions = opportunities.flatMap(({ id, people, posting }): PlannedAction[] => {
    const opens = (applied.get(id) ?? Number.NaN) + settings.promiseGrace * DAY;
    if (Number.isNaN(opens)) return [];
    const held = posting.instructions.calls === 'forbidden' ? { guard: 'no-calls', reason: phrase('guard_no_calls') } : null;
    const [opening, due] = [iso(opens), iso(opens + DAY)];
    const notices = held ? [] : [opening, due];
    const why = phrase('rule_follow_up', { moment: opening });
    return [
      {
        key: `follow-up:${id}`,
        rule: 'follow-up',
        opportunity: id,
        also: [],
        people,
        channels: ['email'],
        opens: opening,
        due,
        closes: null,
        held,
        why,
        sources: ['004'],
        notices,
      },
    ];
  });
  return {
    actions,
    standings: opportunities.map(({ id }) => ({ opportunity: id, stage: applied.has(id) ? 'applied' : 'saved', stalled: null })),
  };
}

const planning = { plan, now: START };

afterAll(() => deleteHeed(NAME));

/** Milliseconds that something takes. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const median = (figures: number[]): number => figures.sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;

async function ofTen(work: (turn: number) => Promise<unknown>): Promise<number> {
  const figures: number[] = [];
  for (let turn = 0; turn < 10; turn++) figures.push(await timed(() => work(turn)));
  return median(figures);
}

test(`with ${MANY} opportunities a list, the badge and a write are as quick as with ten`, async () => {
  await deleteHeed(NAME);
  const db = await openHeed(NAME);
  const figures = {
    'import, seconds': (await timed(() => seed(db, MANY, planning))) / 1000,
    'agenda, ms': await ofTen(() => readAgenda(db, { now: START })),
    'badge, ms': await ofTen(() => countDue(db, { now: START, countTo: 100 })),
    'next moment, ms': await ofTen(() => nextMoment(db, START)),
    'first page of opportunities, ms': await ofTen(() => listOpportunities(db, { limit: 50 })),
    'one entry written, ms': await ofTen((turn) =>
      write(db, planning, { entries: [entry('heard', START, { opportunity: `opportunity-${turn}` })] }),
    ),
    'backup read, seconds': (await timed(() => backupOf(db))) / 1000,
    'a setting changed, seconds': (await timed(() => write(db, planning, { settings: { promiseGrace: 2 } }))) / 1000,
  };
  for (const [what, figure] of Object.entries(figures)) console.log(`${what}: ${figure.toFixed(2)}`);
  expect(await db.count('opportunities')).toBe(MANY);
  expect((await readAgenda(db, { now: START })).overdue.total).toBeGreaterThan(0);
  // What somebody waits for; how long an import takes depends on the disk, and is only told.
  expect(figures['agenda, ms']).toBeLessThan(100);
  expect(figures['badge, ms']).toBeLessThan(100);
  expect(figures['one entry written, ms']).toBeLessThan(250);
}, 120_000);
