import { readEmployment } from '../../job/employment.ts';
import { placeOnly, readWorkplace } from '../../job/workplace.ts';
import type { Facts, Span } from '../reading.ts';
import { MOST_READ } from '../worth-reading.ts';
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
    employmentType: first('employmentType', 'employmentType', (value) => nonEmpty(readEmployment([value]))) ?? hoursInHeading(text),
    identifier:
      first('identifier', 'identifier', (value) => (/\d/.test(value) && value.length <= LONGEST_REFERENCE ? value : null)) ??
      reference(text, spans),
  };
  return { facts, spans };
}

/** "Baker (part-time)", "Acme | Engineer | Full-time": the hours in the heading, in brackets or between bars. */
function hoursInHeading(text: string): string[] {
  const heading = /^[^\n]{1,200}/.exec(text.trimStart())?.[0] ?? '';
  const parts = [...heading.matchAll(/\(([^()]{4,40})\)|\|([^|]{4,30})(?=\||$)/g)].map(([, bracket, cell]) => bracket ?? cell ?? '');
  return readEmployment(parts);
}

/** "… quoting reference AB-1123", "Kennziffer 26/118": a number of letters and figures behind its word, in a sentence. */
const REFERENCE =
  /(?<!\p{L})(?:(?:job |vacancy |posting |requisition |req )?(?:ref(?:erence)?|id|number|no)\.?(?: ?(?:no|number|code|id)\.?)?|posting|kennziffer|kennzahl|referenznummer|stellen-?id|r[ée]f(?:[ée]rence)?|referencia|rif(?:erimento)?)\s?[.:#]{0,2}\s?((?=[\w/.-]{0,12}\d)(?=[\w/.-]{4})[A-Z0-9][\w/.-]{2,24}[\w])/giu;
const NAMED = /^(?:job |vacancy |posting |requisition |req )|^(?:ref|posting|kenn|stellen|r[ée]f|rif)/iu;

function reference(text: string, spans: Span[]): string | null {
  for (const match of text.slice(0, MOST_READ).matchAll(REFERENCE)) {
    const value = match[1] ?? '';
    if (!NAMED.test(match[0]) || !/^[A-Z\d]/.test(value) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^(?:19|20)\d\d$/.test(value)) continue;
    const start = match.index + match[0].length - value.length;
    spans.push({ field: 'identifier', start, end: start + value.length });
    return value;
  }
  return null;
}

const nonEmpty = <T>(list: T[]): T[] | null => (list.length > 0 ? list : null);
