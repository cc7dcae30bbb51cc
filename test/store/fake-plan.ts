import type { Plan, PlannedAction, Standing } from '../../src/job/action.ts';
import type { JournalEntry } from '../../src/job/journal.ts';
import type { Opportunity } from '../../src/job/opportunity.ts';
import { phrase } from '../../src/job/phrase.ts';
import { retractedIn } from '../../src/job/retracted.ts';
import type { Facts } from '../../src/store/planning.ts';
import { DAY, HOUR, iso } from './parts.ts';

/**
 * A planner with one rule for each way in which facts hang together: a follow-up a day after an application (`grace` days after), not sooner than a week after
 * the last message to one of the opportunity's people in any opportunity, held where calls are forbidden, ended by a reply or by a message that spoke
 * of it, put off by a snooze; a word to each person met; and, once an offer is accepted, a word to every other employer.
 */
export function fakePlan({ settings, opportunities, journal }: Facts): Plan {
  const retracted = retractedIn(journal);
  const live = journal.filter(({ id, kind }) => kind !== 'retracted' && !retracted.has(id));
  return {
    actions: [
      ...opportunities.flatMap((one) => followUp(one, live, settings.promiseGrace)),
      ...live.flatMap((entry) => meet(entry, live)),
      ...tell(opportunities, live),
    ],
    standings: opportunities.map((one) => standingOf(one, live)),
  };
}

const ofKind = <K extends JournalEntry['kind']>(live: JournalEntry[], kind: K) =>
  live.filter((entry): entry is Extract<JournalEntry, { kind: K }> => entry.kind === kind);

function followUp({ id, people, posting }: Opportunity, live: JournalEntry[], grace: number): PlannedAction[] {
  const applied = ofKind(live, 'applied').findLast((entry) => entry.opportunity === id);
  const messages = ofKind(live, 'reached-out');
  if (!applied || ofKind(live, 'heard').some((entry) => entry.opportunity === id)) return [];
  if (messages.some((entry) => entry.opportunity === id || entry.also?.includes(id))) return [];
  const last = messages.findLast((entry) => entry.people.some((one) => people.includes(one)));
  const soonest = Math.max(Date.parse(applied.at) + grace * DAY, last ? Date.parse(last.at) + 7 * DAY : 0);
  const key = `follow-up:${id}`;
  const opens = putOff(key, soonest, live);
  const held = posting.instructions.calls === 'forbidden' ? { guard: 'no-calls', reason: phrase('guard_no_calls') } : null;
  return [action({ key, rule: 'follow-up', opportunity: id, people, held }, opens, opens + DAY, opens + 14 * DAY)];
}

function meet(entry: JournalEntry, live: JournalEntry[]): PlannedAction[] {
  if (entry.kind !== 'met') return [];
  return entry.people.map((one) => {
    const key = `met:${entry.id}:${one}`;
    return action({ key, rule: 'met', opportunity: null, people: [one], held: null }, putOff(key, Date.parse(entry.at), live), null, null);
  });
}

function tell(opportunities: Opportunity[], live: JournalEntry[]): PlannedAction[] {
  const [accepted] = ofKind(live, 'accepted');
  if (!accepted) return [];
  const { opportunity } = accepted;
  const opens = Date.parse(accepted.at);
  return opportunities
    .filter(({ id }) => id !== opportunity)
    .map(({ id, people }) =>
      action({ key: `tell:${accepted.id}:${id}`, rule: 'tell', opportunity, people, held: null }, opens, opens + DAY, null),
    );
}

const putOff = (key: string, opens: number, live: JournalEntry[]): number =>
  Math.max(opens, ...ofKind(live, 'snoozed').map((entry) => (entry.action === key ? Date.parse(entry.until) : 0)));

type Named = Pick<PlannedAction, 'key' | 'rule' | 'opportunity' | 'people' | 'held'>;

function action(named: Named, opens: number, due: number | null, closes: number | null): PlannedAction {
  return {
    ...named,
    also: [],
    channels: ['email'],
    opens: iso(opens),
    due: due === null ? null : iso(due),
    closes: closes === null ? null : iso(closes),
    why: phrase('rule_follow_up'),
    sources: [],
    notices: named.held ? [] : [iso(opens), ...(due === null ? [] : [iso(due - HOUR)])],
  };
}

function standingOf({ id }: Opportunity, live: JournalEntry[]): Standing {
  const own = live.filter((entry) => entry.opportunity === id);
  const has = (kind: JournalEntry['kind']) => ofKind(own, kind).length > 0;
  const stage = own.length === 0 ? 'removed' : has('accepted') ? 'accepted' : has('applied') ? 'applied' : 'saved';
  return { opportunity: id, stage, stalled: has('heard') ? phrase('stalled') : null };
}
