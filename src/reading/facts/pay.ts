import { readPay } from '../../job/pay/pay.ts';
import { type FoundPay, figures, payInText } from '../../job/pay/pay-in-text.ts';
import type { Salary } from '../../job/posting.ts';
import { findGrade } from './grade.ts';
import type { Answer } from './labelled.ts';

/** What comes on top is not the pay: "170k + bonus", "£40k plus benefits". */
const ON_TOP = /\s{0,3}(?:\+|plus\b|zzgl\.?|inkl\.?|excl\.?|excluding|including)\s.*$/iu;
/** Words beside a sum that only pay has. */
const PAID =
  /\b(?:doe|ote|pro rata|brutto|gross|p\.?\s?a\.?|per (?:annum|year|hour|month|day)|an hour|a year|a month|pro (?:jahr|monat|stunde)|par (?:an|mois|heure)|al (?:año|mes)|bruts?|bruto)\b|\/\s?(?:jahr|year|yr|hr|hour|h|monat|month|mois|an|año|mes|stunde)\b/iu;
/** Words that make a sum something else, wherever they stand before it. */
const NOT_PAID =
  /\b(?:bonus|sign-on|referral|raised|funding|revenue|turnover|budget|portfolio|allowance|relocation|donat\w*|grant|prize|invest\w*|zuschuss|prämie|umsatz)\b/iu;
/** "170k", "80-100k" without a currency, on a line with nothing but what goes with pay. */
const BARE = /^\W{0,4}(\d{2,3})\s?k?(?:\s?[-–]\s?(\d{2,3}))?\s?k\b(?=.*\b(?:bonus|equity|ote|base|doe|salary|benefits)\b)/iu;

/** The pay that a plain text states: behind a label, in a sentence that calls it pay, on a line of its own; else the grade of a pay scale that it names. */
export function findPay(text: string, labels: readonly Answer[]): FoundPay | null {
  for (const { field, value, start, end } of labels) {
    if (field !== 'salary') continue;
    const salary = readPay(value.replace(ON_TOP, '')) ?? bare(`${value} salary`) ?? graded(value);
    if (salary) return { salary, start, end };
  }
  return payInText(text, '') ?? unnamed(text) ?? inGrade(text);
}

/** A sum that nothing calls pay, in the terms that only pay has. */
function unnamed(text: string): FoundPay | null {
  for (const { piece, start } of cells(text)) {
    const core = piece.replace(ON_TOP, '');
    const short = core.length <= 60 && /^\W{0,4}(?:\p{Lu}\p{L}+\s){0,2}\W{0,3}\d/u.test(core);
    const salary = (PAID.test(piece) || short) && !NOT_PAID.test(core) ? paid(core, piece) : null;
    if (salary) return { salary, start, end: start + piece.length };
  }
  return null;
}

/** The sentences with a figure, cut at the bars of a line that has several: "Acme | Engineer | $150k–185k | Remote". */
function* cells(text: string): Generator<{ piece: string; start: number }> {
  for (const { piece, start } of figures(text)) {
    const parts = piece.split('|');
    if (parts.length < 3) {
      yield { piece, start };
      continue;
    }
    let at = start;
    for (const part of parts) {
      const cell = part.trim();
      if (/\d/.test(cell)) yield { piece: cell, start: at + part.indexOf(cell) };
      at += part.length + 1;
    }
  }
}

/** A sum on its own counts where a unit or a range and a mark of pay stand with it. */
function paid(core: string, piece: string): Salary | null {
  const pay = readPay(core);
  if (pay?.currency && (pay.unitText || PAID.test(piece)) && (pay.maxValue !== null || PAID.test(piece))) return pay;
  // "$170k + bonus": thousands with their currency, and what comes on top.
  if (pay?.currency && BARE.test(piece.replace(/[$€£]/g, ''))) return { ...pay, unitText: pay.unitText ?? 'YEAR' };
  return bare(piece);
}

function bare(piece: string): Salary | null {
  const [, low, high] = BARE.exec(piece) ?? [];
  if (!low || piece.length > 80) return null;
  return { minValue: Number(low) * 1000, maxValue: high ? Number(high) * 1000 : null, currency: null, unitText: 'YEAR' };
}

function graded(value: string): Salary | null {
  const grade = findGrade(value)?.text ?? (/^[A-Z]{1,4}[\s-]?\d{1,2}[a-d]?$/.test(value) ? value : null);
  return grade === null ? null : { minValue: null, maxValue: null, currency: null, unitText: null, grade };
}

function inGrade(text: string): FoundPay | null {
  for (const { piece, start } of figures(text)) {
    const found = findGrade(piece);
    if (!found) continue;
    const salary: Salary = { minValue: null, maxValue: null, currency: null, unitText: null, grade: found.text };
    return { salary, start: start + found.start, end: start + found.end };
  }
  return null;
}
