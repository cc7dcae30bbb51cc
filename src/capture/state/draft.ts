import { readEmployment } from '../../job/employment.ts';
import { readCurrency } from '../../job/pay/currency.ts';
import { plausible, readPay } from '../../job/pay/pay.ts';
import { readUnit } from '../../job/pay/pay-unit.ts';
import type { Salary } from '../../job/posting.ts';
import { placeOnly, readWorkplace } from '../../job/workplace.ts';
import { webAddress } from '../../lib/address.ts';
import { localDay } from '../../lib/local-date.ts';
import { markdownOfString } from '../../lib/markdown.ts';
import { readDate } from '../../lib/written-date.ts';
import type { Draft } from '../../sites/draft.ts';
import type { Page } from '../../sites/page.ts';
import { get, isNode, list, type Node, text } from '../../sites/schema-org/values.ts';
import { cleanTitle, mayBeTitle } from '../../sites/title.ts';
import { fieldOf, type Item, proseOf } from './find.ts';

/** What such an object says of its job. */
export function draftOf({ node, around }: Item, page: Page): Draft {
  const title = cleanTitle(text(fieldOf(node, 'title')));
  const employer = [node, ...around.slice(0, 2)].map((one) => fieldOf(one, 'organization')).find((value) => nameOf(value) !== '');
  const places = [...list(fieldOf(node, 'location'), 30), ...list(fieldOf(node, 'moreLocations'), 30)].map(placeOf).filter(Boolean);
  const workplace = fieldOf(node, 'workplace');
  const day = (field: 'datePosted' | 'validThrough', side: 'past' | 'future'): string | undefined =>
    dayOf(fieldOf(node, field), page, side);
  return {
    title: mayBeTitle(title) ? title : undefined,
    organization: nameOf(employer) || undefined,
    organizationUrl: isNode(employer) ? webAddress(text(get(employer, 'website') ?? get(employer, 'websiteUrl')))?.href : undefined,
    locations: [...new Set(places.map(placeOnly).filter(Boolean))],
    locationType: workplace === true ? 'TELECOMMUTE' : [nameOf(workplace), ...places].map(readWorkplace).find(Boolean),
    employmentType: readEmployment(list(fieldOf(node, 'employmentType'), 10).flatMap(kindsOf)),
    salary: salaryOf(node, page.country) ?? undefined,
    datePosted: day('datePosted', 'past'),
    validThrough: day('validThrough', 'future'),
    identifier: identifierOf(fieldOf(node, 'identifier')),
    description: markdownOfString(proseOf(fieldOf(node, 'description')), page.address.href) || undefined,
  };
}

/** A name as a text, or as an object that has one. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return typeof value === 'boolean' ? '' : text(value, 200);
  for (const key of ['name', 'title', 'label', 'displayName', 'text', 'value']) {
    const said = text(get(value, key), 200);
    if (said !== '') return said;
  }
  return '';
}

/** `FullTime` is two words; of an object the name may be a code, and the key the words that people read. */
const kindsOf = (value: unknown): string[] =>
  [nameOf(value), isNode(value) ? text(get(value, 'id'), 100) : ''].map((one) => one.replace(/([a-z])([A-Z])/g, '$1 $2'));

/** `Leipzig, Saxony, Germany`, from a text or from an object's parts. A key of the page's own database is no place. */
function placeOf(value: unknown): string {
  if (!isNode(value)) return typeof value === 'string' && !/^[\da-f-]{20,}$/i.test(value) ? text(value, 200) : '';
  const address = get(value, 'address');
  const parts = isNode(address) ? address : value;
  const of = (...keys: string[]): string => keys.map((key) => nameOf(get(parts, key))).find((part) => part !== '') ?? '';
  const said = [of('city', 'addressLocality', 'locality', 'town'), of('region', 'state', 'addressRegion'), of('country', 'addressCountry')];
  return [...new Set(said.filter(Boolean))].join(', ') || nameOf(value);
}

/** A day as text, or a moment as seconds or milliseconds since 1970. */
function dayOf(value: unknown, { now, language }: Page, side: 'past' | 'future'): string | undefined {
  if (typeof value !== 'number') return readDate(text(value), { now, language, side }) ?? undefined;
  const moment = value > 1e11 ? value : value * 1_000;
  return moment > 9e11 && moment < 4e12 ? localDay(new Date(moment)) : undefined;
}

function salaryOf(node: Node, country: string): Salary | null {
  const stated = list(fieldOf(node, 'salary'), 1)[0];
  if (typeof stated === 'string') return readPay(stated, country);
  // Beside the job's other fields, only names that speak of pay count: `min` may be anything.
  const own = isNode(stated) ? stated : node;
  const amount = (field: 'salaryMin' | 'salaryMax'): number | null => {
    const value = isNode(stated) ? fieldOf(own, field) : fieldOf(onlyPay(own), field);
    const number = Number(typeof value === 'string' ? value.replace(/[,\s]/g, '') : value);
    return value !== undefined && Number.isFinite(number) ? number : null;
  };
  const currency = readCurrency(text(fieldOf(own, 'currency') ?? fieldOf(node, 'currency')), country);
  const unit = text(isNode(stated) ? fieldOf(own, 'unit') : fieldOf(onlyPay(own), 'unit'));
  if (!currency) return null;
  return plausible({ minValue: amount('salaryMin'), maxValue: amount('salaryMax'), currency, unitText: readUnit(unit.replace(/_/g, ' ')) });
}

const onlyPay = (node: Node): Node => Object.fromEntries(Object.entries(node).filter(([key]) => /salary|pay|compensation/i.test(key)));

function identifierOf(value: unknown): string | undefined {
  const said = text(value, 100);
  return /\d/.test(said) && said.length <= 40 ? said : undefined;
}
