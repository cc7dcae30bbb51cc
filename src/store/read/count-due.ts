import type { HeedDb } from '../open.ts';
import { type AgendaQuestion, readAgenda } from './agenda.ts';

/** How much is due: what the list shows as overdue and as to be done today. `overdue` of the `due` ones are past their good moment. */
export interface DueCount {
  due: number;
  overdue: number;
}

/** Counts what is due, each list no further than `countTo`: the number on the toolbar button. */
export async function countDue(db: HeedDb, question: Pick<AgendaQuestion, 'now' | 'countTo'>): Promise<DueCount> {
  const { overdue, today } = await readAgenda(db, { ...question, limit: 1 });
  return { due: overdue.total + today.total, overdue: overdue.total };
}
