import { DEFAULT_SETTINGS } from '../job/settings.ts';
import { actionRow, isPast } from './action-row.ts';
import { engage } from './engagements.ts';
import { countingIn } from './journal-row.ts';
import { plannedOf } from './planned.ts';
import type { Planning } from './planning.ts';
import { type Projecting, project } from './project.ts';
import type { ActionRow } from './rows.ts';
import { same } from './same.ts';
import { remindersFor, schedule } from './schedule.ts';
import type { Slice } from './slice.ts';
import { type HeedTransaction, putAll, remove } from './transaction.ts';

/**
 * Plans a slice anew and writes what follows: its actions, its reminders, and what each opportunity's journal folds to.
 * Entries dated after `until` are left out, and so are actions that are closed by then.
 */
export async function replan(tx: HeedTransaction, slice: Slice, plan: Planning['plan'], projecting: Projecting): Promise<void> {
  const { until } = projecting;
  const journal = countingIn(slice.journal.values(), until);
  const entries = journal.map(({ entry }) => entry);
  const { actions, standings } = plan({
    settings: { ...DEFAULT_SETTINGS, ...slice.settings },
    people: [...slice.people.values()],
    opportunities: [...slice.opportunities.values()].map(plannedOf),
    journal: entries,
  });
  engage(tx, slice.engagements, { journal: entries, standings, until, whole: slice.reminders !== null });
  putAll(tx, 'opportunities', project(slice.opportunities, journal, standings, projecting));
  const rows = actions
    .map((action) => actionRow(action, slice.opportunities, slice.people, until))
    .filter(({ close }) => !isPast(close, until));
  replaceActions(tx, slice.actions, rows);
  schedule(tx, slice.reminders ?? (await remindersFor(tx, [...slice.actions.keys(), ...rows.map(({ key }) => key)])), rows);
}

function replaceActions(tx: HeedTransaction, old: ReadonlyMap<string, ActionRow>, rows: ActionRow[]): void {
  const gone = new Set(old.keys());
  for (const { key } of rows) gone.delete(key);
  putAll(
    tx,
    'actions',
    rows.filter((row) => !same(old.get(row.key), row)),
  );
  for (const key of gone) remove(tx, 'actions', key);
}
