import { plain } from '../lib/text.ts';

/** Below this many words a text says too little to be known again by. */
const LEAST = 20;
/** A text beyond so many words is known by its beginning: time is bounded whatever a page holds. */
const MOST = 8_000;
/** How many words in a row make one shingle. */
const LENGTH = 3;

/**
 * A Markdown text's runs of three words, each as a number of 32 bits; null where the text is too short. One pass; time grows with the text, to a bound.
 */
export function shingles(text: string | null): number[] | null {
  const words = wordsOf(text);
  return words && runsOf(words);
}

/** The words of a text as they are compared; null where they are too few. */
export function wordsOf(text: string | null): string[] | null {
  const words = plain((text ?? '').slice(0, MOST * 12).replace(/\]\([^)\s]*\)/g, ' '))
    .split(' ')
    .slice(0, MOST);
  return words.length < LEAST ? null : words;
}

/** Runs of three words as numbers. `seed` gives other numbers for the same runs. */
export function runsOf(words: readonly string[], seed = 0x811c9dc5): number[] {
  const hashes = words.map((word) => hash(word, seed));
  return hashes.slice(LENGTH - 1).map((_, place) => mixed(hashes, place));
}

/**
 * How much of the shorter of two texts stands in the other, 0 to 1: boards add a paragraph or leave the last one out. Null where one of them is too short.
 */
export function sharedText(one: string | null, other: string | null): number | null {
  const [these, those] = [shingles(one), shingles(other)];
  if (!these || !those) return null;
  const [few, many] = these.length < those.length ? [these, those] : [those, these];
  const there = new Set(many);
  return few.filter((shingle) => there.has(shingle)).length / few.length;
}

/** FNV-1a of a word. */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let place = 0; place < word.length; place++) value = Math.imul(value ^ word.charCodeAt(place), 0x01000193);
  return value;
}

/** The hashes of the run that begins at a place as one, in their order; every bit of it depends on every bit of theirs. */
function mixed(hashes: readonly number[], place: number): number {
  let value = 0;
  for (let word = place; word < place + LENGTH; word++) value = (Math.imul(value, 0x9e3779b1) + (hashes[word] ?? 0)) | 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
