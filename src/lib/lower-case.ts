/** A letter of the alphabets that postings are read in: Latin, Greek, Cyrillic. */
const LETTER = '[a-zß-ӿ]';

/**
 * A pattern for texts in lower case, in which `\p{L}`, outside of brackets, is a letter of Latin, Greek or Cyrillic. Every page compiles its patterns anew, and one that knows
 * the letters of all scripts, or ignores their case, takes the browser ten milliseconds: as long as to read the page.
 */
export const lowerCase = (source: string, flags = ''): RegExp => new RegExp(source.replaceAll('\\p{L}', LETTER), `${flags}u`);
