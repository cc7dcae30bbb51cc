import { KNOWN } from './words.ts';

/** Longer names than this are generated. */
const LONGEST = 120;

/**
 * A name that a page gave, with every word that is not one of Heed's own list as `~`: `jane-doe__jobTitle-42` becomes `~__jobTitle-~`. So it still says how
 * the page is built, and nothing of whom it is about.
 */
export function mask(name: string): string {
  return name
    .slice(0, LONGEST)
    .replace(/[A-Za-z0-9]+|[^A-Za-z0-9_-]+/g, (part) => (/^[A-Za-z0-9]/.test(part) ? maskWords(part) : '~'))
    .replace(/~[~_-]*~/g, '~');
}

/** The words of `jobTitle`, `JobPosting`, `FAQItem`, each kept or blanked. */
const maskWords = (part: string): string =>
  KNOWN.has(part.toLowerCase())
    ? part
    : part.replace(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g, (word) => (KNOWN.has(word.toLowerCase()) ? word : '~'));
