import type { PlannedAction } from '../job/action.ts';
import type { Person } from '../job/person.ts';
import { type ActionRow, ANY_TIME, type OpportunityRow } from './rows.ts';

/** The row of an action at a moment (epoch milliseconds), with what a list shows of its opportunity and its people. */
export function actionRow(
  action: PlannedAction,
  opportunities: ReadonlyMap<string, OpportunityRow>,
  people: ReadonlyMap<string, Person>,
  now: number,
): ActionRow {
  const posting = opportunities.get(action.opportunity ?? '')?.posting;
  const persons = action.people.map((id) => people.get(id)).filter((person) => person !== undefined);
  return {
    ...action,
    title: posting?.title ?? '',
    employer: (posting ? posting.hiringOrganization.name : persons[0]?.worksFor) ?? '',
    names: persons.map(({ name }) => name).filter((name) => name !== null),
    about: [...(action.opportunity === null ? [] : [action.opportunity]), ...action.also],
    ...placeOf(action, now),
    ...(action.closes === null ? {} : { close: Date.parse(action.closes) }),
  };
}

/** In which list an action stands at a moment, and where in it. */
export function placeOf({ opens, due, closes, held, dormantUntil }: PlannedAction, now: number): Pick<ActionRow, 'lane' | 'listed'> {
  const wakes = dormantUntil === undefined ? Number.NEGATIVE_INFINITY : Date.parse(dormantUntil);
  if (wakes > now) return { lane: 'dormant', listed: wakes };
  const last = due ?? closes;
  const until = last === null ? ANY_TIME : Date.parse(last);
  if (held) return { lane: 'held', listed: until };
  const opening = Date.parse(opens);
  if (opening > now) return { lane: 'later', listed: opening };
  return { lane: until === ANY_TIME ? 'later' : 'now', listed: until };
}

/** Whether an action that closes then is closed by `now`. */
export const isPast = (close: number | undefined, now: number): boolean => close !== undefined && close <= now;
