import type { Phrase } from '../../job/phrase.ts';
import type { Facts } from '../facts.ts';
import type { History } from '../history/history.ts';
import type { Search } from '../search.ts';

/** What a hint looks at: one opportunity's history as the plan counts it, and the facts as they were written, entries dated after `now` included. */
export interface Evidence {
  history: History;
  search: Search;
  facts: Facts;
  /** Epoch milliseconds. */
  now: number;
}

/** Something contradictory in the record of an opportunity: the plan makes the best of it, the user should see it. Nothing where all is well. */
export interface Hint {
  id: string;
  find(evidence: Evidence): Phrase[];
}
