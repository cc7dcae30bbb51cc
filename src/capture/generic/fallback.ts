import { rootOf } from '../../lib/dom.ts';
import { markdownOf } from '../../lib/markdown.ts';
import { plain } from '../../lib/text.ts';
import type { Draft, Reading } from '../../sites/draft.ts';
import type { Page } from '../../sites/page.ts';
import { mainText } from './body.ts';
import { type Employer, readEmployer } from './employer.ts';
import { type Headline, readHeadline } from './headline.ts';
import { readLabelled } from './labelled.ts';
import { fieldOf, readLabels } from './labels.ts';
import { linesOf } from './lines.ts';
import { readNear } from './near.ts';
import { readSigns, type Signs } from './signs.ts';

/** What a page says in labels and headings, and how much speaks for its being one posting. */
export interface Fallback {
  readings: Reading[];
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
}

/** Reads a page by what a person would go by: its headings, labels and running text. */
export function readFallback(page: Page, { listed, board, names }: Known): Fallback {
  const root = rootOf(page.document);
  const lines = root ? linesOf(root, (text) => fieldOf(text) !== null) : [];
  const labels = readLabels(lines);
  const headline = readHeadline(page, lines, labels, names);
  const body = mainText(page.document, lines);
  const signs = readSigns({ page, lines, labels, headline, body, listed, board });
  const employer = headline && readEmployer(page, lines, labels, headline);
  const draft: Draft = { ...readLabelled(page, labels), ...(headline && readNear(page, headline, labels)) };
  if (body && headline && body.length >= LEAST) draft.description = descriptionOf(page, body.element, headline.title);
  return { readings: readingsOf(draft, employer), headline, signs };
}

/** The text without the title over it and the links under it, "Apply" and "Share". */
function descriptionOf({ address }: Page, element: Element, title: string): string | undefined {
  const paragraphs = markdownOf(element, address.href).split('\n\n');
  if (plain(paragraphs[0] ?? '') === plain(title)) paragraphs.shift();
  while (/^\[[^\]]{1,60}\]\([^)]*\)$/.test(paragraphs.at(-1) ?? '')) paragraphs.pop();
  return paragraphs.join('\n\n') || undefined;
}

function readingsOf(draft: Draft, employer: Employer | null): Reading[] {
  const text: Reading = { source: 'text', draft: employer?.source === 'text' ? { ...draft, organization: employer.name } : draft };
  return employer?.source === 'meta' ? [text, { source: 'meta', draft: { organization: employer.name } }] : [text];
}
