import { webAddress } from '../lib/address.ts';
import { all, attribute } from '../lib/dom.ts';
import { plain } from '../lib/text.ts';
import { textOf } from '../lib/visible-text.ts';
import type { Reading } from '../sites/draft.ts';
import type { Page } from '../sites/page.ts';
import { readJsonLd } from '../sites/schema-org/json-ld.ts';
import { DIALECTS, readMarkup } from '../sites/schema-org/markup.ts';
import { get, text } from '../sites/schema-org/values.ts';
import { readJobPosting } from '../sites/schema-org.ts';
import { mayBeTitle } from '../sites/title.ts';
import { alike } from './alike.ts';
import { type Headline, headTitles } from './generic/headline.ts';

/** The job postings that a page describes for machines. */
export interface Structured {
  postings: Reading[];
  /** How many items its structured data lists beside them. */
  listed: number;
  /** The names of the organizations that it describes. */
  organizations: string[];
  /** The one posting that the page is about, given the heading that a reader sees; null where that is none of them, or several. */
  choose: (headline: Headline | null) => Reading | null;
}

/** Every posting in JSON-LD, else in microdata, else in RDFa. */
export function readStructured(page: Page): Structured {
  const { postings: nodes, listed, organizations } = readJsonLd(page.document);
  const fromJsonLd = nodes
    .slice(0, 30)
    .map((node): Reading => ({ source: 'json-ld', certainty: 'sure', draft: readJobPosting(node, page) }));
  const marked = (dialect: keyof typeof DIALECTS): Reading[] =>
    readMarkup(page.document, DIALECTS[dialect]).map(({ node }) => ({
      source: dialect,
      certainty: 'sure',
      draft: readJobPosting(node, page),
    }));
  const readings = [() => fromJsonLd, () => marked('microdata'), () => marked('rdfa')];
  let postings: Reading[] = [];
  for (const read of readings) {
    postings = distinct(read().filter(({ draft }) => draft.title !== undefined));
    if (postings.length > 0) break;
  }
  const names = organizations.slice(0, 20).map((one) => text(get(one, 'name'), 200));
  return { postings, listed, organizations: names.filter(Boolean), choose: (headline) => choose(page, postings, headline) };
}

/** The same job described twice is one posting; the fuller description stays. */
function distinct(postings: Reading[]): Reading[] {
  const byTitle = new Map<string, Reading>();
  for (const posting of postings) {
    const key = plain(`${posting.draft.title} ${posting.draft.organization ?? ''}`);
    const known = byTitle.get(key);
    if (!known || (posting.draft.description?.length ?? 0) > (known.draft.description?.length ?? 0)) byTitle.set(key, posting);
  }
  return [...byTitle.values()];
}

/**
 * Structured data may be of another page (a posting left behind by the page's own navigation) or of a list. It is trusted where the page's heads or
 * headings name the same job, or where there are none to contradict it.
 */
function choose(page: Page, postings: Reading[], headline: Headline | null): Reading | null {
  if (postings.length === 0) return null;
  const heads = headTitles(page);
  const headings = all(page.document, 'h1, h2, h3, h4', 200);
  // Each is read when those before it do not name the job: the first mostly does.
  const texts: string[] = [];
  const textAt = (at: number, heading: Element): string => (texts[at] ??= plain(textOf(heading, 400)));
  const naming = (title: string): Element[] => headings.filter((heading, at) => alike(title, textAt(at, heading)));
  const isAway = (heading: Element): boolean => leadsAway(heading, page.address);
  const seen = postings.filter(({ draft }) => naming(plain(draft.title ?? '')).some((heading) => !isAway(heading)));
  const candidates = seen.length > 0 ? seen : postings.filter(({ draft }) => heads.some((head) => alike(plain(draft.title ?? ''), head)));
  if (candidates.length === 1) return candidates[0] ?? null;
  if (candidates.length > 1) {
    const exact = headline ? candidates.filter(({ draft }) => plain(draft.title ?? '') === plain(headline.title)) : [];
    return exact.length === 1 ? (exact[0] ?? null) : null;
  }
  const [only] = postings;
  if (!only || postings.length > 1) return null;
  // Heads of one word ("Careers", the site's name) name no job, and so contradict none. A heading that leads to the job elsewhere does: this is a list of one.
  const contradicted =
    headline?.confirmed ||
    heads.some((head) => head.includes(' ') && mayBeTitle(head)) ||
    naming(plain(only.draft.title ?? '')).some(isAway);
  return contradicted ? null : only;
}

/** Whether a heading is a link to another page, as over each result of a search, or several such links. */
function leadsAway(heading: Element, { href, pathname, search }: URL): boolean {
  const links = all(heading, 'a[href]', 5);
  const isAway = (link: Element): boolean => {
    const target = webAddress(attribute(link, 'href'), href);
    return target !== null && target.pathname + target.search !== pathname + search;
  };
  const linked = links.map((link) => textOf(link, 400)).join('');
  return links.length > 0 && links.every(isAway) && linked.replace(/\s/g, '') === textOf(heading, 400).replace(/\s/g, '');
}
