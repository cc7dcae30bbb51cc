import { grouped } from '../../src/etiquette/grouped.ts';
import { plan } from '../../src/etiquette/plan.ts';
import type { JournalEntry } from '../../src/job/journal.ts';
import { line, median } from './figures.ts';
import { searchOf } from './seed.ts';

const NOW = Date.parse('2026-03-11T14:00:00Z');
/** Entries for each opportunity: what the search tells of it, filled up with notes and answers. */
const ENTRIES = 10;

/** Plans a search whole and, as after one new entry, what hangs together with one opportunity; beside a plain loop over the same entries. */
export async function main(): Promise<void> {
  const small = measure(1_000);
  const large = measure(10_000);
  console.log(
    `  ten times the opportunities take ${(large.whole / small.whole).toFixed(1)} times as long, one of them ${(large.one / small.one).toFixed(1)} times`,
  );
}

function measure(count: number): { whole: number; one: number } {
  const facts = factsOf(count);
  const loop = timed(() => facts.journal.reduce((sum, { at }) => sum + Date.parse(at), 0));
  const whole = timed(() => plan(facts).actions.length);
  const part = around(facts, facts.opportunities.at(-1)?.id ?? '');
  const one = timed(() => plan(part).actions.length);
  line(`the whole plan of ${count} opportunities, ${facts.journal.length} entries`, whole, 'ms', {
    what: 'a loop over the entries',
    figure: loop,
  });
  line(`one opportunity of them and what shares its people`, one, 'ms', { what: 'the whole plan', figure: whole });
  return { whole, one };
}

/** The middle of five runs, milliseconds. */
function timed(work: () => number): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(runs);
}

type Facts = ReturnType<typeof factsOf>;

/** As the store gives them to the plan: without the postings' texts. */
function factsOf(count: number) {
  const { settings, people, opportunities, journal } = searchOf(count, NOW);
  const told = grouped(journal, ({ opportunity }) => (opportunity === null ? [] : [opportunity]));
  const more = opportunities.flatMap(({ id }): JournalEntry[] => {
    const own = told.get(id) ?? [];
    const at = own.at(-1)?.at ?? new Date(NOW).toISOString();
    return Array.from({ length: Math.max(0, ENTRIES - own.length) }, (_, place) => ({
      id: `${id}/note ${place}`,
      at,
      opportunity: id,
      people: [],
      kind: 'note',
      text: 'A note.',
    }));
  });
  return {
    settings,
    people,
    opportunities: opportunities.map((one) => ({ ...one, posting: { ...one.posting, description: null } })),
    journal: [...journal, ...more],
  };
}

/** What is planned again after an entry of one opportunity. */
function around({ settings, people, opportunities, journal }: Facts, id: string): Facts {
  const persons = new Set(opportunities.find((one) => one.id === id)?.people);
  const sharing = opportunities.filter((one) => one.id === id || one.people.some((person) => persons.has(person)));
  const ids = new Set(sharing.map((one) => one.id));
  return {
    settings,
    people: people.filter((person) => persons.has(person.id)),
    opportunities: sharing,
    journal: journal.filter(({ opportunity }) => opportunity !== null && ids.has(opportunity)),
  };
}
