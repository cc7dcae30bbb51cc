import { dateTimeFormat } from '../../job/formats.ts';
import type { JournalEntry } from '../../job/journal.ts';
import type { Person } from '../../job/person.ts';
import { viaWords } from '../parts/via.ts';
import { personName } from './person-name.ts';
import { type Reader, t, tOf } from './t.ts';
import { sayDay, sayMomentFully } from './when.ts';

/** What a journal entry says: its kind, its facts in a line, and the text somebody wrote. */
export interface EntryWords {
  title: string;
  facts: string[];
  texts: string[];
}

/** Says a journal entry. People who are not known any more go unnamed. */
export function entryWords(entry: JournalEntry, people: ReadonlyMap<string, Person>, reader: Reader): EntryWords {
  const named = (ids: readonly string[]) =>
    ids
      .map((id) => people.get(id))
      .filter((person) => person !== undefined)
      .map(personName)
      .join(', ');
  const { facts, texts } = detailsOf(entry, named, reader);
  return {
    title: entry.kind === 'reached-out' && entry.rule ? tOf('rule', entry.rule) : tOf('kind', entry.kind),
    facts: [...facts, named(entry.people)].filter((fact): fact is string => Boolean(fact)),
    texts: texts.filter((text): text is string => Boolean(text)),
  };
}

interface Details {
  facts: (string | null | undefined)[];
  texts: (string | null | undefined)[];
}

function detailsOf(entry: JournalEntry, named: (ids: readonly string[]) => string, reader: Reader): Details {
  const only = (...facts: Details['facts']): Details => ({ facts, texts: [] });
  const moment = (iso: string) => sayMomentFully(Date.parse(iso), reader);
  switch (entry.kind) {
    case 'applied':
      return only(viaWords(entry.via));
    case 'shared':
    case 'introduced':
      return only(t('deskByWhom', named([entry.by])));
    case 'reached-out':
      return only(tOf('channel', entry.channel), tOf('outcome', entry.outcome));
    case 'heard':
      return only(entry.channel && tOf('channel', entry.channel));
    case 'promised':
      return { facts: [t('deskUntilDay', sayDay(entry.until, reader))], texts: [entry.text] };
    case 'permitted':
      return only(tOf('channel', entry.channel), entry.from && t('deskFromDay', sayDay(entry.from, reader)));
    case 'announced':
      return { facts: [t('deskFromDay', sayDay(entry.from, reader))], texts: [entry.text] };
    case 'interview':
      return only(spanWords(entry.start, entry.end, reader), entry.mode && tOf('mode', entry.mode));
    case 'debriefed':
      return { facts: [], texts: [entry.keyPoints, entry.wishSaid, entry.concerns] };
    case 'offered':
      return only(
        t(entry.form === 'written' ? 'deskWritten' : 'deskVerbal'),
        entry.decideBy && t('deskDecideByDay', sayDay(entry.decideBy, reader)),
      );
    case 'rejected':
      return only(t(entry.personal ? 'deskPersonal' : 'deskMass'));
    case 'withdrew':
      return { facts: [], texts: [entry.reason] };
    case 'did':
      return only(tOf('rule', entry.rule));
    case 'occasion':
      return only(entry.what);
    case 'met':
      return only(entry.occasion);
    case 'snoozed':
      return only(ruleOfKey(entry.action), t('deskUntilDay', moment(entry.until)));
    case 'skipped':
      return only(ruleOfKey(entry.action));
    case 'note':
      return { facts: [], texts: [entry.text] };
    default:
      return only();
  }
}

/** What an action was about, by its key, which begins with its rule; null where that is none that Heed knows. */
function ruleOfKey(key: string): string | null {
  const [rule = ''] = key.split('/');
  const title = tOf('rule', rule);
  return title.startsWith('rule_') ? null : title;
}

/** From when to when: the day once where it is the same. */
function spanWords(start: string, end: string, { locale, timeZone }: Reader): string {
  const format = dateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });
  const [from, to] = [Date.parse(start), Date.parse(end)];
  return from <= to ? format.formatRange(from, to) : format.format(from);
}
