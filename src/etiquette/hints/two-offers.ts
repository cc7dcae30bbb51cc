import { phrase } from '../../job/phrase.ts';
import type { Hint } from './hint.ts';

/** Several offers in writing: the last counts. One that was spoken first and written then is one. */
export const twoOffers: Hint = {
  id: 'two-offers',
  find({ history: { offers }, search: { calendar } }) {
    const written = offers.filter(({ entry }) => entry.form === 'written');
    const last = written.at(-1);
    return last && written.length > 1 ? [phrase('hintTwoOffers', written.length, calendar.date(last.at))] : [];
  },
};
