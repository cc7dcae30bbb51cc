import { isPast } from '../action-row.ts';
import type { HeedDb } from '../open.ts';
import type { ActionRow } from '../rows.ts';

/** The first actions of a list, and how many it has altogether, or `countTo` where it has as many or more. */
export interface Listed {
  rows: ActionRow[];
  total: number;
}

/**
 * What is to be done, each list in the order in which it is due (`ActionRow.listed`). `today` is what is still due today, `upcoming` what is due later or at
 * no particular time; all of them may be open already. `held` is what a guard withholds.
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
  /** The midnight that ends the day in the user's time zone, epoch milliseconds. */
  endOfToday: number;
  /** How many rows of each list. */
  limit?: number;
  /** Counts no further than this: the one thing here that takes longer the more there is. Without it, all are counted. */
  countTo?: number;
}

/**
 * Reads the beginning of each list by index ranges only, so that, counting to a bound, it takes as long with ten opportunities as with ten thousand. Closed
 * actions are in none.
 */
export async function readAgenda(db: HeedDb, { now, endOfToday, limit = 50, countTo }: AgendaQuestion): Promise<Agenda> {
  const actions = db.transaction('actions').store;
  const closed = await actions.index('close').getAll(IDBKeyRange.upperBound(now));

  const count = async (range: IDBKeyRange, hidden: number): Promise<number> => {
    const listed = actions.index('listed');
    if (countTo === undefined) return (await listed.count(range)) - hidden;
    return Math.min(countTo, (await listed.getAllKeys(range, countTo + hidden)).length - hidden);
  };

  /** A range of one lane. Closed actions that the worker has not removed yet are read too, and left out again. */
  const list = async (lane: ActionRow['lane'], range: IDBKeyRange): Promise<Listed> => {
    const hidden = closed.filter((row) => row.lane === lane && range.includes([lane, row.listed])).length;
    const [rows, total] = await Promise.all([actions.index('listed').getAll(range, limit + hidden), count(range, hidden)]);
    return { rows: rows.filter(({ close }) => !isPast(close, now)).slice(0, limit), total };
  };

  const [overdue, today, upcoming, held] = await Promise.all([
    list('free', IDBKeyRange.bound(['free', Number.NEGATIVE_INFINITY], ['free', now], false, true)),
    list('free', IDBKeyRange.bound(['free', now], ['free', endOfToday])),
    list('free', IDBKeyRange.bound(['free', endOfToday], ['free', Number.POSITIVE_INFINITY], true)),
    list('held', IDBKeyRange.bound(['held', Number.NEGATIVE_INFINITY], ['held', Number.POSITIVE_INFINITY])),
  ]);
  return { overdue, today, upcoming, held };
}
