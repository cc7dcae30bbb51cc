import { fold } from './fold.ts';
import { LANGUAGES } from './languages/index.ts';
import { type Language, phrasesOf } from './languages/language.ts';
import { variants } from './lexicon.ts';
import type { Role } from './role.ts';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** How much of a text is read word by word, at most: several times what the longest posting that a human wrote has. Characters. */
export const MOST_READ = 20_000;
/** Of a longer text, its beginning and its end are read whatever they say: there stand names, pay, and last requests. */
const BEGINNING = 7_500;
const END = 5_000;
/** The text is judged in pieces of some sentences or lines; one without an end is cut. */
const SHORTEST_PIECE = 80;
const LONGEST_PIECE = 600;

/** What a word or sign says of the piece that it stands in. */
const DENIES = 1;
const REACHES = 2;
const NAMES = 4;

/** What begins a sentence that denies or limits, and what it may deny or limit. */
const DENYING: Role[] = ['no', 'not', 'nor', 'not-all', 'refrain', 'refused', 'silence', 'only'];
// biome-ignore format: a list
const REACHING: Role[] = [
  'call', 'ring', 'phone', 'mail', 'write', 'visit', 'come', 'inquiry', 'contact', 'tell', 'told', 'hear', 'chosen', 'passed-over',
];

/**
 * The stretches of a long text that are not worth reading word by word; none of a text of ordinary length. One cheap pass over all of it finds
 * the sentences that could forbid something, wherever they stand; as many others as there is room for are kept that name a way to get in touch,
 * an address or a number. What was kept once is not kept again in the same surroundings, so repetitions take no room from what is said once.
 * What lies beyond are sentences that say nothing Heed asks about, or the rest of tens of thousands of characters of denials: no posting.
 */
export function notWorthReading(text: string): Stretch[] {
  if (text.length <= MOST_READ) return [];
  const { starts, signs } = piecesOf(text);
  const count = signs.length;
  const kept = new Uint8Array(count);
  let room = MOST_READ;
  const keep = (piece: number): void => {
    const length = (starts[piece + 1] ?? 0) - (starts[piece] ?? 0);
    if (piece < 0 || piece >= count || kept[piece] || length > room) return;
    kept[piece] = 1;
    room -= length;
  };
  for (let i = 0; (starts[i] ?? text.length) < BEGINNING; i++) keep(i);
  for (let i = count - 1; (starts[i] ?? 0) > text.length - END; i--) keep(i);

  const seen = new Set<string>();
  const keepThose = (worth: (signs: number) => boolean): void => {
    for (let i = 0; i < count && room > SHORTEST_PIECE; i++) {
      if (kept[i] || !worth((signs[i] ?? 0) | (signs[i - 1] ?? 0))) continue;
      const surroundings = text.slice(starts[i - 1] ?? 0, starts[i + 1]);
      if (seen.has(surroundings)) continue;
      seen.add(surroundings);
      for (const piece of [i - 1, i, i + 1]) keep(piece);
    }
  };
  keepThose((signs) => (signs & DENIES) !== 0 && (signs & REACHES) !== 0);
  keepThose((signs) => (signs & REACHES) !== 0);
  keepThose((signs) => (signs & NAMES) !== 0);
  return gapsOf(starts, kept);
}

/** What lies between the pieces that were kept. */
function gapsOf(starts: number[], kept: Uint8Array): Stretch[] {
  const gaps: Stretch[] = [];
  kept.forEach((isKept, i) => {
    if (isKept) return;
    const open = gaps.at(-1);
    const [start = 0, end = 0] = [starts[i], starts[i + 1]];
    if (open?.end === start) open.end = end;
    else gaps.push({ start, end });
  });
  return gaps;
}

/** Where each piece of a text starts, the text's end as the last, and what the words of each are signs of. */
function piecesOf(text: string): { starts: number[]; signs: number[] } {
  const words = signsOfWords();
  const starts = [0];
  const signs: number[] = [];
  let own = 0;
  let hash = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = letterOf(code);
    if (letter > 0) {
      hash = step(hash, letter);
      // Letters that are styled to stand out may spell any word.
      if (code === STYLED || (code >= FULL_WIDTH && code <= FULL_WIDTH_END)) own |= DENIES | REACHES;
      if (i - start < 2 * LONGEST_PIECE) continue;
    } else if (letter < 0) continue;
    if (hash !== 0) own |= words.get(hash) ?? 0;
    hash = 0;
    if (code === AT || (code >= ZERO && code <= COLON)) own |= NAMES;
    // A reference ("&uuml;") may hide a letter of any word.
    else if (code === AMPERSAND && text.charCodeAt(i + 1) > SPACE) own |= DENIES | REACHES;
    const length = i + 1 - start;
    if (
      length < SHORTEST_PIECE ||
      (length < LONGEST_PIECE && !(code === LINE_FEED || (code === SPACE && ENDS.includes(text.charAt(i - 1)))))
    )
      continue;
    signs.push(own);
    starts.push(i + 1);
    start = i + 1;
    own = 0;
  }
  if (start < text.length) {
    signs.push(own | (words.get(hash) ?? 0));
    starts.push(text.length);
  }
  return { starts, signs };
}

const [LINE_FEED, SPACE, AMPERSAND, ZERO, COLON, AT] = [10, 32, 38, 48, 58, 64];
const ENDS = '.!?';
/** The first half of the letters of mathematics, and letters of full width. */
const [STYLED, FULL_WIDTH, FULL_WIDTH_END] = [0xd835, 0xff01, 0xff5e];

/** One letter, or the two of a ligature, taken into the hash by which a word is known: 30 bits, enough for words to be told apart. */
function step(hash: number, letter: number): number {
  const first = (Math.imul(hash, 31) + (letter & 0xffff)) & 0x3fffffff;
  return letter > 0xffff ? step(first, letter >> 16) : first;
}

/** The letter that a character counts as, a second one of a ligature above its lower 16 bits; 0 for what parts words (figures too), -1 for what is passed over. */
function letterOf(code: number): number {
  if (code < LETTERS.length) return LETTERS[code] ?? 0;
  if (code >= 0x2000 && code <= 0x206f) return code >= 0x200b && code <= 0x200d ? -1 : 0;
  return code;
}

/** Up to the Latin letters with marks. */
const LETTERS = Int32Array.from({ length: 0x370 }, (_, code) => {
  if (code === 0xad || code >= 0x300) return -1;
  const folded = fold(String.fromCharCode(code));
  return /^\p{L}/u.test(folded) ? folded.charCodeAt(0) | ((folded.charCodeAt(1) || 0) << 16) : 0;
});

let known: Map<number, number> | undefined;

/** By the hash of a word, what it is a sign of. Made at the first long text. */
function signsOfWords(): Map<number, number> {
  if (known) return known;
  known = new Map();
  for (const language of LANGUAGES) addWords(known, language);
  return known;
}

/** Of a phrase, its longest word is the sign: it is the rarest. */
function addWords(signs: Map<number, number>, { roles }: Language): void {
  const add = (sign: number, phrase: string): void => {
    for (const words of variants(phrase)) {
      const longest = words.flatMap((word) => word.split("'")).reduce((long, word) => (word.length > long.length ? word : long));
      const hash = Array.from(longest).reduce((sum, char) => step(sum, letterOf(char.charCodeAt(0))), 0);
      signs.set(hash, (signs.get(hash) ?? 0) | sign);
    }
  };
  for (const role of DENYING) for (const phrase of phrasesOf(roles[role] ?? '')) add(DENIES, phrase);
  for (const role of REACHING) for (const phrase of phrasesOf(roles[role] ?? '')) add(REACHES, phrase);
}
