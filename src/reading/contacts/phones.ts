import type { Plain } from '../plain.ts';

/** A telephone number as it is written, with its place in the plain text. */
export interface Phone {
  text: string;
  start: number;
  end: number;
  /** A word such as "Tel." or "Mobile" stands before it, or it is a `tel:` link. */
  labelled: boolean;
}

/** What may stand before a number, folded: labels that make it a telephone, others that make it something else, and weak ones that need a verb. */
export interface PhoneLabels {
  phone: ReadonlySet<string>;
  notPhone: ReadonlySet<string>;
  weak: ReadonlySet<string>;
}

const CANDIDATE =
  /(?:\+|\(\+?)?\d(?:[\d().\u2013\u2011 /-]{4,22})\d(?:[ ,;]{0,2}(?:ext|extension|ex|x|dw|durchwahl|poste|int)[. :]{0,2}\d{1,6}\b)?/giu;
const NORTH_AMERICAN = /^(?:\+?1[ .-]?)?\(?\d{3}\)?[ .\u2013-]{1,3}\d{3}[ .\u2013-]\d{4}(?!\d)/;
const INTERNATIONAL = /^(?:\(?\+|00)[1-9]/;
const NATIONAL = /^\(?0\d/;
const DATE = /^(?:(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:19|20)?\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?!\d)/;
const PREFIXED = /^(?:\(|\+|00)/;
/** "Jane Doe, 91 555 0123": a number right behind a name. */
const NAME_BEFORE = /\p{Lu}\p{L}+,?\s$/u;
/** "Questions? 555 0123", "happy to talk: 555 0123", "jane@firm.example or 555 0123". */
const LED_TO = /[?:]\s{1,2}$/u;
/** "jane@firm.example or 555 0123": whoever can be written to can be called there. */
const BESIDE_ADDRESS = /@[\w.-]{3,60}(?:\s(?:or|and|oder|und|ou|o|of|e|et|y|en)\s|\s?[,/·|]\s?)$/u;
const YEARS = /^(?:19|20)\d\d ?[\u2013-] ?(?:19|20)\d\d$/;
/** "+33 (0)1 …": the digit that is left out from abroad. */
const TRUNK = /\(0\)/;
const JOINED = /^[\s,;/]{0,4}(?:or|and|oder|und|ou|et|o|y)?[\s,;/]{0,3}$/i;
/** A postcode that ran into the number. */
const POSTCODE = /^\d{5}(?:-\d{4})?\s+(?=\(?\d{3}\)?[ .-]{1,3}\d{3}[ .-]\d{4})/;
const TRAILING = /[\s().\u2013/-]+$/u;
const LOOK_BACK = 32;
/** An address before a number, and what joins them. */
const LONGEST_ADDRESS = 80;
const MOST = 300;

/**
 * The telephone numbers of a text. A number counts where it is written as one (a leading plus, the North American or a national form), where
 * a label or `tel:` link says so, or where a verb of calling or contacting leads to it. Fax and text relay numbers are left out. 300 at most.
 */
export function findPhones({ text, links }: Plain, labels: PhoneLabels, leadsTo: (offset: number) => boolean): Phone[] {
  const found: Phone[] = [];
  const known: Known[] = [];
  const dialled = links.filter(({ href }) => href.toLowerCase().startsWith('tel:'));
  for (const match of text.matchAll(CANDIDATE)) {
    if (found.length >= MOST) break;
    const written = balanced(match[0].replace(POSTCODE, '').replace(TRAILING, ''));
    const start = match.index + match[0].indexOf(written);
    const end = start + written.length;
    const linked = dialled.some((link) => link.start <= start && link.end >= end);
    if (!linked && !isWritten(written)) continue;
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    const previous = known.at(-1);
    const joins = previous && JOINED.test(text.slice(previous.end, start)) ? previous : null;
    // "(+374 1) 44-88-05, 44-88-06": the second lacks the first one's prefix, so by itself it reaches nobody.
    if (joins?.prefixed && !PREFIXED.test(written)) continue;
    const label: Label = joins ? joins.label : labelBefore(before, labels);
    if (label === 'other' || !(linked || isBesideAddress(text, start, written) || isPhone(written, before, label, () => leadsTo(start))))
      continue;
    known.push({ end, label, prefixed: PREFIXED.test(written) });
    found.push({ text: written, start, end, labelled: linked || label === 'phone' });
  }
  return found;
}

/** Without the bracket that opens around the whole number: "(030 5550134)". */
const balanced = (written: string): string => (written.startsWith('(') && !written.includes(')') ? written.slice(1) : written);

/** The number met last. */
interface Known {
  end: number;
  label: Label;
  prefixed: boolean;
}

type Label = 'phone' | 'weak' | 'other' | 'none';

function labelBefore(before: string, { phone, notPhone, weak }: PhoneLabels): Label {
  const folded = before.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ');
  const last = (words: ReadonlySet<string>): number => Math.max(-1, ...Array.from(words, (word) => lastWord(folded, word)));
  const phoneAt = last(phone);
  const otherAt = last(notPhone);
  // "PO Box 2100, Tucson; 520 …": the label has had its number.
  if (otherAt > phoneAt) return /\d\W.*\p{L}/su.test(folded.slice(otherAt)) ? 'none' : 'other';
  // "Tel/Fax: …" is a telephone too.
  if (phoneAt >= 0) return 'phone';
  return last(weak) >= 0 ? 'weak' : 'none';
}

/** Where a word that stands by itself last ends, or -1. */
function lastWord(text: string, word: string): number {
  const at = text.lastIndexOf(word);
  const after = text.charAt(at + word.length);
  if (at < 0 || /\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(after)) return -1;
  // A single letter is a label only with its mark: "T: 020 …".
  if (word.length === 1 && after !== ':' && after !== '.') return -1;
  return at + word.length;
}

/**
 * Whether it is written as telephone numbers are: of so many digits, no date, in a few groups, of which one at most is a single digit, a country's
 * or a trunk's. Measurements are not.
 */
function isWritten(written: string): boolean {
  const digits = digitsOf(written);
  if (digits < 6 || digits > 17 || DATE.test(written) || YEARS.test(written)) return false;
  const groups = written.replace(TRUNK, ' ').split(/\D+/).filter(Boolean);
  return groups.length <= 7 && groups.filter((group) => group.length === 1).length <= 1 && groups.every((group) => group.length <= 12);
}

const digitsOf = (written: string): number => written.replace(/\D/g, '').length;

const isBesideAddress = (text: string, start: number, written: string): boolean =>
  digitsOf(written) >= 7 && /[ .-]/.test(written) && BESIDE_ADDRESS.test(text.slice(Math.max(0, start - LONGEST_ADDRESS), start));

function isPhone(written: string, before: string, label: Label, leadsTo: () => boolean): boolean {
  const digits = digitsOf(written);
  if (/[$€£#]\s?$/u.test(before) || /[\p{L}\d_]$/u.test(before)) return false;
  if (label === 'phone') return true;
  if (INTERNATIONAL.test(written) && digits >= 8) return true;
  if (NORTH_AMERICAN.test(written)) return true;
  if (NATIONAL.test(written) && digits >= 8 && /[ /()-]/.test(written)) return true;
  if (BESIDE_ADDRESS.test(before) && digits >= 7 && /[ .-]/.test(written)) return true;
  if (label === 'none' && (digits < 7 || !/[ .-]/.test(written) || !(NAME_BEFORE.test(before) || LED_TO.test(before)))) return false;
  return leadsTo();
}
