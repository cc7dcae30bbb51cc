import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../../src/etiquette/facts.ts';
import { plan } from '../../../src/etiquette/plan.ts';
import type { JournalEntry } from '../../../src/job/journal.ts';
import { catchUp } from '../../../src/store/catch-up.ts';
import { deleteHeed } from '../../../src/store/open.ts';
import { replanEverything, write } from '../../../src/store/write.ts';
import { reaching, searching } from '../../etiquette/lives.ts';
import { patience, runs } from '../../runs.ts';
import { backupOf, DAY, everythingIn, freshDb, opportunity, person } from '../../store/parts.ts';

const BEGINNING = Date.parse('2026-02-19T00:00:00Z');
const NOW = Date.parse('2026-05-01T12:00:00Z');

/** The journal as it can be written one by one: the store takes no entry that names what is not there. */
function writable({ people, opportunities, journal }: Facts): JournalEntry[] {
  const isKnown = (id: string) => people.some((person) => person.id === id);
  const isJob = (id: string | null) => opportunities.some((job) => job.id === id);
  const seen = new Set<string>();
  return journal.flatMap((entry) => {
    if ((entry.kind === 'shared' || entry.kind === 'introduced') && !isKnown(entry.by)) return [];
    if (entry.kind === 'retracted' && !seen.has(entry.entry)) return [];
    seen.add(entry.id);
    const named = { ...entry, opportunity: isJob(entry.opportunity) ? entry.opportunity : null, people: entry.people.filter(isKnown) };
    return [named.kind === 'reached-out' ? { ...named, also: named.also?.filter(isJob) ?? [] } : named];
  });
}

const shown = ({ actions }: Pick<ReturnType<typeof plan>, 'actions'>) =>
  actions
    .map(({ key, opens, due, closes, also, held }) => ({ key, opens, due, closes, also, held: held?.guard ?? null }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

test(
  'by the rules themselves, replanning what hangs together with each entry gives what planning everything gives',
  async () => {
    await fc.assert(
      fc.asyncProperty(searching, async (life) => {
        const { db, name } = await freshDb();
        const planning = { plan, now: NOW };
        const { settings, people, opportunities } = life;
        const jobs = opportunities.map((job) => ({ ...job, people: job.people.filter((id) => people.some((person) => person.id === id)) }));
        await write(db, planning, { settings, people, opportunities: jobs });
        for (const entry of writable(life)) await write(db, planning, { entries: [entry] });
        const { journal, ...facts } = await backupOf(db);
        const all = plan({ ...facts, journal: journal.filter(({ at }) => Date.parse(at) <= NOW) });
        const open = all.actions.filter(({ closes }) => closes === null || Date.parse(closes) > NOW);
        expect(shown({ actions: await db.getAll('actions') })).toEqual(shown({ actions: open }));
        await deleteHeed(name);
      }),
      runs(25),
    );
  },
  patience(60_000),
);

test(
  'so it does over time, whatever is written late or ahead of its moment',
  async () => {
    const offsets = fc.array(fc.integer({ min: -20 * DAY, max: 5 * DAY }), { minLength: 25, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(reaching, offsets, async (facts, offset) => {
        const { db, name } = await freshDb();
        const { settings, people, opportunities } = facts;
        const jobs = opportunities.map((job) => ({ ...job, people: job.people.filter((id) => people.some((person) => person.id === id)) }));
        let now = BEGINNING;
        await write(db, { plan, now }, { settings, people, opportunities: jobs });
        const entries = writable(facts).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
        const written = new Set<string>();
        for (const [place, entry] of entries.entries()) {
          // The store takes no retraction of what is not there.
          if (entry.kind === 'retracted' && !written.has(entry.entry)) continue;
          written.add(entry.id);
          now = Math.max(now, Date.parse(entry.at) + (offset[place] ?? 0));
          await catchUp(db, { plan, now });
          await write(db, { plan, now }, { entries: [entry] });
          await catchUp(db, { plan, now });
          // Not after each: what was planned in parts is planned on, too.
          if (place % 3 !== 0) continue;
          const before = await everythingIn(db, now);
          await replanEverything(db, { plan, now });
          expect(await everythingIn(db, now)).toEqual(before);
        }
        await deleteHeed(name);
      }),
      runs(25),
    );
  },
  patience(60_000),
);

test('somebody whom the user was introduced to is followed up while something is open where they work, whatever comes first', async () => {
  const { db, name } = await freshDb();
  const planning = { plan, now: NOW };
  const stamp = (id: string) => ({ id, at: '2026-04-30T10:00:00Z', people: [] });
  const job = (employer: string) => opportunity('o1', { posting: { hiringOrganization: { name: employer, url: null } } });
  const followUps = async () => (await db.getAll('actions')).filter(({ rule }) => rule === 'warm-follow-up').length;
  const people = [person('p1', { role: 'introducer' }), person('p2', { role: 'network', worksFor: 'Harbour Museum' })];
  await write(db, planning, { people });
  await write(db, planning, { entries: [{ ...stamp('a'), opportunity: null, people: ['p2'], kind: 'introduced', by: 'p1' }] });
  expect(await followUps()).toBe(0);
  await write(db, planning, { opportunities: [job('HARBOUR MUSEUM')], entries: [{ ...stamp('b'), opportunity: 'o1', kind: 'saved' }] });
  expect(await followUps()).toBe(1);
  await write(db, planning, { opportunities: [job('Lighthouse Board')] });
  expect(await followUps()).toBe(0);
  await write(db, planning, { people: [person('p2', { role: 'network', worksFor: 'Lighthouse Board' })] });
  expect(await followUps()).toBe(1);
  await write(db, planning, { entries: [{ ...stamp('c'), opportunity: 'o1', kind: 'moved-on' }] });
  expect(await followUps()).toBe(0);
  await deleteHeed(name);
});
