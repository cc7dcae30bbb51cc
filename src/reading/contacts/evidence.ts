import { APART } from '../gap.ts';
import type { Token } from '../token.ts';
import { hasLabel, isNamedAs, underHeading } from './label.ts';
import type { Person } from './people.ts';
import { isTitled, NEAR, phrase, pointBetween, pointSoon, type Setting } from './setting.ts';

/** Why a person counts as a contact, strongest first: named by a label, reached by a verb, next to an address, under a heading, signing. */
export type Evidence = 'label' | 'lead-in' | 'address' | 'heading' | 'signature';

/** Before the last name: the line's beginning, or one other name and "and". */
const ALONE = /\n\s*(?:\p{Lu}[\p{L}'. -]{2,40} (?:and|und|et|y|&) )?$/u;
const LAST_NAME = /^(?:and|und|et|y|&) \p{Lu}[\p{L}'. -]{2,40}$/u;
const SIGNED = /[.!?)]\s+[-–—]{1,2}\s?$/u;
const TITLE_REACH = 8;
/** "Text Jane Doe 020 …": words that are also things lead to a name where they open a sentence. */
const MESSAGES = new Set('text whatsapp message sms'.split(' '));
/** "I'm Jane Doe": the writer. */
const I_AM =
  /(?<!\p{L})(?:i am|i'm|my name is|ich bin|mein name ist|je suis|je m'appelle|soy|me llamo|mi chiamo|ik ben|mijn naam is|me chamo|chamo-me) $/iu;

/** Why `person` is a contact, or null: many people are named in postings who are none. */
export function evidenceFor(person: Person, setting: Setting): Evidence | null {
  const { tokens, words } = setting;
  const enough = person.parts > 1 || person.honoured;
  // Where every noun has a capital, two of them are no name yet.
  const doubtful = setting.text.language.nounsAreCapital && !person.honoured;
  if (doubtful && meansSomething(person, setting)) return null;
  if (enough && (hasLabel(person, setting) || isNamedAs(person, setting))) return 'label';
  if (
    hasLeadIn(person, setting) &&
    ((enough && (!doubtful || isOffered(person, setting) || isTitled(person, tokens, words))) ||
      hasAddress(person, setting, enough ? 12 : 3))
  )
    return 'lead-in';
  if (isOfferedAt(person, setting)) return 'lead-in';
  if (isSignature(person, setting) || isWriter(person, setting)) return 'signature';
  // Weaker signs count only for words that mean nothing else.
  if (!enough || meansSomething(person, setting)) return null;
  if (hasAddress(person, setting, 12) || ownsAddressBefore(person, setting)) return 'address';
  return person.parts > 1 && underHeading(person, setting) ? 'heading' : null;
}

/** "Steht Ihnen Jane Doe gern zur Verfügung": only people are at one's disposal. */
function isOffered({ last }: Person, { text }: Setting): boolean {
  const next = text.unitOf(last) + 1;
  const unit = text.is(next, 'aux') ? next + 1 : next;
  return text.apart(unit) === APART.no && text.is(unit, 'welcome', 'offered');
}

/** "Jane Doe is happy to help: 020 …", "Fragen? Jane Doe hilft Ihnen weiter: 020 …" */
const isOfferedAt = (person: Person, setting: Setting): boolean =>
  person.parts > 1 && isOffered(person, setting) && pointSoon(person, setting);

/** "Hi, I'm Jane Doe, write to me at …": whoever writes and gives a way to answer. */
function isWriter({ first, last, parts }: Person, { plain, tokens, points }: Setting): boolean {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return parts > 1 && I_AM.test(plain.slice(Math.max(0, start - 18), start)) && pointBetween(points, start - NEAR, end + NEAR);
}

function meansSomething(person: Person, { text }: Setting): boolean {
  for (let i = person.first; i <= person.last; i++)
    if (!person.honoured && text.known(text.unitOf(i)) && !text.is(text.unitOf(i), 'modal', 'aux')) return true;
  return false;
}

/** The token where what belongs before the name begins: a title ("HR Manager Jane Doe"), an article, the employer's name. */
export function leadingTitle(person: Person, { tokens, words }: Setting): number {
  let i = person.first;
  for (let j = person.first - 1; j >= 0 && person.first - j <= TITLE_REACH; j--) {
    const next = tokens[j + 1];
    const token = tokens[j];
    if (!token || !next || next.gap.apart !== APART.no || next.gap.comma || next.gap.newline) break;
    // "Chief of Staff Jane Doe"
    if (token.word === 'of' && words.titles.has(tokens[j - 1]?.word ?? '')) continue;
    if (!(words.titles.has(token.word) || (token.proper && (i < person.first || tokens[j - 1]?.word === 'of')))) break;
    i = j;
  }
  return i;
}

/** "doe@firm.example (Jane Doe)": the address before carries the name. */
function ownsAddressBefore({ first, last }: Person, { tokens }: Setting): boolean {
  const before = tokens[first - 1];
  return before?.kind === 'address' && tokens[first]?.gap.apart === APART.clause && before.word.includes(tokens[last]?.word ?? ' ');
}

/** "Contact Jane Doe", "send your CV to Jane Doe", "questions to our recruiter Jane Doe". */
function hasLeadIn(person: Person, setting: Setting): boolean {
  const { tokens, words, text } = setting;
  let i = leadingTitle(person, setting);
  const gap = tokens[i]?.gap;
  if (!gap || (gap.apart >= APART.sentence && !gap.colon)) return false;
  if (gap.comma || (gap.apart === APART.clause && !gap.colon)) i = beforeOffice(i, setting);
  const reached = tokens[i]?.gap;
  if (!reached || (reached.apart !== APART.no && !reached.colon)) return false;
  if (reached.comma) return isApposition(i, setting);
  // "To the Smith Collection": an article stands before a title, not before a name.
  if (isArticle(tokens[i - 1])) {
    if (i === person.first) return false;
    i--;
  }
  const before = tokens[i - 1];
  if (!before) return false;
  const unit = text.unitOf(i - 1);
  if (text.is(unit, 'contact', 'ring', 'write')) return text.apart(unit) !== APART.no || !text.is(unit - 1, 'we', 'duty');
  // "Ask for Jane Doe"
  if (words.leadIn.has(phrase(tokens, i - 2, i))) return true;
  if (MESSAGES.has(before.word) && text.apart(unit) >= APART.clause) return true;
  if (before.word === 'see' && text.apart(unit) >= APART.clause) return pointSoon(person, setting);
  if (!words.leadIn.has(before.word)) return false;
  const { first } = text.around(unit, APART.sentence, 40);
  // "Résumés to Jane Doe", not "applications for the post of …".
  return (
    text.has(first, unit, 'send', 'contact', 'inquiry', 'write', 'ring') || (TOWARDS.has(before.word) && text.has(first, unit, 'papers'))
  );
}

const TOWARDS = new Set('to an a al aan ao alla'.split(' '));
const ARTICLES = new Set('the our your my le la notre el nuestra nuestro die der den unsere unseren unserem unserer'.split(' '));
const isArticle = (token: Token | undefined): boolean => token !== undefined && ARTICLES.has(token.word);

/** "Call me, Jane Doe, at …". */
function isApposition(i: number, { text }: Setting): boolean {
  const unit = text.unitOf(i - 1);
  return text.is(unit, 'employer') && text.is(unit - 1, 'contact', 'ring', 'write');
}

/** "Contact Human Resources, Jane Doe": the office before the name. */
function beforeOffice(from: number, { tokens, words }: Setting): number {
  let i = from;
  let office = false;
  while (i > 0 && from - i < 5) {
    const token = tokens[i - 1];
    if (!token || words.leadIn.has(token.word)) break;
    const names = words.titles.has(token.word) || words.things.has(token.word);
    if (!names && !token.proper) break;
    office ||= names;
    i--;
    if (token.gap.apart !== APART.no || token.gap.comma) break;
  }
  return office ? i : from;
}

/** An address or number follows the name, with nothing between but a title and small words. */
function hasAddress(person: Person, { tokens, words, points }: Setting, reach: number): boolean {
  for (let i = person.last + 1; i <= person.last + reach; i++) {
    const token = tokens[i];
    const end = tokens[i - 1]?.end ?? 0;
    const limit = token ? token.start : Number.POSITIVE_INFINITY;
    if (pointBetween(points, end, limit)) return true;
    if (!token) return false;
    if (token.gap.stop || (token.gap.apart >= APART.sentence && !token.gap.newline && !token.gap.cell)) return false;
    if (
      !(
        words.titles.has(token.word) ||
        words.between.has(token.word) ||
        words.phone.has(token.word) ||
        token.proper ||
        (token.kind === 'number' && i > person.last + 1)
      )
    )
      return false;
  }
  return false;
}

/** The name stands below a closing such as "Kind regards", or alone on the last line. */
function isSignature(person: Person, setting: Setting): boolean {
  const { plain, tokens, words } = setting;
  const gap = tokens[person.first]?.gap;
  const says = (from: number, to: number): boolean => words.closings.has(phrase(tokens, from, to));
  if ([1, 2, 3].some((length) => says(person.first, person.first + length))) return false;
  const closing = [1, 2, 3].some((length) => says(person.first - length, person.first));
  if (closing && (gap?.comma || gap?.newline)) return person.parts > 1 || !meansSomething(person, setting);
  if (person.parts < 2 || meansSomething(person, setting)) return false;
  const start = tokens[person.first]?.start ?? 0;
  const end = tokens[person.last]?.end ?? 0;
  if (plain.length - end > 60 || plain.length - start > 140) return false;
  const rest = plain.slice(end).trim();
  // "… drop us a line. – Jane Doe, Head of Engineering"
  if (SIGNED.test(plain.slice(Math.max(0, start - 8), start)) && (rest === '' || isTitled(person, tokens, words))) return true;
  return (rest === '' || LAST_NAME.test(rest)) && ALONE.test(plain.slice(Math.max(0, start - 60), start));
}
