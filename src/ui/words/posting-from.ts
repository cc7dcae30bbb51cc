import { type ApplicationContact, type Posting, type Salary, SalarySchema } from '../../job/posting.ts';
import { webAddress } from '../../lib/address.ts';
import { TYPES, typeWords } from './posting-words.ts';

/**
 * The posting that a form describes. What the form has no field for stays as it was; each field that the user changed has them as its source
 * (`user`), so that it is never taken for something read from the page.
 */
export function postingFrom(form: FormData, before: Posting): Posting {
  const text = (name: string, otherwise: string | null): string | null =>
    form.has(name) ? String(form.get(name)).trim() || null : otherwise;
  const provenance = { ...before.provenance };
  const changed = <T>(field: string, value: T, old: T): T => {
    if (JSON.stringify(value) !== JSON.stringify(old)) provenance[field] = 'user';
    return value;
  };
  const agencyFrom = (): Pick<Posting, 'agency'> => {
    const agency = changed('agency', text('agency', before.agency ?? null), before.agency ?? null);
    return agency === (before.agency ?? null) ? {} : { agency };
  };
  const place = text('place', null);
  const { hiringOrganization, instructions } = before;
  return {
    ...before,
    title: changed('title', text('title', null) ?? before.title, before.title),
    hiringOrganization: {
      ...hiringOrganization,
      name: changed('hiringOrganization', text('employer', hiringOrganization.name), hiringOrganization.name),
    },
    jobLocation: changed('jobLocation', place === null ? [] : place.split(/\s*;\s*/).filter(Boolean), before.jobLocation),
    jobLocationType: changed('jobLocationType', workplaceFrom(text('workplace', before.jobLocationType)), before.jobLocationType),
    employmentType: changed('employmentType', employmentFrom(form, before.employmentType), before.employmentType),
    baseSalary: changed('baseSalary', salaryFrom(form, before.baseSalary), before.baseSalary),
    datePosted: changed('datePosted', text('datePosted', before.datePosted), before.datePosted),
    identifier: changed('identifier', text('identifier', before.identifier), before.identifier),
    validThrough: changed('validThrough', text('deadline', before.validThrough), before.validThrough),
    url: changed('url', form.has('url') ? (webAddress(text('url', null))?.href ?? null) : before.url, before.url),
    description: changed('description', text('description', before.description), before.description),
    applicationContacts: changed('applicationContacts', contactsFrom(text, before.applicationContacts), before.applicationContacts),
    instructions: {
      ...instructions,
      calls: changed('instructions', ticked(form, 'noCalls', instructions.calls), instructions.calls),
      followUp: changed('instructions', ticked(form, 'noContact', instructions.followUp), instructions.followUp),
    },
    provenance,
    ...agencyFrom(),
    // The hour that was read belongs to the day that was read.
    ...(before.deadline && text('deadline', before.validThrough) !== before.validThrough ? { deadline: null } : {}),
  };
}

const workplaceFrom = (value: string | null): Posting['jobLocationType'] => (value === 'HYBRID' || value === 'TELECOMMUTE' ? value : null);

/** What stands in the field as it was shown stays as it was read. */
function employmentFrom(form: FormData, before: string[]): string[] {
  const given = form.get('employment');
  if (given === null || String(given).trim() === typeWords(before)) return before;
  const known = new Map(Object.keys(TYPES).map((type) => [typeWords([type]).toLowerCase(), type]));
  return String(given)
    .split(/\s*[,;]\s*/)
    .map((words) => words.trim())
    .filter(Boolean)
    .map((words) => known.get(words.toLowerCase()) ?? words);
}

/** Pay as the form has it: amounts with a point or a comma before cents, both or one of them; none is no pay. */
function salaryFrom(form: FormData, before: Salary | null): Salary | null {
  if (!form.has('minValue')) return before;
  const amount = (name: string): number | null => {
    const value = amountIn(String(form.get(name) ?? ''));
    return value !== null && Number.isFinite(value) ? value : null;
  };
  const [minValue, maxValue] = [amount('minValue'), amount('maxValue')];
  if (minValue === null && maxValue === null) return before && before.minValue === null && before.maxValue === null ? before : null;
  const currency =
    String(form.get('currency') ?? '')
      .trim()
      .toUpperCase() || null;
  const unitText = SalarySchema.entries.unitText.wrapped.options.find((unit) => unit === form.get('unitText')) ?? null;
  return { ...before, minValue, maxValue, currency, unitText };
}

/** "45,000", "45.000", "45 000" and "45'000" are forty-five thousand; "21.50" and "21,50" twenty-one and a half. */
function amountIn(text: string): number | null {
  const digits = text
    .replace(/[\s'’]/g, '')
    .replace(/[.,](?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : null;
}

/** `forbidden` where the box is ticked; unticked takes a ban away but leaves an invitation. */
function ticked<T extends string>(form: FormData, name: string, before: T | null): T | 'forbidden' | null {
  if (form.has(name)) return 'forbidden';
  return before === 'forbidden' ? null : before;
}

function contactsFrom(text: (name: string, otherwise: string | null) => string | null, before: ApplicationContact[]): ApplicationContact[] {
  const [first, ...others] = before;
  const name = text('contactName', first?.name ?? null);
  const email = text('contactEmail', first?.email ?? null);
  if (!name && !email) return others;
  if (first && name === (first.name ?? null) && email === (first.email ?? null)) return before;
  return [{ ...first, name, email }, ...others];
}
