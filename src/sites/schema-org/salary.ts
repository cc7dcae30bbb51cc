import { readCurrency } from '../../job/pay/currency.ts';
import { plausible, readPay } from '../../job/pay/pay.ts';
import { readUnit } from '../../job/pay/pay-unit.ts';
import type { Salary } from '../../job/posting.ts';
import { get, isNode, list, type Node, text } from './values.ts';

/** UN/CEFACT codes, which schema.org allows beside words such as `HOUR`. */
const CODES: Record<string, Salary['unitText']> = { HUR: 'HOUR', DAY: 'DAY', WEE: 'WEEK', MON: 'MONTH', ANN: 'YEAR' };

/** `baseSalary` in any of the forms that pages use, with `salaryCurrency` beside it; null where it is absent or implausible. */
export function readSalary(baseSalary: unknown, salaryCurrency: unknown, country: string): Salary | null {
  for (const value of list(baseSalary, 5)) {
    const pay = isNode(value) ? fromNode(value, salaryCurrency) : fromText(text(value), salaryCurrency, country);
    if (pay) return pay;
  }
  return null;
}

function fromNode(amount: Node, salaryCurrency: unknown): Salary | null {
  const inner = list(get(amount, 'value'), 1)[0];
  const value = isNode(inner) ? inner : amount;
  const single = numberOf(get(value, 'value') ?? get(value, 'price') ?? (isNode(inner) ? undefined : inner));
  const unit = text(get(value, 'unitText') ?? get(value, 'unitCode') ?? get(amount, 'unitText') ?? get(amount, 'unitCode'));
  const minValue = numberOf(get(value, 'minValue') ?? get(amount, 'minValue')) ?? single;
  const maxValue = numberOf(get(value, 'maxValue') ?? get(amount, 'maxValue'));
  const currency = readCurrency(text(get(amount, 'currency') ?? get(amount, 'priceCurrency') ?? get(value, 'currency') ?? salaryCurrency));
  return plausible({ minValue, maxValue, currency, unitText: CODES[unit.toUpperCase()] ?? readUnit(unit.replace(/_/g, ' ')) });
}

/** A bare number takes its currency from beside it; a text may state all. */
function fromText(said: string, salaryCurrency: unknown, country: string): Salary | null {
  const stated = readPay(said, country);
  if (stated) return stated;
  const currency = readCurrency(text(salaryCurrency), country);
  return currency ? readPay(`${currency} ${said}`, country) : null;
}

function numberOf(value: unknown): number | null {
  const said = text(value);
  if (!/\d/.test(said)) return null;
  const number = Number(
    said
      .replace(/[^\d.,]/g, '')
      .replace(/[,.](?=\d{3}(\D|$))/g, '')
      .replace(',', '.'),
  );
  return Number.isFinite(number) ? (/\d\s*k\b/i.test(said) && number < 1_000 ? number * 1_000 : number) : null;
}
