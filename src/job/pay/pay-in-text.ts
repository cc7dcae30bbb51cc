import type { Salary } from '../posting.ts';
import { readPay } from './pay.ts';

/** Pay with the stretch of the text that states it: UTF-16 offsets, `end` exclusive. */
export interface FoundPay {
  salary: Salary;
  start: number;
  end: number;
}

/** Words that say that a sum beside them is what the job pays. */
const PAY =
  /\b(salary|salaries|compensation|base pay|pay (range|rate|scale|band)|pay is|wages?|remuneration|hourly rate|rate of pay|stipend|ote|on[- ]target earnings|gehalt\w*|jahresgehalt|monatsgehalt|vergütung|entgelt|stundenlohn|salaire|rémunération|gratification|salario|sueldo|retribución|remuneração|subsídio|stipendio|retribuzione|ral|vencimento|ordenado|salaris|brutoloon|mzda|plat|wynagrodzenie)\b|зарплат|заробітн/iu;
/** Words that say that it is something else. */
const OTHER =
  /\b(bonus(es)?|sign[- ]on|referral|raised|funding|fund|series [a-f]|revenue|turnover|valuation|budget|portfolio|arr|million|billion|allowance|reimburse\w*|voucher|401k|match|relocation|donat\w*|per diem|stock|equity grant|minimum wage|prämie|zuschuss|zulage|prime|ticket)\b/i;

const LINE = /[^\n]+/g;
const LONGEST_LINE = 5_000;
const SENTENCE = /(?<=[.!?])\s+(?=[\p{Lu}*_-])/u;
const LONGEST = 600;
const FURTHEST = 100_000;

/**
 * Pay that a posting states in its prose, plain or Markdown, or null. A sentence must call the sum pay, give its unit or a range, and no other
 * sentence may give other sums: several levels or places with pay of their own are no single salary.
 */
export function payInText(text: string, country: string): FoundPay | null {
  let first: FoundPay | null = null;
  for (const { piece, start } of figures(text)) {
    if (!PAY.test(piece) || OTHER.test(piece)) continue;
    const salary = readPay(piece.replace(/[*_\\]/g, ''), country);
    if (!salary?.currency || !(salary.unitText || (salary.minValue && salary.maxValue))) continue;
    first ??= { salary, start, end: start + piece.length };
    if (salary.minValue !== first.salary.minValue || salary.maxValue !== first.salary.maxValue) return null;
  }
  return first;
}

/** The sentences of a text that hold a figure, none over a line's end, none too long to be about pay. */
export function* figures(text: string): Generator<{ piece: string; start: number }> {
  for (const { 0: line, index } of text.slice(0, FURTHEST).matchAll(LINE)) {
    if (line.length > LONGEST_LINE || !/\d/.test(line)) continue;
    let start = index;
    for (const piece of line.split(SENTENCE)) {
      const at = text.indexOf(piece, start);
      if (piece.length <= LONGEST && /\d/.test(piece)) yield { piece, start: at };
      start = at + piece.length;
    }
  }
}
