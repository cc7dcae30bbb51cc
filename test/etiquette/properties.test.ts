import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import german from '../../assets/_locales/de/messages.json' with { type: 'json' };
import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import type { Facts } from '../../src/etiquette/facts.ts';
import { liveEntries } from '../../src/etiquette/history/dated.ts';
import { explain, plan } from '../../src/etiquette/plan.ts';
import { RULES } from '../../src/etiquette/rules/order.ts';
import { isUnsolicited } from '../../src/etiquette/unsolicited.ts';
import type { PlannedAction } from '../../src/job/action.ts';
import type { JournalEntry } from '../../src/job/journal.ts';
import { messagesOf, say } from '../../src/job/say.ts';
import { patience, runs } from '../runs.ts';
import { momentIn } from './cases.ts';
import { another, life, longLife, searching } from './lives.ts';

const RUNS = runs(150);

/** Of lives of hundreds of entries fewer are tried. */
const LONG = runs(6);
vi.setConfig({ testTimeout: patience(150_000) });

/** Says of each life what a property says of its plan; a failing one prints how it was decided. */
function holdsOf(facts: fc.Arbitrary<Facts>, property: (facts: Facts) => void, cases = RUNS) {
  fc.assert(
    fc.property(facts, (one) => {
      try {
        property(one);
      } catch (error) {
        throw new Error(`${error instanceof Error ? error.message : error}\n${explain(one).join('\n')}`);
      }
    }),
    cases,
  );
}

/** The same of any life, short and long. */
function holds(property: (facts: Facts) => void) {
  holdsOf(life, property);
  holdsOf(longLife, property, LONG);
}

const time = (moment: string | null) => (moment === null ? Number.POSITIVE_INFINITY : Date.parse(moment));
const jobOf = (facts: Facts, { opportunity }: PlannedAction) => facts.opportunities.find(({ id }) => id === opportunity);
const ofJob = (facts: Facts, id: string | undefined) => liveEntries(facts.journal).filter(({ entry }) => entry.opportunity === id);

function firstInterviewEnd(facts: Facts, id: string | undefined): number {
  const ends = ofJob(facts, id).flatMap(({ entry }) =>
    entry.kind === 'interview' ? [Math.max(Date.parse(entry.start), Date.parse(entry.end))] : [],
  );
  return Math.min(...ends, Number.POSITIVE_INFINITY);
}

/** Whether it goes to somebody who helps the user, and does not stand for the employer. */
function isToFriend(facts: Facts, { opportunity, people: [id] }: PlannedAction): boolean {
  const role = facts.people.find((person) => person.id === id)?.role ?? '';
  const helped = ofJob(facts, opportunity ?? undefined).some(({ entry }) => 'by' in entry && entry.by === id);
  return ['referrer', 'helper', 'introducer'].includes(role) || (helped && role === 'network');
}

describe('whatever happened', () => {
  test('a window opens, is due and closes in that order, and is never empty', () =>
    holds((facts) => {
      for (const { key, opens, due, closes } of plan(facts).actions) {
        expect(time(opens), key).toBeLessThanOrEqual(time(due));
        if (due !== null) expect(time(due), key).toBeLessThanOrEqual(time(closes));
        expect(time(opens), key).toBeLessThan(time(closes));
      }
    }));

  test('no two actions have one key', () =>
    holds((facts) => {
      const keys = plan(facts).actions.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)]);
    }));

  test('what is held has a reason and no notice, what is not is notified while it is open', () =>
    holds((facts) => {
      for (const { key, held, notices, opens, closes } of plan(facts).actions) {
        if (held) expect(notices, key).toEqual([]);
        else
          expect(
            notices.every((at) => time(at) >= time(opens) && time(at) < time(closes)),
            key,
          ).toBe(true);
        expect(notices.map(time), key).toEqual(notices.map(time).toSorted((a, b) => a - b));
      }
    }));

  test.each([
    ['en', english],
    ['de', german],
  ])('every reason is a sentence in %s', (locale, messages) =>
    holds((facts) => {
      const speaker = { message: messagesOf(messages), locale, timeZone: facts.settings.timeZone };
      const { actions, standings } = plan(facts);
      const phrases = [
        ...actions.flatMap(({ why, held }) => (held ? [why, held.reason] : [why])),
        ...standings.flatMap(({ stalled }) => stalled ?? []),
      ];
      for (const phrase of phrases) {
        const sentence = say(phrase, speaker);
        expect(sentence).toMatch(/^\S.* .*[.…]$/s);
        expect(sentence).not.toMatch(/\$\d|undefined|null|Invalid/);
      }
    }),
  );

  test('no call before an interview where calls are forbidden, unless to a friend', () =>
    holds((facts) => {
      for (const action of plan(facts).actions) {
        const job = jobOf(facts, action);
        const isEarly = time(action.opens) < firstInterviewEnd(facts, job?.id);
        const isReferral = action.why.id === 'whyApplicationFollowUpReferral' || isToFriend(facts, action);
        const network = ['met-follow-up', 'thank-introducer', 'reach-introduced', 'warm-follow-up', 'occasion'].includes(action.rule);
        if (job?.posting.instructions.calls === 'forbidden' && isEarly && !isReferral && !network && !action.held)
          expect(action.channels, action.key).not.toContain('phone');
      }
    }));

  test('a closed opportunity has no application or interview action but thank-yous owed', () =>
    holds((facts) => {
      const { actions, standings } = plan(facts);
      const closed = new Set(
        standings.filter(({ stage }) => ['accepted', 'closed', 'removed'].includes(stage)).map(({ opportunity }) => opportunity),
      );
      const surviving = new Set(RULES.filter(({ survivesClosing }) => survivesClosing).map(({ id }) => id));
      for (const { key, rule, opportunity, also } of actions) {
        if (opportunity !== null && closed.has(opportunity)) expect(surviving.has(rule), key).toBe(true);
        expect(
          also.some((id) => closed.has(id)),
          key,
        ).toBe(false);
      }
    }));

  test('an opportunity is stalled when nothing is scheduled for it, and only then', () =>
    holds((facts) => {
      const { actions, standings } = plan(facts);
      for (const { opportunity, stage, stalled, stalls } of standings) {
        const scheduled = actions.filter(
          ({ held, also, opportunity: its }) => !held && (its === opportunity || also.includes(opportunity)),
        );
        const open = !['accepted', 'closed', 'removed'].includes(stage);
        expect(stalled !== null, opportunity).toBe(open && scheduled.length === 0);
        const last = Math.max(...scheduled.map(({ closes }) => time(closes)));
        if (stalls) expect(time(stalls.at), opportunity).toBe(last);
        else if (open && scheduled.length > 0) expect(last, opportunity).toBe(Number.POSITIVE_INFINITY);
      }
    }));

  test('of a rule that is turned off there is nothing, nor a message to somebody whom the user wants no reminders of', () =>
    holds((facts) => {
      const quiet = new Set(facts.people.filter(({ noReminders }) => noReminders).map(({ id }) => id));
      const messages = new Set(RULES.filter(({ act }) => act === 'message').map(({ id }) => id));
      for (const action of plan(facts).actions) {
        expect([...(facts.settings.rulesOff ?? []), ...(jobOf(facts, action)?.rulesOff ?? [])], action.key).not.toContain(action.rule);
        if (messages.has(action.rule) && action.people.length > 0)
          expect(
            action.people.every((person) => quiet.has(person)),
            action.key,
          ).toBe(false);
      }
    }));

  test('an unsolicited message keeps seven days from the last one to the same person, unless they spoke up', () =>
    holds((facts) => {
      for (const { key, rule, people, opens, held } of plan(facts).actions) {
        if (held || !isUnsolicited(rule)) continue;
        const last = lastUnsolicited(facts, people[0]);
        const seven = last === null ? 0 : sevenDaysAfter(last, facts.settings.timeZone);
        expect(time(opens), key).toBeGreaterThanOrEqual(seven);
      }
    }));

  test('who sends all that is suggested as soon as it opens writes to nobody twice within seven days', () =>
    holdsOf(life, (facts) => {
      let { journal } = facts;
      let now = Math.max(...journal.map(({ at }) => Date.parse(at)), Date.parse('2026-03-01T00:00:00Z'));
      for (let sent = 0; sent < 12; sent++) {
        const open = plan({ ...facts, journal }).actions.filter(
          ({ rule, held, closes, dormantUntil }) => isUnsolicited(rule) && !held && !dormantUntil && time(closes) > now,
        );
        const [next] = open.sort((a, b) => time(a.opens) - time(b.opens));
        if (!next) return;
        now = Math.max(now, time(next.opens));
        const last = lastUnsolicited({ ...facts, journal }, next.people[0]);
        if (last) expect(now, next.key).toBeGreaterThanOrEqual(sevenDaysAfter(last, facts.settings.timeZone));
        const { rule, opportunity, people, also } = next;
        const at = new Date(now).toISOString();
        journal = [
          ...journal,
          { id: `sent ${sent}`, at, opportunity, people, kind: 'reached-out', channel: 'email', outcome: 'sent', rule, also },
        ];
      }
    }));

  test('two unsolicited actions to one person do not overlap, unless something else has to come to nothing first', () =>
    holds((facts) => {
      const actions = plan(facts).actions.filter(
        ({ rule, held, people, dormantUntil }) => isUnsolicited(rule) && !held && !dormantUntil && people.length > 0,
      );
      for (const a of actions)
        for (const b of actions)
          if (a.key < b.key && a.people[0] === b.people[0])
            expect(time(a.opens) < time(b.closes ?? b.due) && time(b.opens) < time(a.closes ?? a.due), `${a.key} ${b.key}`).toBe(false);
    }));
});

describe('what the user says of an action', () => {
  const said = (action: PlannedAction, fields: { kind: 'skipped' } | { kind: 'snoozed'; until: string }): JournalEntry => {
    const { key, opportunity } = action;
    return { id: 'said', at: '2026-12-01T00:00:00Z', opportunity, people: [], action: key, ...fields };
  };

  test('a skipped one is gone, a snoozed one opens when they said, or later', () =>
    holds((facts) => {
      for (const action of plan(facts).actions.slice(0, 5)) {
        const skipped = plan({ ...facts, journal: [...facts.journal, said(action, { kind: 'skipped' })] });
        expect(skipped.actions.map(({ key }) => key)).not.toContain(action.key);
        const until = new Date(Date.parse(action.opens) + 3 * 86_400_000).toISOString();
        const snoozed = plan({ ...facts, journal: [...facts.journal, said(action, { kind: 'snoozed', until })] });
        const again = snoozed.actions.find(({ key }) => key === action.key);
        if (again) expect(time(again.opens)).toBeGreaterThanOrEqual(time(until));
        else expect(isUnsolicited(action.rule), action.key).toBe(true);
      }
    }));
});

describe('the plan is a function of the facts', () => {
  test('planning again gives the same, and changes nothing', () =>
    holds((facts) => {
      const before = structuredClone(facts);
      const first = plan(facts);
      expect(plan(facts)).toEqual(first);
      expect(facts).toEqual(before);
    }));

  test('the order in which the journal comes makes no difference', () =>
    holds((facts) => {
      expect(plan({ ...facts, journal: facts.journal.toReversed() })).toEqual(plan(facts));
    }));

  test('a retracted entry leaves the plan as if it was never written', () => {
    fc.assert(
      fc.property(life, another, fc.integer({ min: 0, max: 3000 }), (facts, entry, hours) => {
        const undo = {
          id: 'undo',
          at: new Date(Date.parse(entry.at) + hours * 3_600_000).toISOString(),
          opportunity: entry.opportunity,
          people: [],
          kind: 'retracted' as const,
          entry: entry.id,
        };
        fc.pre(!facts.journal.some((other) => other.kind === 'retracted' && entry.kind === 'retracted'));
        expect(plan({ ...facts, journal: [...facts.journal, entry, undo] })).toEqual(plan(facts));
      }),
      RUNS,
    );
  });

  test('an entry written twice counts once', () =>
    holds((facts) => {
      expect(plan({ ...facts, journal: [...facts.journal, ...facts.journal] })).toEqual(plan(facts));
    }));

  test('opportunities that share no person are planned as if each were alone', () =>
    holdsOf(searching, (facts) => {
      const whole = plan(facts);
      const parts = apart(facts).map((part) => plan(part));
      const inOrder = (actions: PlannedAction[]) => actions.toSorted((a, b) => (a.key < b.key ? -1 : 1));
      expect(inOrder(parts.flatMap(({ actions }) => actions))).toEqual(inOrder(whole.actions));
    }));
});

/** When the last unsolicited message went to a person who has not spoken up since; null where there is none. */
function lastUnsolicited(facts: Facts, person: string | undefined): string | null {
  let last: string | null = null;
  let spoke = Number.NEGATIVE_INFINITY;
  for (const { at, entry } of liveEntries(facts.journal)) {
    if (person === undefined || !entry.people.includes(person)) continue;
    const isWord = ['heard', 'promised', 'permitted', 'interview', 'offered', 'rejected', 'filled', 'cancelled'].includes(entry.kind);
    if (isWord || (entry.kind === 'reached-out' && entry.outcome === 'spoke')) spoke = Math.max(spoke, at);
    if (entry.kind === 'reached-out' && isUnsolicited(entry.rule) && entry.outcome !== 'spoke') last = entry.at;
  }
  return last !== null && Date.parse(last) > spoke ? last : null;
}

function sevenDaysAfter(moment: string, zone: string): number {
  const wall = new Date(Date.parse(moment)).toLocaleString('sv', { timeZone: zone }).replace(' ', 'T');
  const [day = '', clock = ''] = wall.split('T');
  const later = new Date(Date.parse(`${day}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
  return Date.parse(momentIn(zone, `${later}T${clock}`));
}

/** The facts in parts that hang together by people, companies and messages that spoke of several opportunities. */
function apart(facts: Facts): Facts[] {
  const nodes = [...facts.opportunities.map(({ id }) => id), ...facts.people.map(({ id }) => id)];
  const root = new Map(nodes.map((id) => [id, id]));
  const find = (id: string): string => (root.get(id) === id ? id : find(root.get(id) ?? id));
  const join = (ids: string[]) => {
    const [first, ...rest] = ids.filter((id) => root.has(id)).map(find);
    for (const id of rest) if (first !== undefined) root.set(find(id), first);
  };
  for (const { id, people, posting } of facts.opportunities) {
    const colleagues = facts.people.filter(({ worksFor }) => worksFor === posting.hiringOrganization.name);
    join([id, ...people, ...colleagues.map((person) => person.id)]);
  }
  // What is said of another entry, or of an action, goes wherever that may be.
  const namedBy = (entry: Facts['journal'][number]) =>
    ['retracted', 'snoozed', 'skipped'].includes(entry.kind)
      ? []
      : [
          ...(entry.opportunity === null ? [] : [entry.opportunity]),
          ...entry.people,
          ...(entry.kind === 'shared' || entry.kind === 'introduced' ? [entry.by] : []),
          ...(entry.kind === 'reached-out' ? (entry.also ?? []) : []),
        ];
  for (const entry of facts.journal) join(namedBy(entry));
  const roots = [...new Set(nodes.map(find))];
  return roots.map((one) => ({
    settings: facts.settings,
    people: facts.people.filter(({ id }) => find(id) === one),
    opportunities: facts.opportunities.filter(({ id }) => find(id) === one),
    journal: facts.journal.filter((entry) => {
      const named = namedBy(entry).filter((id) => root.has(id));
      return named.length === 0 || named.some((id) => find(id) === one);
    }),
  }));
}
