import type { PlannedAction, Stage } from '../../src/job/action.ts';
import { phrase } from '../../src/job/phrase.ts';
import type { Planning } from '../../src/store/planning.ts';

const HOUR = 3_600_000;

/** When the only action of `followUpPlan` opens, is due and closes, milliseconds after applying. */
export const OPENS = HOUR;
export const DUE = 2 * HOUR;
export const CLOSES = 72 * HOUR;

const at = (moment: number): string => new Date(moment).toISOString();

/** The smallest planner there is: an hour after applying, or when it was put off to, follow up, until something was sent. */
export const followUpPlan: Planning['plan'] = ({ opportunities, journal }) => {
  const retracted = new Set(journal.map((entry) => (entry.kind === 'retracted' ? entry.entry : null)));
  const live = journal.filter(({ id, kind }) => kind !== 'retracted' && !retracted.has(id));
  const kindsOf = (id: string) => live.filter((entry) => entry.opportunity === id);
  return {
    standings: opportunities.map(({ id }) => ({ opportunity: id, stage: stageOf(kindsOf(id).map(({ kind }) => kind)), stalled: null })),
    actions: opportunities.flatMap(({ id }) => {
      const applied = kindsOf(id).find(({ kind }) => kind === 'applied');
      const sent = kindsOf(id).some(({ kind }) => kind === 'reached-out');
      const until = live.map((entry) => (entry.kind === 'snoozed' && entry.opportunity === id ? Date.parse(entry.until) : 0));
      return applied && !sent ? [followUp(id, Date.parse(applied.at), Math.max(0, ...until))] : [];
    }),
  };
};

function stageOf(kinds: string[]): Stage {
  if (kinds.includes('applied')) return 'applied';
  return kinds.length > 0 ? 'saved' : 'removed';
}

function followUp(opportunity: string, applied: number, snoozed: number): PlannedAction {
  const [opens, due] = [Math.max(applied + OPENS, snoozed), Math.max(applied + DUE, snoozed)];
  return {
    key: `follow-up:${opportunity}`,
    rule: 'application-follow-up',
    opportunity,
    also: [],
    people: [],
    channels: ['email'],
    opens: at(opens),
    due: at(due),
    closes: at(applied + CLOSES),
    held: null,
    why: phrase('whyTest'),
    sources: [],
    notices: [...new Set([at(opens), at(due)])],
  };
}
