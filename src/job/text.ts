import * as v from 'valibot';

/**
 * Bounds of what Heed accepts from a page or a file: more is refused in a file and cut in a capture. Characters. A posting's text that is longer than
 * `description`, some sixty pages, is kept and read up to there.
 */
export const LIMITS = { line: 1_000, text: 20_000, description: 400_000, list: 200, listings: 30 } as const;

export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const Line = v.pipe(v.string(), v.maxLength(LIMITS.line));
export const Text = v.pipe(v.string(), v.maxLength(LIMITS.text));

/** A calendar day without a zone: `2026-03-20`. */
export const LocalDate = v.pipe(v.string(), v.isoDate());

/** A moment with its offset: `2026-03-03T10:12:00-05:00`, `2026-03-03T15:12:00.000Z`. */
export const Moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/, 'a date and time with its offset from UTC'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'a moment that exists'),
);

/** A wall-clock time of day: `09:00`. */
export const ClockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 09:00'));
