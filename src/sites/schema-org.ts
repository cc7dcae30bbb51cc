import { readEmployment } from '../job/employment.ts';
import { markdownOfString } from '../lib/markdown.ts';
import { plain } from '../lib/text.ts';
import { readDate } from '../lib/written-date.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { readContacts, readOrganization } from './schema-org/people.ts';
import { readPlaces } from './schema-org/place.ts';
import { readSalary } from './schema-org/salary.ts';
import { get, isNode, list, type Node, text, texts } from './schema-org/values.ts';
import { cleanTitle, mayBeTitle } from './title.ts';

/** Sections that some pages keep beside the description instead of in it. */
const SECTIONS = ['responsibilities', 'qualifications', 'experienceRequirements', 'jobBenefits'];

/**
 * What a schema.org `JobPosting` says (https://schema.org/JobPosting), read tolerantly: every property may be a text, a node or a list, and only
 * properties that the vocabulary defines are looked at.
 */
export function readJobPosting(node: Node, { now, language, country, address }: Page): Draft {
  const title = cleanTitle(text(get(node, 'title')) || text(get(node, 'name')));
  const organization = readOrganization(get(node, 'hiringOrganization'));
  const places = readPlaces(get(node, 'jobLocation'), get(node, 'jobLocationType'), get(node, 'applicantLocationRequirements'));
  const day = (name: string, side: 'past' | 'future'): string | undefined =>
    readDate(text(get(node, name)), { now, language, side }) ?? undefined;
  return {
    title: mayBeTitle(title) ? title : undefined,
    organization: organization.name,
    organizationUrl: organization.url,
    locations: places.locations,
    locationType: places.locationType,
    employmentType: readEmployment(texts(get(node, 'employmentType'))),
    salary: readSalary(get(node, 'baseSalary'), get(node, 'salaryCurrency'), country) ?? undefined,
    datePosted: day('datePosted', 'past'),
    validThrough: day('validThrough', 'future'),
    identifier: identifierOf(get(node, 'identifier')),
    description: readDescription(node, address.href),
    contacts: readContacts(get(node, 'applicationContact'), get(node, 'hiringOrganization')),
  };
}

/** The number or code of a requisition; many pages write the employer's name or the address's words there. */
function identifierOf(value: unknown): string | undefined {
  const one = list(value, 1)[0];
  const said = text(isNode(one) ? (get(one, 'value') ?? one) : one, 200);
  return /\d/.test(said) && said.length <= 60 ? said : undefined;
}

function readDescription(node: Node, base: string): string | undefined {
  const main = markdown(get(node, 'description'), base);
  const known = plain(main);
  const more = SECTIONS.map((name) => markdown(get(node, name), base)).filter(
    (section) => section.length > 40 && !known.includes(plain(section)),
  );
  return [main, ...more].filter(Boolean).join('\n\n') || undefined;
}

/** Unlike other values, a description keeps its markup: it is read as it was written. */
function markdown(value: unknown, base: string): string {
  const parts = list(value, 50).filter((one) => typeof one === 'string');
  return parts.length > 1 ? parts.map((one) => `- ${markdownOfString(one, base)}`).join('\n') : markdownOfString(parts[0] ?? '', base);
}
