import type { OpportunityRow } from './rows.ts';

/** What a write wrote, by id, from which the plan is made anew. */
export interface Roots {
  opportunities: Set<string>;
  /** The rows of those opportunities that are still to be written, once it is known what their journal folds to. */
  rows: Map<string, OpportunityRow>;
  people: Set<string>;
  entries: Set<string>;
  /** People whom an opportunity named until now: they shared its plan. */
  leftOut: Set<string>;
  /** Something that every opportunity depends on, such as a setting. */
  everything: boolean;
  /** Something was written on which no plan depends. */
  aside: boolean;
}

export const noRoots = (): Roots => ({
  opportunities: new Set(),
  rows: new Map(),
  people: new Set(),
  entries: new Set(),
  leftOut: new Set(),
  everything: false,
  aside: false,
});

/** How many things were written. */
export const sizeOf = ({ opportunities, people, entries }: Roots): number => opportunities.size + people.size + entries.size;
