import { phrase } from '../../job/phrase.ts';
import { namedIn } from '../history/dated.ts';
import type { Hint } from './hint.ts';

/** People who are named but not known any more, as after deleting them: what would go to them goes to whom else is known. */
export const strangers: Hint = {
  id: 'strangers',
  find({ history: { opportunity, entries }, search: { people } }) {
    const named = new Set([...opportunity.people, ...entries.flatMap(({ entry }) => namedIn(entry))]);
    const gone = [...named].filter((id) => !people.has(id));
    return gone.length > 0 ? [phrase('hintStrangers', gone.length)] : [];
  },
};
