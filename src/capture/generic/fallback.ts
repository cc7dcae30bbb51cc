import type { Certainty } from '../../job/posting.ts';
import { contains, rootOf } from '../../lib/dom.ts';
import { markdownOf } from '../../lib/markdown.ts';
import { plain } from '../../lib/text.ts';
import type { Draft, Reading, Source } from '../../sites/draft.ts';
import type { Page } from '../../sites/page.ts';
import { isGiven } from '../certainty.ts';
import { mainText } from './body.ts';
import { type Employer, readAgency, readEmployer } from './employer.ts';
import { readFacts } from './facts.ts';
import { type Headline, readHeadline } from './headline.ts';
import { readLabelled } from './labelled.ts';
import { fieldOf, type Labels, readLabels } from './labels.ts';
import { type Line, type Seen, seenOf } from './lines.ts';
import { Named } from './named.ts';
import { readNear } from './near.ts';
import { isUndecided, readSigns, type Signs } from './signs.ts';

/** What a page says in labels and headings, and how much speaks for its being one posting. */
export interface Fallback {
  /** What the page says, read when it is asked for: most pages are refused by their signs, and nobody asks. */
  readings: () => Reading[];
  headline: Headline | null;
  signs: Signs;
}

/** Less running text (UTF-16 units) is no description. */
const LEAST = 150;

/** What is known of a page before its words are read. */
export interface Known {
  /** How many items its structured data lists. */
  listed: number;
  /** Whether the address is of a posting on a known board. */
  board: boolean;
  /** Names of the employer, as other sources give it. */
  names: readonly string[];
  /** Names of the organizations in its structured data. */
  organizations: readonly string[];
  /** A dialog that lies over the page and is read by itself. */
  dialog?: Element;
}

/** Reads a page by what a person would go by: its headings, labels and running text. */
export function readFallback(page: Page, { listed, board, names, organizations, dialog }: Known): Fallback {
  const root = dialog ?? rootOf(page.document);
  const seen = root ? seenOf(root, (text) => fieldOf(text) !== null) : { lines: [], named: new Named() };
  const { lines } = seen;
  const labels = readLabels(lines);
  const body = mainText(page.document, lines);
  const headline = readHeadline(page, seen, labels, body, names);
  const signs = readSigns({ page, lines, labels, headline, body, listed, board, dialog: dialog ?? null });
  // To look for what is near takes long: only where it decides.
  const near = headline && isUndecided(signs) ? nearby(page, seen, headline, labels) : null;
  if (near && Object.entries(near).some(([field, value]) => field !== 'title' && isGiven(value))) signs.signs.near = 1;
  const readings = (): Reading[] => {
    const employer = headline && readEmployer(page, seen, labels, headline, organizations);
    const agency = readAgency(labels);
    const labelled: Draft = { ...readLabelled(page, labels), ...(agency && { agency }) };
    const text = body && body.length >= LEAST ? textOf(page, lines, body.element, headline?.title ?? '') : undefined;
    return readingsOf(labelled, near ?? (headline ? nearby(page, seen, headline, labels) : {}), headline, employer, text);
  };
  return { readings, headline, signs };
}

/** What stands near the title: in elements named for it, else in the lines under it. A field that has a label is not looked for. */
function nearby(page: Page, { lines, named }: Seen, headline: Headline, labels: Labels): Draft {
  const { employmentType, salary, datePosted, locations, locationType } = readFacts(page, lines, headline);
  return {
    ...(!labels.has('employmentType') && { employmentType }),
    ...(!labels.has('salary') && { salary }),
    ...(!labels.has('datePosted') && { datePosted }),
    ...(!labels.has('location') && { locations, locationType }),
    ...readNear(page, headline, labels, named),
  };
}

function textOf(page: Page, lines: readonly Line[], element: Element, title: string): NonNullable<Reading['body']> {
  return {
    markdown: () => descriptionOf(page, element, title),
    lines: () => lines.flatMap(({ text, block }) => (contains(element, block) ? text : [])).join('\n'),
  };
}

/** The text without the title over it and the links under it, "Apply" and "Share". */
function descriptionOf({ address }: Page, element: Element, title: string): string | undefined {
  const paragraphs = markdownOf(element, address.href).split('\n\n');
  if (plain(paragraphs[0] ?? '') === plain(title)) paragraphs.shift();
  while (/^\[[^\]]{1,60}\]\([^)]*\)$/.test(paragraphs.at(-1) ?? '')) paragraphs.pop();
  return paragraphs.join('\n\n') || undefined;
}

/**
 * What labels say is likely; what only stands near the title is not sure. A title that the head or the address confirms was read there too, so the two
 * agree.
 */
function readingsOf(labelled: Draft, near: Draft, headline: Headline | null, employer: Employer | null, body: Reading['body']): Reading[] {
  const title = headline?.title;
  const named = (source: Source, certainty: Certainty): Draft =>
    employer?.source === source && employer.certainty === certainty ? { organization: employer.name } : {};
  const confirmed = headline?.confirmed ? { title } : {};
  return [
    { source: 'text', certainty: 'likely', draft: { ...labelled, ...confirmed, ...named('text', 'likely') }, ...(body && { body }) },
    { source: 'meta', certainty: 'likely', draft: { ...confirmed, ...named('meta', 'likely') } },
    { source: 'text', certainty: 'unsure', draft: { ...near, title, ...named('text', 'unsure') } },
    { source: 'meta', certainty: 'unsure', draft: named('meta', 'unsure') },
  ];
}
