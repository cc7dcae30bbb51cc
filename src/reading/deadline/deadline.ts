import { APART } from '../gap.ts';
import type { ReadingContext } from '../reading.ts';
import type { Tagged } from '../tagged.ts';
import type { Token } from '../token.ts';
import { findDates, type SaidDate } from './dates.ts';
import { timeBeside } from './time.ts';
import type { Cue, DeadlineWords } from './words.ts';

/** Until when one may apply, or had better apply. `date` is a local day; `time` as it is written, with its zone, or null. */
export interface Deadline {
  date: string;
  time: string | null;
  kind: 'closing' | 'priority';
  start: number;
  end: number;
}

const REACH = 16;
const LONGEST_CUE = 5;
/** "Open and closing dates: 3 March to 21 March". */
const RANGE = /^(?:to|through|thru|until|till|bis|au|al|a|tot|t m)$/;

/**
 * The day on which a posting closes. Dates count by the nearest cue before them; one without a cue, and "open until filled", count for nothing.
 * A closing date goes before a priority date. A missing year is the one that lies next after the posting day, else nearest to now.
 */
export function findDeadline(text: Tagged, plain: string, words: DeadlineWords, context: ReadingContext): Deadline | null {
  let priority: Deadline | null = null;
  let previous = -1;
  const dates = findDates(text.tokens, words.calendar, text.language.dates.dayFirst || writesDayFirst(plain));
  for (const [i, said] of dates.entries()) {
    const kind = kindOf(text, said, words, previous);
    previous = said.first;
    if (!kind) continue;
    const last = endOfRange(text.tokens, said, dates[i + 1]);
    const date = settleYear(last, context);
    if (!date) continue;
    const start = text.tokens[last.first]?.start ?? 0;
    const end = text.tokens[last.last]?.end ?? 0;
    const deadline: Deadline = {
      date,
      kind,
      time: timeBeside(plain, start, end),
      start,
      end,
    };
    if (kind === 'closing') return deadline;
    priority ??= deadline;
  }
  return priority;
}

/** What tells a text of Britain, Ireland or Australia, where the day comes first, from one of the United States. */
const DAY_FIRST = /£|€|\+(?:44|353|61|64)\b|\.(?:uk|ie|au|nz)\b|\bNHS\b|\bper annum\b/;
const MONTH_FIRST = /(?:US|(?<![A-Z]))\$\s?\d|\bUSA\b/;
const writesDayFirst = (plain: string): boolean => DAY_FIRST.test(plain) && !MONTH_FIRST.test(plain);

/** The second of two dates that make a span: a posting closes with its end. */
function endOfRange(tokens: Token[], said: SaidDate, next: SaidDate | undefined): SaidDate {
  const between = next ? tokens.slice(said.last + 1, next.first).map(({ word }) => word) : [];
  const joined = next && (between.length === 0 ? tokens[next.first]?.gap.apart === APART.clause : RANGE.test(between.join(' ')));
  return joined && !tokens[next.first]?.gap.newline ? next : said;
}

/** What a date closes, by the nearest cue before it in its sentence or in the label of its line or cell. `previous`: where the date before it begins, or -1. */
function kindOf(text: Tagged, said: SaidDate, words: DeadlineWords, previous: number): Deadline['kind'] | null {
  const { tokens } = text;
  let until = false;
  // "Desde el 4 al 20 de mayo": what leads to the day a span begins with says nothing of the day it ends with.
  const span = endsSpan(tokens, said.first) ? said.first - 3 : -1;
  for (let j = said.first - 1; j >= 0 && said.first - j <= REACH; j--) {
    const gap = tokens[j + 1]?.gap;
    if (!gap || (gap.apart >= APART.sentence && !isLabel(tokens, j, gap))) break;
    // "Limited to three years⏎Send your application by …": what stands on the line above is said of another date.
    if (until && gap.newline && tokens[j + 1]?.capital) break;
    const cue = cueEndingAt(tokens, j, words);
    if (!cue) continue;
    if (cue.kind === 'deadline') return closingOrPriority(tokens, cue.first, words);
    if (cue.kind === 'priority') return 'priority';
    // "Application window: 1 December – 15 January": the second date closes it.
    if (cue.kind === 'window') return previous > j || span >= 0 ? 'closing' : null;
    if (cue.kind === 'other') {
      if (j !== span) return null;
      j = cue.first;
      continue;
    }
    until = true;
    j = cue.first;
  }
  return until && isAboutApplying(text, said) ? 'closing' : null;
}

/** "Del 3 al 14 de agosto": the day at which the span begins has no month of its own. */
const endsSpan = (tokens: Token[], day: number): boolean =>
  RANGE.test(tokens[day - 1]?.word ?? '') && /^\d{1,2}$/.test(tokens[day - 2]?.word ?? '');

/** "Priority deadline": the word before may soften it. */
function closingOrPriority(tokens: Token[], cue: number, { cues }: DeadlineWords): Deadline['kind'] {
  return cues.get(tokens[cue - 1]?.word ?? '') === 'priority' ? 'priority' : 'closing';
}

/** The longest cue whose last word is token `at`. */
function cueEndingAt(tokens: Token[], at: number, { cues, endings }: DeadlineWords): { kind: Cue; first: number } | null {
  if (!endings.has(tokens[at]?.word ?? '')) return null;
  for (let length = LONGEST_CUE; length > 0; length--) {
    const first = at - length + 1;
    if (first < 0) continue;
    const phrase = tokens.slice(first, at + 1);
    if (phrase.some((token, i) => i > 0 && token.gap.apart !== APART.no)) continue;
    const kind = cues.get(phrase.map(({ word }) => word).join(' '));
    if (kind) return { kind, first };
  }
  return null;
}

/** A break behind a colon, or from one cell or line to the next behind a short label, goes on with the label's answer. */
function isLabel(tokens: Token[], at: number, gap: Token['gap']): boolean {
  if (gap.colon || gap.cell) return true;
  let start = at;
  while (start > 0 && at - start < 5 && !tokens[start]?.gap.newline) start--;
  return gap.newline && at - start < 4 && Boolean(tokens[start]?.gap.newline);
}

/** "Send your résumé by …", "applications will be accepted through …". */
function isAboutApplying(text: Tagged, said: SaidDate): boolean {
  const unit = text.unitOf(said.first);
  const { first } = text.around(unit, APART.sentence, 40);
  // "Applicants have until 30 June to apply"
  const later = text.unitOf(said.last);
  if (text.is(later + 1, 'glue') && text.is(later + 2, 'send') && text.apart(later + 2) === APART.no) return true;
  return text.has(first, unit, 'send', 'papers', 'mail') && !text.has(Math.max(first, unit - 6), unit, 'told');
}

function settleYear({ year, month, day }: SaidDate, { datePosted, now }: ReadingContext): string | null {
  const iso = (y: number): string => `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== null) return iso(year);
  if (datePosted) {
    const posted = datePosted.slice(0, 10);
    const same = Number(posted.slice(0, 4));
    return iso(same) >= posted ? iso(same) : iso(same + 1);
  }
  if (!now) return null;
  const at = Date.parse(now);
  const current = new Date(at).getUTCFullYear();
  const distance = (y: number): number => Math.abs(Date.parse(iso(y)) - at);
  return iso([current - 1, current, current + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best)));
}
