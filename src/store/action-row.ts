import type { PlannedAction } from '../job/action.ts';
import type { Person } from '../job/person.ts';
import { type ActionRow, ANY_TIME, type OpportunityRow } from './rows.ts';

/** The row of an action, with what a list shows of its opportunity and its people. */
export function actionRow(
  action: PlannedAction,
  opportunities: ReadonlyMap<string, OpportunityRow>,
  people: ReadonlyMap<string, Person>,
): ActionRow {
  const posting = opportunities.get(action.opportunity ?? '')?.posting;
  const persons = action.people.map((id) => people.get(id)).filter((person) => person !== undefined);
  const close = action.closes === null ? undefined : Date.parse(action.closes);
  return {
    ...action,
    title: posting?.title ?? '',
    employer: (posting ? posting.hiringOrganization.name : persons[0]?.worksFor) ?? '',
    names: persons.map(({ name }) => name).filter((name) => name !== null),
    about: [...(action.opportunity === null ? [] : [action.opportunity]), ...action.also],
    lane: action.held ? 'held' : 'free',
    ...(action.held ? {} : { open: Date.parse(action.opens) }),
    listed: action.due === null ? (close ?? ANY_TIME) : Date.parse(action.due),
    ...(close === undefined ? {} : { close }),
  };
}

/** Whether an action that closes then is closed by `now`. */
export const isPast = (close: number | undefined, now: number): boolean => close !== undefined && close <= now;
