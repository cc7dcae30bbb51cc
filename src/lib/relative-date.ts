import { localDay } from './local-date.ts';

const shifted = (now: Date, days: number, months = 0): string =>
  localDay(new Date(now.getFullYear(), now.getMonth() - months, now.getDate() - days, 12));

const TODAY =
  /\b(today|just (now|posted)|moments? ago|heute|aujourd.hui|hoy|hoje|oggi|vandaag|dnes|dzisiaj|i dag|idag)\b|сьогодні|сегодня/i;
const YESTERDAY = /\b(yesterday|gestern|hier|ayer|ontem|ieri|gisteren|včera|wczoraj)\b|вчора|вчера/i;
/** A number, perhaps with a plus, and a unit; the words around it say that it lies behind. */
const AGO = [
  /(\d+|\ban?\b|\bone\b)\s*(minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mos?)\s+ago\b/i,
  /\bvor\s+(\d+|einem|einer)\s+(Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?)/i,
  /\bil y a\s+(\d+|une?)\s+(minutes?|heures?|jours?|semaines?|mois)/i,
  /\bhace\s+(\d+|una?)\s+(minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?)/i,
  /\bhá\s+(\d+|uma?)\s+(minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?)/i,
  /\bpřed\s+(\d+)?\s*(minut\w*|hodin\w*|dn\w+|týdn\w+|měsíc\w*)/iu,
  /(\d+|een)\s+(minuten|uur|dag(?:en)?|weken|week|maand(?:en)?)\s+geleden/i,
  /(\d+|un[ao']?)\s+(minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei])\s+fa\b/i,
];

/** The local day that "3 days ago" and its like mean at `now`, or null; so does "30+ days ago", which is no day. */
export function readRelativeDate(text: string, now: Date): string | null {
  if (TODAY.test(text)) return localDay(now);
  if (YESTERDAY.test(text)) return shifted(now, 1);
  if (/\d\s*\+|\bmore than\b|\bover\b|\bmehr als\b|\bplus de\b/i.test(text)) return null;
  for (const pattern of AGO) {
    const found = pattern.exec(text);
    if (!found) continue;
    const count = Number(found[1]) || 1;
    // The first letters of a unit tell it apart in all of these languages.
    const unit = (found[2] ?? '').toLowerCase();
    if (count > 400) return null;
    if (/^(mo|mois|mes|mê|maand|měs)/.test(unit)) return shifted(now, 0, count);
    if (/^(w|sem|set|týd)/.test(unit)) return shifted(now, 7 * count);
    if (/^(d|t|j|g)/.test(unit)) return shifted(now, count);
    const minutes = /^m/.test(unit) ? count : count * 60;
    return localDay(new Date(now.getTime() - minutes * 60_000));
  }
  return null;
}
