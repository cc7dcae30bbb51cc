import { first, rawText } from '../lib/dom.ts';
import { jsonLdScripts } from '../lib/scripts.ts';
import type { Found } from '../sites/registry.ts';
import { LISTING } from './generic/sign-words.ts';

/** What is read of structured data to find its word: UTF-16 units in all scripts together. */
const MOST = 3_000_000;
const MARKED = '[itemtype$="JobPosting"], [typeof$="JobPosting"]';

/**
 * Whether a page is worth reading, in a small part of the time that reading takes: `likely` where a board's address, a mark or structured data speaks for
 * a posting; `no` where a board's own page or the address speaks against it and no structured data says otherwise; `maybe` where only its words can tell.
 */
export function detect(document: Document, { pathname }: URL, found: Found | null): 'likely' | 'maybe' | 'no' {
  if (found?.posting || describesPosting(document)) return 'likely';
  if (found && !found.embedded) return 'no';
  return LISTING.test(pathname) ? 'no' : 'maybe';
}

/** Whether structured data of any kind names the type; what it says of it is for the reader. */
function describesPosting(document: Document): boolean {
  let left = MOST;
  for (const script of jsonLdScripts(document, 60)) {
    const source = rawText(script, left);
    if (source.includes('JobPosting')) return true;
    left -= source.length;
    if (left <= 0) break;
  }
  return first(document, MARKED) !== null;
}
