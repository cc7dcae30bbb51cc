const TIMES = Number(process.env.HEED_TIMES ?? 1);

/** Of which the cases of a property are made: the same each time, so that a failure is met by whom it belongs to; `HEED_SEED` names others. */
export const SEED = Number(process.env.HEED_SEED ?? 2026_03_10);

/** How to try a property: on so many cases, or `HEED_TIMES` as many. */
export const runs = (cases: number) => ({ numRuns: Math.ceil(cases * TIMES), seed: SEED });

/** How long that may take, in milliseconds. */
export const patience = (milliseconds: number): number => milliseconds * Math.max(1, TIMES);
