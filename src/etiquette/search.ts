import type { Person } from '../job/person.ts';
import type { Settings } from '../job/settings.ts';
import { type Calendar, calendarOf, type Moment } from './calendar/calendar.ts';
import type { Facts } from './facts.ts';
import { grouped } from './grouped.ts';
import { type Contact, contactOf } from './history/contact.ts';
import { type Dated, liveEntries, namedIn } from './history/dated.ts';
import { historyOf as fold, type History } from './history/history.ts';
import type { People } from './history/people.ts';

/** The whole job search as the rules see it: the facts, folded once. */
export interface Search {
  settings: Settings;
  calendar: Calendar;
  people: People;
  histories: History[];
  /** All that happened, in the order of time. */
  entries: Dated[];
  /** What concerns each person, in the order of the people. */
  contacts: Map<string, Contact>;
  /** The history of an opportunity (id); null where there is none. */
  historyOf(opportunity: string | null): History | null;
  /** The histories that a person has to do with. */
  around(person: Person): History[];
  /** The opportunity whose offer was accepted first, with the entry; null while none was. */
  accepted: { history: History; entry: Dated } | null;
  /** What the user said of actions, by their keys. */
  snoozed: ReadonlyMap<string, Moment>;
  skipped: ReadonlySet<string>;
}

/** Folds facts into what the rules ask about. It reads each entry a fixed number of times. */
export function searchOf({ settings, people, opportunities, journal }: Facts): Search {
  const calendar = calendarOf(settings);
  const byId = firstOfEach(people);
  const live = liveEntries(journal);
  // What the user said of actions is no part of what happened.
  const entries = live.filter(({ entry }) => entry.kind !== 'snoozed' && entry.kind !== 'skipped');
  const perOpportunity = grouped(entries, concerned);
  const histories = [...firstOfEach(opportunities).values()].map((opportunity) =>
    fold(opportunity, perOpportunity.get(opportunity.id) ?? [], byId, settings, calendar),
  );
  const perId = new Map(histories.map((history) => [history.id, history]));
  const around = grouped(histories, (history) => history.people.map(({ id }) => id));
  return {
    settings,
    calendar,
    people: byId,
    histories,
    entries,
    contacts: contactsOf(entries, histories, byId),
    historyOf: (opportunity) => (opportunity === null ? null : (perId.get(opportunity) ?? null)),
    around: ({ id }) => around.get(id) ?? [],
    accepted: firstAccepted(histories),
    ...said(live),
  };
}

/** A row that is there twice counts once. */
function firstOfEach<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  const byId = new Map<string, T>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  return byId;
}

/** To which opportunities an entry belongs: its own, and those that a message spoke of beside it. */
const concerned = ({ entry }: Dated): string[] => [
  ...(entry.opportunity === null ? [] : [entry.opportunity]),
  ...(entry.kind === 'reached-out' ? (entry.also ?? []) : []),
];

/** A word that names nobody is of the only person of its opportunity, where there is only one. */
function contactsOf(entries: readonly Dated[], histories: readonly History[], people: People): Map<string, Contact> {
  const alone = new Map(histories.map(({ id, people: [only, second] }) => [id, only && !second ? [only.id] : []]));
  const perPerson = grouped(entries, ({ entry }) => {
    const named = namedIn(entry);
    return named.length > 0 ? named : (alone.get(entry.opportunity ?? '') ?? []);
  });
  return new Map([...people.values()].map((person) => [person.id, contactOf(person, perPerson.get(person.id) ?? [], people)]));
}

function firstAccepted(histories: readonly History[]): Search['accepted'] {
  const accepted = histories.flatMap((history) => (history.ending?.entry.kind === 'accepted' ? [{ history, entry: history.ending }] : []));
  return accepted.sort((a, b) => a.entry.at - b.entry.at || (a.history.id < b.history.id ? -1 : 1))[0] ?? null;
}

/** The last word on an action counts. */
function said(entries: readonly Dated[]): Pick<Search, 'snoozed' | 'skipped'> {
  const snoozed = new Map<string, Moment>();
  const skipped = new Set<string>();
  for (const { entry } of entries) {
    if (entry.kind === 'snoozed') snoozed.set(entry.action, Date.parse(entry.until));
    if (entry.kind === 'skipped') skipped.add(entry.action);
  }
  return { snoozed, skipped };
}
