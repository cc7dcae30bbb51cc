import { APART } from '../gap.ts';
import type { Tagged } from '../tagged.ts';

/** Units from first to last, both included. */
export interface Stretch {
  first: number;
  last: number;
}

const LONG = 220;
const REACH = 60;

/**
 * What to quote for a statement whose core is `core`: its sentence; where that runs on, as in texts that lost their punctuation,
 * its clause; where that does too, the core alone.
 */
export function frame(text: Tagged, core: Stretch): Stretch {
  for (const limit of [APART.sentence, APART.clause]) {
    const around = text.around(core.first, limit, REACH);
    const whole = { first: Math.min(around.first, core.first), last: Math.max(around.last, core.last) };
    const { start, end } = text.place(whole.first, whole.last);
    if (end - start <= LONG) return whole;
  }
  return core;
}
