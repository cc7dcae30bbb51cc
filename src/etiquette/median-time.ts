/** Something that was waited for: how long, and whether it came, or is still to come as far as is known. */
export interface Observation {
  time: number;
  over: boolean;
}

/**
 * The Kaplan–Meier estimate of the median time: the first at which at most half are expected to be waiting still. Null where that time was not reached, because
 * most of what was long waited for has not come yet.
 */
export function medianTime(observations: readonly Observation[]): number | null {
  // Of what ends at one time, what came is counted before what is only not known any longer.
  const inOrder = observations.toSorted((a, b) => a.time - b.time || Number(b.over) - Number(a.over));
  let waiting = 1;
  for (const [place, { time, over }] of inOrder.entries()) {
    if (over) waiting *= 1 - 1 / (inOrder.length - place);
    if (waiting <= 0.5 + Number.EPSILON * observations.length) return time;
  }
  return null;
}
