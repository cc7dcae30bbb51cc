import { plan } from '../../src/etiquette/plan.ts';
import { line, median } from './figures.ts';
import { longSearchOf } from './seed.ts';

const NOW = Date.parse('2026-03-11T14:00:00Z');
const SIZES = [1_000, 10_000, 100_000] as const;
/** How often each is measured; the largest take their time. */
const RUNS = 3;
const RUNS_OF_ONE = 51;

interface Figures {
  count: number;
  whole: number;
  one: number;
}

/**
 * Plans a search whole and, as after one new entry, what hangs together with one opportunity; each beside a plain loop over all entries of the search, which parses
 * their moments and nothing more. Then how both grow with the search.
 */
export async function main(): Promise<void> {
  const all = SIZES.map(measure);
  for (const [place, figures] of all.entries()) {
    const before = all[place - 1];
    if (!before) continue;
    const [times, whole, one] = [figures.count / before.count, figures.whole / before.whole, figures.one / before.one];
    console.log(
      `  from ${before.count} to ${figures.count}, ${times} times as many: the whole plan takes ${whole.toFixed(1)} times as long, one opportunity ${one.toFixed(1)} times`,
    );
  }
}

function measure(count: number): Figures {
  const facts = factsOf(count);
  const loop = timed(RUNS, () => facts.journal.reduce((sum, { at }) => sum + Date.parse(at), 0));
  const whole = timed(RUNS, () => plan(facts).actions.length);
  const part = around(facts, facts.opportunities.at(-1)?.id ?? '');
  const one = timed(RUNS_OF_ONE, () => plan(part).actions.length);
  const baseline = { what: 'a loop over the entries', figure: loop };
  line(`the whole plan of ${count} opportunities, ${facts.journal.length} entries`, whole, 'ms', baseline);
  line(`after one entry: its opportunity and those who share people`, one, 'ms', baseline);
  return { count, whole, one };
}

/** The middle of some runs, milliseconds. */
function timed(runs: number, work: () => number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

type Facts = ReturnType<typeof factsOf>;

/** As the store gives them to the plan: without the postings' texts. */
function factsOf(count: number) {
  const { settings, people, opportunities, journal } = longSearchOf(count, NOW);
  return {
    settings,
    people,
    opportunities: opportunities.map((one) => ({ ...one, posting: { ...one.posting, description: null } })),
    journal,
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
