import type { Vocabulary } from './vocabulary.ts';

const FIRST_LAST = /^(\p{L}{2,20})[._](\p{L}{2,20})@/u;

/**
 * The name that an address such as `jane.doe@…` suggests, or null. A suggestion only: nobody is named by an address,
 * so it is kept apart from what the posting says.
 */
export function suggestName(address: string, words: Vocabulary): string | null {
  const match = FIRST_LAST.exec(address);
  if (!match) return null;
  const parts = [match[1] ?? '', match[2] ?? ''].map((part) => part.toLowerCase());
  if (parts.some((part) => words.things.has(part) || words.titles.has(part) || words.between.has(part) || words.labels.has(part)))
    return null;
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
}
