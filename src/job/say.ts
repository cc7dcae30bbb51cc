import { dayInGreenwich } from './day.ts';
import { dateTimeFormat, numberFormat } from './formats.ts';
import type { Fact, Phrase } from './phrase.ts';

/** How phrases become sentences: where messages come from, and whose dates they show. */
export interface Speaker {
  /** The message of that id in the reader's language, its `$1`, `$2` … replaced; empty where there is none. As `i18n.getMessage`. */
  message: (id: string, facts: string[]) => string;
  /** BCP 47, for dates and numbers. */
  locale: string;
  /** IANA, for moments. */
  timeZone: string;
}

/** The sentence of a phrase; where its message is missing, the id itself, so that nothing is ever blank. */
export function say(phrase: Phrase, speaker: Speaker): string {
  return (
    speaker.message(
      phrase.id,
      phrase.facts.map((fact) => sayFact(fact, speaker)),
    ) || phrase.id
  );
}

function sayFact(fact: Fact, { locale, timeZone }: Speaker): string {
  if (typeof fact === 'string') return fact;
  if (typeof fact === 'number') return numberFormat(locale).format(fact);
  if ('date' in fact) return dateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(dayInGreenwich(fact.date));
  return dateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(fact.moment));
}

/** A message source over the contents of a `_locales/…/messages.json`, for tools and tests that have no browser. */
export function messagesOf(file: Record<string, { message: string }>): Speaker['message'] {
  return (id, facts) => (file[id]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => facts[Number(place) - 1] ?? '');
}
