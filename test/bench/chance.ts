/** A sequence of chances that is the same each time. */
export interface Chance {
  /** One in so many. */
  in: (many: number) => boolean;
  /** A whole number from 0 to below this. */
  upTo: (end: number) => number;
  /** One of these. */
  of: <T>(choices: readonly [T, ...T[]]) => T;
}

/** The sequence that begins with this seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = (seed * 0x9e3779b1) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (end: number): number => Math.floor(next() * end);
  return { upTo, in: (many) => upTo(many) === 0, of: (choices) => choices[upTo(choices.length)] ?? choices[0] };
}
