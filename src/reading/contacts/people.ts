import { APART } from '../gap.ts';
import type { Token } from '../token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A run of words that reads like a person's name. Token numbers; `end` is the last. */
export interface Person {
  name: string;
  first: number;
  last: number;
  /** "Ms.", "Dr" stands before: then one word is enough. */
  honoured: boolean;
  /** How many words the name itself has. */
  parts: number;
}

const PARTICLES = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'di',
  'da',
  'del',
  'della',
  'dos',
  'du',
  'bin',
  'ibn',
  'al',
  'el',
  'ten',
  'ter',
  'zu',
  'y',
  'mac',
  'st',
  't',
]);
/** What is named after people, where its kind stands before the name: "4 rue Victor Hugo", "liceo Galileo Galilei". */
const NAMED_AFTER = new Set(
  'rue avenue boulevard bd quai via viale piazza corso calle avenida plaza paseo rua praca travessa lycee ecole college hopital bibliotheque ponte aeroporto aeroport campus colegio escuela hospital liceo scuola ospedale istituto gymnasium'.split(
    ' ',
  ),
);
/** Honorifics that are nobody's name. */
const ADDRESSES = new Set('herr herrn frau dr prof mevrouw monsieur madame'.split(' '));
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const MOST_PARTS = 4;
const MOST_PARTICLES = 2;
const SHORT_WORD = 3;
const LONGEST_RUN = 8;

/**
 * The names of people in a text: runs of capitalised words, initials and particles that contain no word of an organisation, place or heading.
 * Whether such a person is a contact is for others to judge.
 */
export function findPeople(tokens: Token[], text: string, words: Vocabulary): Person[] {
  const found: Person[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const person = personAt(tokens, text, i, words);
    if (person) {
      found.push(person);
      i = person.last;
    }
  }
  return found;
}

function personAt(tokens: Token[], text: string, at: number, words: Vocabulary): Person | null {
  if (belongsToTitle(tokens, text, at, words)) return null;
  let i = at;
  let honoured = false;
  while (isHonorific(tokens[i], text, words) && (i === at || joined(tokens, i, true))) {
    honoured = true;
    i++;
  }
  if (honoured && !joined(tokens, i, true)) return null;
  const start = i;
  let last = -1;
  let parts = 0;
  let initials = 0;
  let given = -1;
  for (; i < tokens.length && i < start + LONGEST_RUN; i++) {
    const token = tokens[i];
    if (!token) break;
    if (parts === 0 && initials > 0 && isBracketed(token, text)) given = i;
    else if (i > start && !joined(tokens, i, parts < 2) && !(given === i - 1 && goesOnBehind(token))) break;
    if (last >= 0 && leadsToName(tokens, text, i, honoured || Boolean(tokens[start]?.gap.colon))) continue;
    if (last >= 0 && SUFFIXES.has(token.word)) {
      last = i;
      break;
    }
    // "Fragen zum Vertrag Herr Lang": the name begins there.
    if (i > start && ADDRESSES.has(token.word)) return null;
    if (!isNamePart(tokens, text, i) && !isShouted(tokens, text, i, i === start ? honoured : parts === 1)) break;
    const initial = isInitial(token, text);
    // Behind "Ms." any word is a name: Park, Hall, Church.
    const free = initial || (honoured && i === start);
    if (last >= 0 && !initial && words.fields.has(token.word)) break;
    if (!free && words.titles.has(token.word)) break;
    if (!free && words.things.has(token.word) && !(parts === 1 && ownsAddress(tokens, start, i))) {
      // Alone on its line, "Larry Sheldon Local History Librarian" is a name and a title.
      if (!(parts >= 2 && tokens[at]?.gap.newline && titleFollows(tokens, i, words))) return null;
      last = start + 1 + initials;
      parts = 2;
      break;
    }
    if (initial) initials++;
    else if (!(last >= 0 && token.gap.hyphen)) parts++;
    last = i;
  }
  if (last < 0 || parts === 0) return null;
  // "Larry Sheldon Local History Librarian": a title follows at once, and its first words look like names.
  const titled = words.titles.has(tokens[last + 1]?.word ?? '') && joined(tokens, last + 1, false);
  if (titled && parts > 2) {
    last = start + 1 + initials;
    parts = 2;
  }
  if (parts > MOST_PARTS || isStreet(tokens, start, last) || (!honoured && isNamedAfter(tokens, start))) return null;
  const first = tokens[start];
  const end = tokens[last];
  if (!first || !end) return null;
  return {
    name: nameOf(text, first, end, tokens[given], tokens[given + 1]),
    first: honoured ? at : start,
    last,
    honoured,
    parts: parts + Math.min(initials, 1),
  };
}

/** "Frau", "Dr.", "dhr.", "mevrouw": short words in small letters, without a full stop, are other words ("ms office"). */
function isHonorific(token: Token | undefined, text: string, { honorifics }: Vocabulary): boolean {
  if (!token || !honorifics.has(token.word)) return false;
  return token.proper || text.charAt(token.end) === '.' || token.word.length > SHORT_WORD;
}

/** The words of a name; "J. M. (Jolanda) Peeters" is called Jolanda Peeters. */
function nameOf(text: string, first: Token, last: Token, given: Token | undefined, surname: Token | undefined): string {
  const words =
    given && surname ? `${text.slice(given.start, given.end)} ${text.slice(surname.start, last.end)}` : text.slice(first.start, last.end);
  return words.replace(/\s+/g, ' ');
}

/** "J. (Jan) Bos": the name that somebody goes by, behind the initials. */
const isBracketed = ({ proper, start, end }: Token, text: string): boolean =>
  proper && text.charAt(start - 1) === '(' && text.charAt(end) === ')';

const goesOnBehind = ({ gap }: Token): boolean => gap.apart === APART.clause && !gap.comma && !gap.newline;

/** "Van", "van der", "y": small words inside a name, and then more of the name; behind courtesy or a label with a capital too ("Mme De Wael", "Referente: Anna De Luca"). */
function leadsToName(tokens: Token[], text: string, i: number, led: boolean): boolean {
  let next = i;
  const isParticle = (token: Token | undefined): boolean => PARTICLES.has(token?.word ?? '') && (led || !token?.proper);
  while (next - i < MOST_PARTICLES && isParticle(tokens[next]) && (next === i || joined(tokens, next, false))) next++;
  return next > i && joined(tokens, next, false) && (isNamePart(tokens, text, next) || isShouted(tokens, text, next, true));
}

/** "Chief of Staff Jane Doe": what follows "of" behind a title ends the title, where a whole name comes after it. */
function belongsToTitle(tokens: Token[], text: string, at: number, words: Vocabulary): boolean {
  return (
    tokens[at - 1]?.word === 'of' &&
    words.titles.has(tokens[at - 2]?.word ?? '') &&
    [1, 2].every((step) => isNamePart(tokens, text, at + step) && joined(tokens, at + step, false))
  );
}

/** "12 Jane Doe Street" without the street: a house number stands before or behind, by itself. */
function isStreet(tokens: Token[], first: number, last: number): boolean {
  const house = (i: number): boolean => tokens[i]?.kind === 'number' && (tokens[i]?.word.length ?? 0) <= 4;
  return (
    (house(first - 1) && joined(tokens, first, false)) ||
    (house(last + 1) && joined(tokens, last + 1, false) && tokens[last + 2]?.kind !== 'number')
  );
}

const isNamedAfter = (tokens: Token[], first: number): boolean =>
  NAMED_AFTER.has(tokens[first - 1]?.word ?? '') && joined(tokens, first, false);

/** "Sarah Park, sarah.park@firm.example": her own address tells that Park is no park. */
function ownsAddress(tokens: Token[], given: number, surname: number): boolean {
  const [first = '', last = ''] = [tokens[given]?.word, tokens[surname]?.word];
  return tokens
    .slice(Math.max(0, given - 4), surname + 14)
    .some(({ kind, word }) => kind === 'address' && word.startsWith(first.charAt(0)) && word.split('@')[0]?.endsWith(last));
}

function titleFollows(tokens: Token[], from: number, words: Vocabulary): boolean {
  for (let i = from; i < from + 4 && joined(tokens, i, false) && tokens[i]?.proper; i++)
    if (words.titles.has(tokens[i]?.word ?? '')) return true;
  return false;
}

/** Whether token `i` goes on in the same run. A name may break over a line only before its second word. */
function joined(tokens: Token[], i: number, overLine: boolean): boolean {
  const gap = tokens[i]?.gap;
  return Boolean(gap) && gap?.apart === APART.no && !gap.comma && !gap.slash && (!gap.newline || overLine);
}

function isNamePart(tokens: Token[], text: string, i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'word' && (token.proper || isInitial(token, text)) && !/\d/.test(token.word);
}

/** "Nadège ROUSSEAU", "Mme ROUSSEAU Nadège": a surname in capitals, behind one given name or a title of courtesy on the same line. */
function isShouted(tokens: Token[], text: string, i: number, led: boolean): boolean {
  const token = tokens[i];
  // 'Subject "Grant LABGEO"': what is quoted names no one.
  const quoted = /["«“„]/u.test(text.charAt((tokens[i - 1]?.start ?? 0) - 1));
  return led && !quoted && token?.kind === 'word' && !token.gap.newline && /^\p{Lu}{3,}$/u.test(text.slice(token.start, token.end));
}

const isInitial = (token: Token, text: string): boolean =>
  token.end - token.start === 1 && /\p{Lu}/u.test(text.charAt(token.start)) && text.charAt(token.end) === '.';
