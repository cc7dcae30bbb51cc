import { plain } from '../lib/text.ts';

/** Below this many words a text says too little to be known again by. */
const LEAST = 20;
/** A text beyond so many words is known by its beginning: time is bounded whatever a page holds. */
const MOST = 8_000;
/** How many words in a row make one shingle. */
const LENGTH = 3;

/**
 * A Markdown text's runs of three words, each as a number of 32 bits; null where the text is too short. `seed` gives other numbers for the same runs. One pass; time
 * grows with the text, to a bound.
 */
export function shingles(text: string | null, seed = 0x811c9dc5): number[] | null {
  const words = plain((text ?? '').slice(0, MOST * 12).replace(/\]\([^)\s]*\)/g, ' '))
    .split(' ')
    .slice(0, MOST);
  if (words.length < LEAST) return null;
  const hashes = words.map((word) => hash(word, seed));
  return hashes.slice(LENGTH - 1).map((_, place) => mixed(hashes.slice(place, place + LENGTH)));
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

/** The hashes of a run as one, in their order; every bit of it depends on every bit of theirs. */
function mixed(run: readonly number[]): number {
  let value = 0;
  for (const one of run) value = (Math.imul(value, 0x9e3779b1) + one) | 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
