import type { Tagged } from '../tagged.ts';
import type { Token } from '../token.ts';
import type { Person } from './people.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What evidence is weighed with. */
export interface Setting {
  plain: string;
  tokens: Token[];
  words: Vocabulary;
  text: Tagged;
  /** Offsets at which an e-mail address or a telephone number starts. */
  points: number[];
}

/** Characters within which an address or number belongs to a name beside it. */
export const NEAR = 160;

/** An address or number stands close behind, in the same sentence. */
export function pointSoon({ last }: Person, { plain, tokens, points }: Setting): boolean {
  const end = tokens[last]?.end ?? 0;
  const stop = /[.!?]\s+(?=\p{Lu})/u.exec(plain.slice(end, end + NEAR))?.index ?? NEAR;
  return pointBetween(points, end, end + stop);
}

/** Whether a point lies from `start` up to and including `end`; `points` are in order. */
export function pointBetween(points: number[], start: number, end: number): boolean {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low < points.length && (points[low] ?? 0) <= end;
}

/** "Posted by Jane Doe, Talent Partner": firms post too, and have no title. */
export const isTitled = (person: Person, tokens: Token[], words: Vocabulary): boolean =>
  words.titles.has(tokens[person.last + 1]?.word ?? '');

/** The words of tokens `from` up to `to`, exclusive; empty outside the text. */
export function phrase(tokens: Token[], from: number, to: number): string {
  return from < 0
    ? ''
    : tokens
        .slice(from, to)
        .map(({ word }) => word)
        .join(' ');
}
