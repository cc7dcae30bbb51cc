import { fold } from './fold.ts';
import { APART, type Gap, gapOf, openingGap } from './gap.ts';

/** A word, a number, or an address (e-mail, URL), with its place in the plain text. */
export interface Token {
  kind: 'word' | 'number' | 'address';
  /** Lower case, without accents. */
  word: string;
  start: number;
  end: number;
  /** Begins with a capital. */
  capital: boolean;
  /** Begins with a capital and goes on in small letters. */
  proper: boolean;
  gap: Gap;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"|]{1,300}|[\w.+-]{1,64}@[\w.-]{1,100}/y;
const NUMBER = /\d{1,20}(?:[.,:/-]\d{1,20}){0,6}/y;
const WORD = /[\p{L}\p{M}\p{N}]+(?:'\p{L}{1,3}(?!\p{L})|(?<=\bO)'\p{Lu}\p{L}+)?/uy;
/** French and Italian elisions are words of their own. */
const ELISION = /(?:qu|jusqu|lorsqu|[cdjlmnst])'(?=\p{L})/iuy;
/** "dentalNo phone calls": text taken from a page lost what stood between. */
const RUN_TOGETHER = /^[\p{Ll}\p{N}]{3,}(?=\p{Lu}\p{Ll})/u;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const PROPER = /^\p{Lu}.*\p{Ll}/u;
const LIST_NUMBER = /^[.)]\s/;
const LABEL = /^\p{Lu}[^\n:.!?]{1,30}:(?:\s|$)/u;

/**
 * Splits plain text into tokens, each knowing what stood before it. Linear in its length.
 */
export function tokenise(text: string, stops: Stops): Token[] {
  const tokens: Token[] = [];
  let previous: Token | undefined;
  let wordsSinceColon = Number.POSITIVE_INFINITY;
  for (let i = 0; i < text.length; ) {
    const match = at(text, i);
    if (!match) {
      i++;
      continue;
    }
    const end = i + match.length;
    const word = fold(text.slice(i, end));
    const gap = previous
      ? gapOf(text.slice(previous.end, i), text.charAt(previous.end - 1), text.charAt(i), stopEnds(tokens, word, stops))
      : openingGap();
    if (previous?.end === i && !previous.word.endsWith("'")) gap.apart = APART.sentence;
    if (gap.newline && match.kind === 'number' && LIST_NUMBER.test(text.slice(end, end + 2))) gap.apart = APART.block;
    // "Relocation: no", and on the next line "Phone: …": two answers, not one thought.
    if (gap.newline && gap.apart < APART.sentence && wordsSinceColon <= 3 && LABEL.test(text.slice(i, i + 40))) gap.apart = APART.sentence;
    if (gap.newline) wordsSinceColon = Number.POSITIVE_INFINITY;
    wordsSinceColon = gap.colon ? 1 : wordsSinceColon + 1;
    previous = {
      kind: match.kind,
      word,
      start: i,
      end,
      capital: match.kind === 'word' && CAPITAL.test(text.charAt(i)),
      proper: match.kind === 'word' && PROPER.test(text.slice(i, end)),
      gap,
    };
    tokens.push(previous);
    i = end;
  }
  return tokens;
}

function at(text: string, i: number): { kind: Token['kind']; length: number } | null {
  const char = text.charAt(i);
  const digit = char >= '0' && char <= '9';
  if (!digit && !LETTER.test(char)) return null;
  ADDRESS.lastIndex = i;
  const address = ADDRESS.exec(text);
  if (address) return { kind: 'address', length: address[0].replace(/[.,;:!?)'-]$/, '').length };
  if (digit) {
    NUMBER.lastIndex = i;
    const length = NUMBER.exec(text)?.[0].length ?? 1;
    // "2026-06-30T17:00Z": a moment begins with its day.
    if (!LETTER.test(text.charAt(i + length)) || (length === 10 && /^T\d/.test(text.slice(i + length, i + length + 2))))
      return { kind: 'number', length };
  }
  ELISION.lastIndex = i;
  const elision = ELISION.exec(text);
  if (elision) return { kind: 'word', length: elision[0].length };
  WORD.lastIndex = i;
  const word = WORD.exec(text)?.[0] ?? char;
  return { kind: 'word', length: (RUN_TOGETHER.exec(word)?.[0] ?? word).length };
}

/** Words that tell full stops apart: folded abbreviations, and months, before which a number's full stop makes an ordinal ("31. Dezember"). */
export interface Stops {
  abbreviations: ReadonlySet<string>;
  months: ReadonlySet<string>;
}

/** Whether a full stop between the last token and `next` would end a sentence: not after an initial or an abbreviation, but after "p.m.". */
function stopEnds(tokens: Token[], next: string, { abbreviations, months }: Stops): boolean {
  const last = tokens.at(-1);
  if (!last || abbreviations.has(last.word)) return false;
  if (last.kind === 'number') return !(last.word.length <= 2 && months.has(next));
  if (last.word.length > 1 || last.kind !== 'word') return true;
  return last.word === 'm' && (tokens.at(-2)?.word.length ?? 0) === 1;
}
