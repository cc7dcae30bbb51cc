import { APART } from './gap.ts';
import type { Tagged } from './tagged.ts';

/** What an address or number is for; `job` is the job itself and applying for it. */
export type Purpose = 'job' | 'accommodation' | 'technical support' | 'employee benefits' | 'other';

const BEFORE = 32;
const AFTER = 10;

/** What the words around unit `at`, in its sentence, offer an address or number for. A sentence that does not say goes on with the one before. */
export function purposeOf(text: Tagged, at: number): Purpose {
  const sentence = text.around(at, APART.sentence);
  const last = Math.min(sentence.last, at + AFTER);
  const first = Math.max(sentence.first, at - BEFORE, ownMatter(text, at, last));
  if (asksAboutJob(text, first, last)) return 'job';
  const own = otherPurpose(text, first, last);
  if (own) return own;
  if (first === 0 || text.apart(first) >= APART.block || saysMatter(text, first, last)) return 'job';
  const before = text.around(first - 1, APART.sentence);
  if (asksAboutJob(text, before.first, before.last)) return 'job';
  return otherPurpose(text, Math.max(before.first, before.last - BEFORE), before.last) ?? 'job';
}

/** Where a line that has its own matter begins, the line above it included, which may head it: a job title further up says nothing of it. */
function ownMatter(text: Tagged, at: number, last: number): number {
  const line = lineOf(text, at);
  return saysMatter(text, line, last) ? lineOf(text, line - 1) : 0;
}

function lineOf(text: Tagged, at: number): number {
  let line = Math.max(0, at);
  while (line > 0 && at - line < BEFORE && !text.gap(line)?.newline) line--;
  return line;
}

/** Papers, the job, or questions: the sentence has its own matter. "Contact" alone has none. */
function saysMatter(text: Tagged, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (text.is(i, 'papers', 'topic') || (text.is(i, 'inquiry') && !text.is(i, 'contact'))) return true;
  return false;
}

function otherPurpose(text: Tagged, first: number, last: number): Purpose | null {
  if (text.has(first, last, 'aid')) return 'accommodation';
  if (text.has(first, last, 'technical')) return 'technical support';
  if (text.has(first, last, 'perk')) return 'employee benefits';
  return text.has(first, last, 'third-party') ? 'other' : null;
}

/** "Questions about this position": an inquiry, what introduces its subject, and the job, close together. */
function asksAboutJob(text: Tagged, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (!text.is(i, 'inquiry')) continue;
    for (let j = i + 1; j <= last && j <= i + 6; j++) {
      if (text.is(j, 'aid', 'technical', 'third-party')) break;
      if (text.is(j, 'topic', 'papers') && text.has(i + 1, j, 'about', 'glue')) return true;
    }
  }
  return false;
}
