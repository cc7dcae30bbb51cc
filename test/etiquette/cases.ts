import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Facts } from '../../src/etiquette/facts.ts';
import { explain, plan } from '../../src/etiquette/plan.ts';
import type { PlannedAction } from '../../src/job/action.ts';
import { BackupSchema } from '../../src/job/backup.ts';
import { emptyPosting } from '../../src/job/blank-posting.ts';
import type { JournalKind } from '../../src/job/journal.ts';
import type { Person, Role } from '../../src/job/person.ts';
import { type Instructions, noInstructions, type Posting } from '../../src/job/posting.ts';
import type { Settings } from '../../src/job/settings.ts';

/** An entry as a test writes it: `at` and moments inside are local times of the case's zone, `2026-03-03T10:12`, or have an offset of their own. */
export interface Line {
  id?: string;
  kind: JournalKind;
  at: string;
  opportunity?: string | null;
  people?: string[];
  [field: string]: unknown;
}

export const entry = (kind: JournalKind, at: string, fields: Omit<Line, 'kind' | 'at'> = {}): Line => ({ kind, at, ...fields });
export const saved = (at: string, fields = {}) => entry('saved', at, fields);
export const applied = (at: string, fields = {}) => entry('applied', at, { via: 'online', ...fields });
export const sent = (at: string, rule: string | null, fields = {}) =>
  entry('reached-out', at, { people: ['p1'], channel: 'email', outcome: 'sent', rule, ...fields });
export const called = (at: string, outcome: string, fields = {}) =>
  entry('reached-out', at, { people: ['p1'], channel: 'phone', outcome, rule: null, ...fields });
export const heard = (at: string, fields = {}) => entry('heard', at, { people: ['p1'], channel: 'email', ...fields });
export const promised = (at: string, until: string, fields = {}) => entry('promised', at, { people: ['p1'], until, ...fields });
export const interview = (at: string, start: string, end: string, fields = {}) =>
  entry('interview', at, { people: ['p2'], start, end, mode: 'video', ...fields });

export const person = (id: string, role: Role, fields: Partial<Person> = {}): Person =>
  ({ id, name: `Person ${id}`, role, worksFor: 'Acme', email: `${id}@acme.example`, ...fields }) as Person;
export const recruiter = person('p1', 'recruiter');
export const interviewer = person('p2', 'interviewer');

export interface Job {
  id?: string;
  interest?: 'high' | 'medium' | 'low';
  people?: string[];
  noCallsReading?: 'no-contact' | 'written-only' | null;
  posting?: Partial<Posting>;
  asks?: Partial<Instructions>;
}

/** A made-up life: one opportunity `o1` with all its people unless `jobs` says otherwise. */
export interface Life {
  zone?: string;
  region?: string;
  settings?: Partial<Settings>;
  people?: Person[];
  job?: Job;
  jobs?: Job[];
  journal: Line[];
}

const ZONE = 'America/New_York';

/** The facts of a life, as they would come out of a backup. Entries without an id are numbered: `j1`, `j2` … */
export function factsOf({ zone = ZONE, region = 'US', settings, people = [recruiter, interviewer], job, jobs, journal }: Life): Facts {
  const everybody = people.map(({ id }) => id);
  return v.parse(BackupSchema, {
    format: 'heed',
    version: 1,
    settings: { timeZone: zone, region, ...settings },
    people,
    opportunities: (jobs ?? [job ?? {}]).map((one) => opportunityOf(one, everybody)),
    journal: journal.map((line, place) => entryOf(line, `j${place + 1}`, zone)),
  });
}

function opportunityOf({ id = 'o1', interest = 'high', people, noCallsReading = null, posting, asks }: Job, everybody: string[]) {
  const plain = { ...emptyPosting('Archivist', null, 'user'), hiringOrganization: { name: 'Acme' } };
  const instructions = { ...noInstructions(), ...asks };
  return { id, interest, people: people ?? everybody, noCallsReading, posting: { ...plain, instructions, ...posting } };
}

function entryOf({ id, at, start, end, until, opportunity = 'o1', people = [], ...fields }: Line, numbered: string, zone: string) {
  const moments = Object.entries({ start, end, until }).filter(([, moment]) => moment !== undefined);
  const isMoment = (text: unknown): text is string => typeof text === 'string' && text.includes('T');
  return {
    id: id ?? numbered,
    at: momentIn(zone, at),
    opportunity,
    people,
    ...fields,
    ...Object.fromEntries(moments.map(([name, moment]) => [name, isMoment(moment) ? momentIn(zone, moment) : moment])),
  };
}

/** The ISO moment of a local time, or of a text that has its offset already. */
export function momentIn(zone: string, local: string): string {
  if (/(Z|[+-]\d\d:\d\d)$/.test(local)) return local;
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toString({ timeZoneName: 'never' });
}

/** What a case wants of one action: moments as local times, to the minute, or with an offset, exactly. */
export interface Want {
  opens?: string;
  due?: string | null;
  closes?: string | null;
  late?: string;
  dormantUntil?: string;
  people?: string[];
  channels?: string[];
  opportunity?: string | null;
  also?: string[];
  form?: string;
  notices?: string[];
  held?: string | null;
  /** The phrase that says why it is held, with its facts: `guardNoCallsQuote: No phone calls, please.` */
  reason?: string;
  why?: string;
}

export interface Case extends Life {
  when: string;
  /** The actions of the rule, in the order of the plan; none: it is not suggested. */
  wants: Want[];
}

/** One test for each case: the plan has these actions of a rule and no others. A failing one prints how every proposal was decided. */
export function table(rule: string, cases: Case[]): void {
  for (const { when, wants, ...life } of cases) {
    test(`${rule}: ${when}`, () => {
      const facts = factsOf(life);
      const found = plan(facts).actions.filter((action) => action.rule === rule);
      const seen = found.map((action, place) => pick(action, wants[place] ?? {}));
      expect(seen, explain(facts).join('\n')).toEqual(wants);
    });
  }
}

function fieldOf(action: PlannedAction, name: string): unknown {
  switch (name) {
    case 'held':
      return action.held?.guard ?? null;
    case 'reason':
      return action.held && [action.held.reason.id, ...action.held.reason.facts].join(': ');
    case 'why':
      return action.why.id;
    default:
      return action[name as keyof PlannedAction];
  }
}

/** Of an action what a case asks about, in the words of the case. */
function pick(action: PlannedAction, want: Want): Want {
  const seen: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(want)) {
    const actual = fieldOf(action, name);
    const toTheMinute = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) && typeof actual === 'string';
    seen[name] = toTheMinute ? actual.slice(0, 16) : actual;
  }
  return seen;
}

/** The actions of a life's plan. */
export const actionsOf = (life: Life): PlannedAction[] => plan(factsOf(life)).actions;
