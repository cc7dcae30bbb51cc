import type { ActionRow } from '../../store/rows.ts';
import { type Reader, t } from './t.ts';
import { sayMoment } from './when.ts';

/** How an action stands to now, in a word for the eye and one for the reader; `iso` is the moment the words are about. */
export interface ActionWhen {
  state: 'overdue' | 'open' | 'ahead' | 'held';
  words: string;
  iso: string;
}

/** "due tomorrow, 17:00", "was due yesterday, 17:00", "from tomorrow, 09:00", "any time". */
export function actionWhen(action: Pick<ActionRow, 'opens' | 'due' | 'held'>, reader: Reader): ActionWhen {
  const opens = Date.parse(action.opens);
  if (opens > reader.now) {
    return { state: action.held ? 'held' : 'ahead', words: t('partFrom', sayMoment(opens, reader)), iso: action.opens };
  }
  if (action.due === null) return { state: action.held ? 'held' : 'open', words: t('partAnyTime'), iso: action.opens };
  const due = Date.parse(action.due);
  const late = due < reader.now;
  const words = t(late ? 'partWasDue' : 'partDue', sayMoment(due, reader));
  return { state: action.held ? 'held' : late ? 'overdue' : 'open', words, iso: action.due };
}
