import { readEmployment } from '../../job/employment.ts';
import { placeOnly, readWorkplace } from '../../job/workplace.ts';
import type { Facts, Span } from '../reading.ts';
import { labelledLines } from './labelled.ts';
import { findPay } from './pay.ts';

const LONGEST_PLACE = 100;
const LONGEST_REFERENCE = 40;

/** Pay, work place, employment type and reference number, each with its place in the plain text. */
export function findFacts(text: string): { facts: Facts; spans: Span[] } {
  const labels = labelledLines(text);
  const spans: Span[] = [];
  const first = <T>(field: keyof Facts, label: string, read: (value: string) => T | null | undefined): T | null => {
    for (const { field: named, value, start, end } of labels) {
      const said = named === label ? read(value) : null;
      if (said === null || said === undefined) continue;
      spans.push({ field, start, end });
      return said;
    }
    return null;
  };
  const pay = findPay(text, labels);
  if (pay) spans.push({ field: 'baseSalary', start: pay.start, end: pay.end });
  const place = first('jobLocation', 'location', (value) => (value.length <= LONGEST_PLACE ? value : null));
  const facts: Facts = {
    baseSalary: pay?.salary ?? null,
    jobLocation: [placeOnly(place ?? '')].filter(Boolean),
    jobLocationType: first('jobLocationType', 'workplace', readWorkplace) ?? (place === null ? null : (readWorkplace(place) ?? null)),
    employmentType: first('employmentType', 'employmentType', (value) => nonEmpty(readEmployment([value]))) ?? [],
    identifier: first('identifier', 'identifier', (value) => (/\d/.test(value) && value.length <= LONGEST_REFERENCE ? value : null)),
  };
  return { facts, spans };
}

const nonEmpty = <T>(list: T[]): T[] | null => (list.length > 0 ? list : null);
