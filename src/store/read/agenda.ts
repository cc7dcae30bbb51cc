import { isPast } from '../action-row.ts';
import type { HeedDb } from '../open.ts';
import type { ActionRow } from '../rows.ts';

/** The first actions of a list, and how many it has altogether, or `countTo` where it has as many or more. */
export interface Listed {
  rows: ActionRow[];
  total: number;
}

/**
 * What is to be done. `overdue` and `today` are open, the first past their good moment, in the order in which they are due; `upcoming` opens later, or can be
 * done at any time; `held` is what a guard withholds.
 */
export interface Agenda {
  overdue: Listed;
  today: Listed;
  upcoming: Listed;
  held: Listed;
}

export interface AgendaQuestion {
  /** Epoch milliseconds. */
  now: number;
  /** How many rows of each list. */
  limit?: number;
  /** Counts no further than this: the one thing here that takes longer the more there is. Without it, all are counted. */
  countTo?: number;
}

/**
 * Reads the beginning of each list by index ranges only, so that, counting to a bound, it takes as long with ten opportunities as with ten thousand. Closed
 * actions are in none.
 */
export async function readAgenda(db: HeedDb, { now, limit = 50, countTo }: AgendaQuestion): Promise<Agenda> {
  const actions = db.transaction('actions').store;

  const count = async (range: IDBKeyRange, hidden: number): Promise<number> => {
    const listed = actions.index('listed');
    if (countTo === undefined) return (await listed.count(range)) - hidden;
    return Math.min(countTo, (await listed.getAllKeys(range, countTo + hidden)).length - hidden);
  };

  /** A range of one lane. Closed actions that the worker has not removed yet are read too, and left out again. */
  const list = async (closed: ActionRow[], lane: ActionRow['lane'], range: IDBKeyRange): Promise<Listed> => {
    const hidden = closed.filter((row) => row.lane === lane && range.includes([lane, row.listed])).length;
    const [rows, total] = await Promise.all([actions.index('listed').getAll(range, limit + hidden), count(range, hidden)]);
    return { rows: rows.filter(({ close }) => !isPast(close, now)).slice(0, limit), total };
  };

  const all = (lane: ActionRow['lane']) => IDBKeyRange.bound([lane, Number.NEGATIVE_INFINITY], [lane, Number.POSITIVE_INFINITY]);
  const lists = async (closed: ActionRow[]): Promise<Agenda> => {
    const [overdue, today, upcoming, held] = await Promise.all([
      list(closed, 'now', IDBKeyRange.bound(['now', Number.NEGATIVE_INFINITY], ['now', now], false, true)),
      list(closed, 'now', IDBKeyRange.bound(['now', now], ['now', Number.POSITIVE_INFINITY])),
      list(closed, 'later', all('later')),
      list(closed, 'held', all('held')),
    ]);
    return { overdue, today, upcoming, held };
  };

  // Most often none is closed: then the lists, asked for at the same time, are right, and nobody waits for the disk twice.
  const [closed, agenda] = await Promise.all([actions.index('close').getAll(IDBKeyRange.upperBound(now)), lists([])]);
  return closed.length === 0 ? agenda : lists(closed);
}
