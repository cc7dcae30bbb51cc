import { LABELS, type Labelled } from '../../job/label-words.ts';
import { plain } from '../../lib/text.ts';

/** What a line of a text says behind its label, with the place of the value in the text. */
export interface Answer {
  field: Labelled;
  value: string;
  start: number;
  end: number;
}

const LINE = /[^\n]+/g;
const ANSWER = /^[\s•·|>-]{0,6}([^:|\n]{2,45}?)\s{0,3}[:：|]\s{0,3}(\S.{0,160})$/u;
const FIELDS = Object.entries(LABELS) as [Labelled, RegExp][];
const MOST = 100;
/** Lines that are looked at: no posting has more that are short. */
const LINES = 4_000;

/** The lines of a plain text that are a label and its value ("Location: Leeds", a row of a table), 100 at most. */
export function labelledLines(text: string): Answer[] {
  const found: Answer[] = [];
  let lines = 0;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (found.length >= MOST || lines > LINES) break;
    if (line.length > 220) continue;
    lines++;
    const [, label = '', said = ''] = ANSWER.exec(line) ?? [];
    const field = label && FIELDS.find(([, pattern]) => pattern.test(plain(label)))?.[0];
    const value = said.replace(/[\s|.;]+$/, '');
    if (!field || value === '') continue;
    const start = index + line.lastIndexOf(said);
    found.push({ field, value, start, end: start + value.length });
  }
  return found;
}
