import type { Person } from '../job/person.ts';
import type { Settings } from '../job/settings.ts';
import type { History } from './history/history.ts';
import type { Rule } from './rule.ts';

/**
 * Whether the user wants nothing of a rule: nowhere, or not for this opportunity; or, of a message, nothing that goes to these people alone. Rules can be turned off,
 * guards cannot.
 */
export function isTurnedOff(
  { id, act }: Pick<Rule, 'id' | 'act'>,
  history: History | null,
  to: readonly Person[],
  { rulesOff }: Pick<Settings, 'rulesOff'>,
): boolean {
  if (rulesOff?.includes(id) || history?.opportunity.rulesOff?.includes(id)) return true;
  return act === 'message' && to.length > 0 && to.every(({ noReminders }) => noReminders);
}
