import type { Salary } from '../posting.ts';
import { readPay } from './pay.ts';

/** Words that say that a sum beside them is what the job pays. */
const PAY =
  /\b(salary|salaries|compensation|base pay|pay (range|rate|scale|band)|pay is|wages?|remuneration|hourly rate|rate of pay|stipend|ote|on[- ]target earnings|gehalt\w*|jahresgehalt|monatsgehalt|vergütung|entgelt|stundenlohn|salaire|rémunération|gratification|salario|sueldo|retribución|remuneração|subsídio|stipendio|retribuzione|salaris|mzda|plat|wynagrodzenie)\b|зарплат|заробітн/iu;
/** Words that say that it is something else. */
const OTHER =
  /\b(bonus(es)?|sign[- ]on|referral|raised|funding|fund|series [a-f]|revenue|turnover|valuation|budget|portfolio|arr|million|billion|allowance|reimburse\w*|voucher|401k|match|relocation|donat\w*|per diem|stock|equity grant|minimum wage|prämie|zuschuss|zulage|prime|ticket)\b/i;

/**
 * Pay that a posting states in its prose, or null. A sentence must call the sum pay, give its unit or a range, and no other sentence may give other
 * sums: several levels or places with pay of their own are no single salary.
 */
export function payInText(markdown: string, country: string): Salary | null {
  const found: Salary[] = [];
  for (const sentence of markdown.slice(0, 100_000).split(/\n+|(?<=[.!?])\s+(?=[\p{Lu}*_-])/u)) {
    if (!/\d/.test(sentence) || sentence.length > 600 || !PAY.test(sentence) || OTHER.test(sentence)) continue;
    const pay = readPay(sentence.replace(/[*_\\]/g, ''), country);
    if (pay?.currency && (pay.unitText || (pay.minValue && pay.maxValue))) found.push(pay);
  }
  const [first, ...others] = found;
  if (!first) return null;
  return others.every((pay) => pay.minValue === first.minValue && pay.maxValue === first.maxValue) ? first : null;
}
