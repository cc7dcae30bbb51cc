import { phrase } from '../../job/phrase.ts';
import type { Hint } from './hint.ts';

/** Entries of the future, which do not count yet, and undoings from before what they undo: the clocks of two devices may differ. */
export const clocks: Hint = {
  id: 'clocks',
  find({ history, search: { calendar }, facts: { journal }, now }) {
    const own = journal.filter(({ opportunity }) => opportunity === history.id);
    const ahead = own.map(({ at }) => Date.parse(at)).filter((at) => at > now);
    const written = new Map(journal.map(({ id, at }) => [id, Date.parse(at)]));
    const undone = own.find(
      (entry) => entry.kind === 'retracted' && Date.parse(entry.at) < (written.get(entry.entry) ?? Number.NEGATIVE_INFINITY),
    );
    return [
      ...(ahead.length > 0 ? [phrase('hintAhead', ahead.length, { moment: calendar.iso(Math.min(...ahead)) })] : []),
      ...(undone ? [phrase('hintUndoneEarly', { moment: calendar.iso(Date.parse(undone.at)) })] : []),
    ];
  },
};
