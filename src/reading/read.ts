import { findContacts, mergeContacts } from './contacts/contacts.ts';
import { findEmails } from './contacts/emails.ts';
import { findPhones } from './contacts/phones.ts';
import type { Setting } from './contacts/setting.ts';
import { type Deadline, findDeadline } from './deadline/deadline.ts';
import { findOpenEnded, type OpenEnded } from './deadline/open.ts';
import { findFacts } from './facts/facts.ts';
import { APART } from './gap.ts';
import { readInstructions } from './instructions/instructions.ts';
import { knowledge } from './knowledge.ts';
import { plain as plainOf } from './plain.ts';
import type { ReadDeadline, Reading, ReadingContext, Span } from './reading.ts';
import { Tagged } from './tagged.ts';
import { tokenise } from './token.ts';
import { notWorthReading } from './worth-reading.ts';

/** Reads what a posting's words say. Never throws. Of a text that is longer than postings are, what is worth reading is found first (`worth-reading.ts`). */
export function read(text: string, context: ReadingContext = {}): Reading {
  const { lexicons, people, deadlines, stops } = knowledge();
  const plain = plainOf(text, notWorthReading(text));
  const tokens = tokenise(plain.text, stops);
  const readings = lexicons.map((lexicon) => new Tagged(tokens, lexicon));
  const main = mainOf(readings, tokens.length);
  const emails = findEmails(plain);
  const phones = findPhones(plain, people, (offset) => readings.some((reading) => leadsToNumber(reading, offset)));
  const deadlineWords = deadlines.get(main.language.code);
  const deadline = deadlineWords ? findDeadline(main, plain.text, deadlineWords, context) : null;
  const open = deadlineWords ? findOpenEnded(main, deadlineWords) : null;

  const setting: Setting = {
    plain: plain.text,
    tokens,
    words: people,
    text: main,
    points: [...emails, ...phones].map(({ start }) => start).sort((a, b) => a - b),
  };
  const found = findContacts(setting, emails, phones, plain.links);
  const { contacts, spans: contactSpans } = mergeContacts(found.contacts, found.places);
  const between = (start: number, end: number): boolean => phones.some((phone) => phone.start >= start && phone.end <= end);
  const { instructions, spans } = readInstructions(plain, readings, main, { between, ...found });
  const { facts, spans: factSpans } = findFacts(plain.text);
  const toSource = (span: Span): Span => ({ ...span, start: plain.source(span.start), end: plain.source(span.end - 1) + 1 });
  return {
    instructions,
    applicationContacts: contacts,
    validThrough: deadline?.date ?? null,
    deadline: saidOf(deadline, open),
    ...facts,
    spans: [...spans, ...factSpans, ...contactSpans, ...spansOf(deadline ?? open)].map(toSource),
  };
}

/** The text in the language that knows most of its words; English where none stands out. */
function mainOf(readings: Tagged[], tokens: number): Tagged {
  const known = (text: Tagged): number => text.knownTokens(0, tokens - 1);
  return readings.reduce((best, text) => (known(text) > known(best) ? text : best));
}

function saidOf(deadline: Deadline | null, open: OpenEnded | null): ReadDeadline | null {
  if (deadline) return { kind: deadline.kind === 'priority' || open ? 'priority' : 'closing', time: deadline.time };
  return open && { kind: open.kind, time: null };
}

const spansOf = (deadline: { start: number; end: number } | null): Span[] =>
  deadline ? [{ field: 'validThrough', start: deadline.start, end: deadline.end }] : [];

/** Whether the words before an offset, in its sentence, call or contact. */
function leadsToNumber(text: Tagged, offset: number): boolean {
  const unit = text.unitOf(text.tokenAt(offset));
  let { first } = text.around(unit, APART.sentence);
  // "Questions? 555 0123"
  if (first > 0 && text.gap(first)?.question) first = text.around(first - 1, APART.sentence).first;
  return text.has(Math.max(first, unit - 16), unit, 'ring', 'contact', 'call', 'inquiry', 'offered', 'line');
}
