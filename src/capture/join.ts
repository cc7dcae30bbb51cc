import { readPay } from '../job/pay/pay.ts';
import { payInText } from '../job/pay/pay-in-text.ts';
import { type Certainty, noInstructions, type Posting } from '../job/posting.ts';
import { LIMITS } from '../job/text.ts';
import { readWorkplace } from '../job/workplace.ts';
import { cut, plain } from '../lib/text.ts';
import type { Draft, Reading, Source } from '../sites/draft.ts';
import { splitWorkplace, withoutEmployer } from '../sites/title.ts';
import { certaintyOf, isGiven } from './certainty.ts';
import { fullest } from './description.ts';

/** What is known of a posting without reading its page. */
interface Frame {
  url: string;
  board: string | null;
  country: string;
}

/** Readings, best first, as one posting: each field from the first that has it, with its source and how sure that is. Null where nothing gave a title. */
export function join(readings: readonly Reading[], { url, board, country }: Frame): Posting | null {
  const provenance: Record<string, Source> = {};
  const certainty: Record<string, Certainty> = {};
  const note = (field: string, source: Source, sure: Certainty): void => {
    provenance[field] = source;
    certainty[field] = sure;
  };
  const take = <K extends keyof Draft>(field: K, as: string = field): NonNullable<Draft[K]> | null => {
    const reading = readings.find(({ draft }) => isGiven(draft[field]));
    if (!reading) return null;
    note(as, reading.source, certaintyOf(field, reading, readings));
    return reading.draft[field] as NonNullable<Draft[K]>;
  };
  const given = take('title');
  if (given === null) return null;
  const organization = take('organization', 'hiringOrganization');
  const { title, workplace } = splitWorkplace(withoutEmployer(given, organization));
  let jobLocationType = take('locationType', 'jobLocationType');
  if (jobLocationType === null && workplace !== '') {
    jobLocationType = readWorkplace(workplace) ?? null;
    note('jobLocationType', provenance.title ?? 'text', 'likely');
  }
  const description = fullest(readings);
  if (description) note('description', description.source, description.certainty);
  const stated = take('salary', 'baseSalary');
  const titled = stated ? null : inTitle(title, country);
  const salary = stated ?? titled ?? inProse(readings, country);
  if (salary && !stated) note('baseSalary', 'text', titled ? 'likely' : 'unsure');
  const agency = take('agency');
  return {
    title: cut(title, LIMITS.line),
    hiringOrganization: { name: organization && cut(organization, 200), url: organizationUrl(readings, organization) },
    ...(agency !== null && { agency: cut(agency, 200) }),
    jobLocation: (take('locations', 'jobLocation') ?? []).slice(0, LIMITS.list).map((place) => cut(place, 300)),
    jobLocationType,
    employmentType: take('employmentType') ?? [],
    baseSalary: salary,
    datePosted: take('datePosted'),
    validThrough: take('validThrough'),
    identifier: cutOrNull(take('identifier')),
    url,
    board,
    description: description && cut(description.text, LIMITS.description),
    applicationContacts: (take('contacts', 'applicationContacts') ?? []).slice(0, 20),
    instructions: noInstructions(),
    provenance,
    certainty,
  };
}

const cutOrNull = (text: string | null): string | null => text && cut(text, 200);

/** The employer's site as its own source gives it: never one source's name with another's address. */
function organizationUrl(readings: readonly Reading[], name: string | null): string | null {
  const same = readings.find(
    ({ draft }) => draft.organizationUrl && draft.organization && name && plain(draft.organization) === plain(name),
  );
  return same?.draft.organizationUrl ?? null;
}

/** Pay in the first description that states it, the page's own text last: a richer one may stand further down. */
function inProse(readings: readonly Reading[], country: string): Posting['baseSalary'] {
  for (const { draft, body } of readings) {
    const text = draft.description ?? body?.lines();
    const pay = text ? payInText(text, country) : null;
    if (pay) return pay.salary;
  }
  return null;
}

/** Pay in a title: a range, a unit or a yearly sum; never a bonus, a fund or a budget. */
function inTitle(title: string, country: string): Posting['baseSalary'] {
  if (/bonus|prämie|sign[- ]on|fund|budget|portfolio|revenue|prime d/i.test(title)) return null;
  const pay = readPay(title, country);
  const isPay = pay && (pay.unitText || (pay.minValue && pay.maxValue) || (pay.minValue ?? pay.maxValue ?? 0) >= 20_000);
  return isPay ? pay : null;
}
