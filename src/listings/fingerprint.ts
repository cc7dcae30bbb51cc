import { runsOf, wordsOf } from './shingles.ts';

/** Sixty-four bits of a text, as two numbers of 32: texts that share most of their words in order differ in few of them. */
export type Fingerprint = readonly [number, number];

/**
 * The simhash of a Markdown text's runs of three words (M. Charikar, "Similarity estimation techniques from rounding algorithms", 2002), or null where it is too
 * short. By it an index finds a text that is nearly the same among thousands; how much two texts share is told by `sharedText`.
 */
export function fingerprint(text: string | null): Fingerprint | null {
  const words = wordsOf(text);
  return words && [majority(runsOf(words)), majority(runsOf(words, 0x2f0b4c47))];
}

/** In how many bits two fingerprints differ, 0 to 64; two unrelated texts differ in about 32. */
export function distance(one: Fingerprint, other: Fingerprint): number {
  return ones(one[0] ^ other[0]) + ones(one[1] ^ other[1]);
}

/** Four parts of sixteen bits. Fingerprints that differ in at most three bits have one of them in common, which an index finds. */
export function bands([low, high]: Fingerprint): string[] {
  return [low >>> 16, low & 0xffff, high >>> 16, high & 0xffff].map((band, place) => `${place}${band.toString(16)}`);
}

/** The lowest of every sixteen bits. */
const PAIR = 0x0001_0001;

/**
 * Of each bit, whether more features have it than have it not. Two bits are counted in one number, which takes less time; a text has far fewer features than the
 * 65,536 that would run from one count into the other.
 */
function majority(features: readonly number[]): number {
  let result = 0;
  for (let bit = 0; bit < 16; bit++) {
    let counts = 0;
    for (const feature of features) counts += (feature >>> bit) & PAIR;
    if ((counts & 0xffff) * 2 > features.length) result |= 1 << bit;
    if ((counts >>> 16) * 2 > features.length) result |= 1 << (bit + 16);
  }
  return result >>> 0;
}

function ones(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
}
