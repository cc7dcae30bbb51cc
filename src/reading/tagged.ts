import { APART, type Gap } from './gap.ts';
import type { Language } from './languages/language.ts';
import { type Lexicon, tag, type Unit } from './lexicon.ts';
import type { Role } from './role.ts';
import type { Token } from './token.ts';

/** A text seen with the words of one language: units, and where its sentences and clauses end. */
export class Tagged {
  readonly language: Language;
  readonly tokens: Token[];
  readonly units: Unit[];
  /** How many tokens before each are known words. */
  private readonly knownBefore: Uint32Array;

  constructor(tokens: Token[], lexicon: Lexicon) {
    this.tokens = tokens;
    this.language = lexicon.language;
    this.units = tag(tokens, lexicon);
    this.knownBefore = new Uint32Array(tokens.length + 1);
    for (const { first, last, roles } of this.units) {
      for (let i = first; i <= last; i++) this.knownBefore[i + 1] = (this.knownBefore[i] ?? 0) + (roles.size > 0 ? 1 : 0);
    }
  }

  /** The unit that holds a token. */
  unitOf(token: number): number {
    let low = 0;
    let high = this.units.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.units[middle]?.first ?? 0) <= token) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** The token in which an offset of the plain text lies, or the next one. */
  tokenAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.min(low, Math.max(0, this.tokens.length - 1));
  }

  /** How many of the tokens from `first` to `last` this language knows: what tells whether they are written in it. */
  knownTokens(first: number, last: number): number {
    return (this.knownBefore[last + 1] ?? 0) - (this.knownBefore[first] ?? 0);
  }

  /** Whether unit `i` plays one of these roles. */
  is(i: number, ...roles: Role[]): boolean {
    const own = this.units[i]?.roles;
    if (!own || own.size === 0) return false;
    for (const role of roles) if (own.has(role)) return true;
    return false;
  }

  known(i: number): boolean {
    return (this.units[i]?.roles.size ?? 0) > 0;
  }

  token(i: number): Token | undefined {
    return this.tokens[this.units[i]?.first ?? -1];
  }

  /** What stands before unit `i`; null outside the text. */
  gap(i: number): Gap | null {
    return this.token(i)?.gap ?? null;
  }

  /** How far unit `i` stands from the one before it; a whole block at either end of the text. */
  apart(i: number): number {
    return this.gap(i)?.apart ?? APART.block;
  }

  /** First and last unit of the stretch around unit `i` in which nothing is as far apart as `limit`, at most `reach` units to each side. */
  around(i: number, limit: number, reach = 60): { first: number; last: number } {
    let first = i;
    while (first > 0 && i - first < reach && this.apart(first) < limit) first--;
    let last = i;
    while (last + 1 < this.units.length && last - i < reach && this.apart(last + 1) < limit) last++;
    return { first, last };
  }

  /** Whether a word of this role stands between units `first` and `last`, both included. */
  has(first: number, last: number, ...roles: Role[]): boolean {
    for (let i = Math.max(0, first); i <= last; i++) {
      const own = this.units[i]?.roles;
      if (own === undefined) return false;
      if (own.size > 0) for (const role of roles) if (own.has(role)) return true;
    }
    return false;
  }

  /** The sentences of the text, as first and last unit. */
  sentences(): { first: number; last: number }[] {
    const found: { first: number; last: number }[] = [];
    for (let i = 0; i < this.units.length; i++) {
      const open = found.at(-1);
      if (open && this.apart(i) < APART.sentence) open.last = i;
      else found.push({ first: i, last: i });
    }
    return found;
  }

  /** Whether unit `i` leads to an hour: "after | 8 pm", "antes de las | 9". */
  timeFollows(i: number): boolean {
    const leads = this.is(i, 'when') || (this.is(i, 'glue') && this.is(i - 1, 'when'));
    return leads && this.apart(i + 1) === APART.no && /^\d/.test(this.token(i + 1)?.word ?? '');
  }

  /** A new line that begins with a capital: a new thought may begin there, while a small letter goes on with the old one. */
  opensLine(i: number): boolean {
    const token = this.token(i);
    return Boolean(token?.gap.newline && token.capital);
  }

  /** A capital after a small letter: a sentence whose full stop was lost. */
  startsAnew(i: number): boolean {
    const before = this.token(i - 1);
    return Boolean(this.token(i)?.proper && before && !before.proper && before.kind !== 'address');
  }

  /** Offsets in the plain text from unit `first` to unit `last`. */
  place(first: number, last: number): { start: number; end: number } {
    return { start: this.token(first)?.start ?? 0, end: this.tokens[this.units[last]?.last ?? -1]?.end ?? 0 };
  }
}
