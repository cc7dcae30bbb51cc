import type { Person } from '../job/person.ts';
import type { Settings } from '../job/settings.ts';
import { type Calendar, calendarOf, type Moment } from './calendar/calendar.ts';
import type { Facts } from './facts.ts';
import { type Contact, contactOf, entriesByPerson } from './history/contact.ts';
import { type Dated, liveEntries } from './history/dated.ts';
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
  const perOpportunity = entriesByOpportunity(entries);
  const histories = [...firstOfEach(opportunities).values()].map((opportunity) =>
    fold(opportunity, perOpportunity.get(opportunity.id) ?? [], byId, settings, calendar),
  );
  const perId = new Map(histories.map((history) => [history.id, history]));
  const around = historiesByPerson(histories);
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

/** Own entries, and messages that were sent for another opportunity and spoke of it. */
function entriesByOpportunity(entries: readonly Dated[]): Map<string, Dated[]> {
  const byOpportunity = new Map<string, Dated[]>();
  for (const dated of entries) {
    const { entry } = dated;
    const also = entry.kind === 'reached-out' ? (entry.also ?? []) : [];
    for (const id of new Set([...(entry.opportunity === null ? [] : [entry.opportunity]), ...also])) {
      const its = byOpportunity.get(id);
      if (its) its.push(dated);
      else byOpportunity.set(id, [dated]);
    }
  }
  return byOpportunity;
}

function historiesByPerson(histories: readonly History[]): Map<string, History[]> {
  const byPerson = new Map<string, History[]>();
  for (const history of histories) {
    for (const { id } of history.people) {
      const theirs = byPerson.get(id);
      if (theirs) theirs.push(history);
      else byPerson.set(id, [history]);
    }
  }
  return byPerson;
}

function contactsOf(entries: readonly Dated[], histories: readonly History[], people: People): Map<string, Contact> {
  const alone = new Map(histories.map(({ id, people: [only, second] }) => [id, only && !second ? only.id : null]));
  const byPerson = entriesByPerson(entries, (opportunity) => alone.get(opportunity) ?? null);
  return new Map([...people.values()].map((person) => [person.id, contactOf(person, byPerson.get(person.id) ?? [], people)]));
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
