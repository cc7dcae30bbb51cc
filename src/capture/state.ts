import { plain } from '../lib/text.ts';
import type { Draft, Reading } from '../sites/draft.ts';
import type { Page } from '../sites/page.ts';
import { alike } from './alike.ts';
import { draftOf } from './state/draft.ts';
import { findPostings, type Item } from './state/find.ts';
import { statesOf, wordsOf } from './state/scripts.ts';

/** More postings than this are a list, whose items nobody needs to tell apart. */
const MOST = 60;

interface Candidate {
  draft: Draft;
  item: Item;
}

/**
 * The job of one of these titles as the page's own application state describes it (`__NEXT_DATA__`, `window.__INITIAL_STATE__ = {…}` and their kin),
 * read as data. Null where none is described, or several that the address does not tell apart: the state of lists names other jobs, and that of pages
 * that navigate by themselves may be left behind.
 */
export function readState(page: Page, titles: readonly string[]): Reading | null {
  const wanted = [...new Set(titles.map(plain).filter((title) => title.length > 2))];
  if (wanted.length === 0) return null;
  const candidates = statesOf(page.document, wordsOf(titles))
    .flatMap(findPostings)
    .slice(0, MOST)
    .map((item) => ({ item, draft: draftOf(item, page) }))
    .filter(({ draft: { title } }) => title !== undefined && wanted.some((one) => alike(plain(title), one)));
  const exact = candidates.filter(({ draft }) => wanted.includes(plain(draft.title ?? '')));
  const chosen = single(exact.length > 0 ? exact : candidates, page.address);
  return chosen && { source: 'state', certainty: 'likely', draft: chosen.draft };
}

/** The fullest of descriptions of one job; of different jobs the one that the address names. */
function single(candidates: readonly Candidate[], address: URL): Candidate | null {
  const addressed = candidates.filter(({ item }) => isNamed(item, address));
  const usable = addressed.length > 0 ? addressed : candidates;
  const jobs = new Set(usable.map(({ draft }) => plain(`${draft.title} ${draft.organization ?? ''} ${draft.locations?.join(' ') ?? ''}`)));
  if (jobs.size > 1) return null;
  const length = ({ draft }: Candidate): number => draft.description?.length ?? 0;
  return usable.reduce<Candidate | null>((best, one) => (best === null || length(one) > length(best) ? one : best), null);
}

/** Whether an id or a short name of the object stands in the page's address. */
const isNamed = ({ node }: Item, { pathname, search }: URL): boolean =>
  Object.entries(node)
    .slice(0, 300)
    .some(
      ([key, value]) =>
        /id$|slug|code|key|number/i.test(key) &&
        (typeof value === 'string' || typeof value === 'number') &&
        String(value).length >= 4 &&
        (pathname + search).includes(String(value)),
    );
