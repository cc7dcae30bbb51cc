import type { Certainty } from '../job/posting.ts';
import { plain } from '../lib/text.ts';
import type { Draft, Reading } from '../sites/draft.ts';

/** Days between two sayings of one date that are no contradiction: "2 weeks ago" is no more exact. */
const DAYS = 7;

/**
 * How sure a field's value is: what its own reading says, one step more where a reading of another source says the same, one step less where such a
 * reading that is likely itself says otherwise.
 */
export function certaintyOf(field: keyof Draft, chosen: Reading, readings: readonly Reading[]): Certainty {
  const same = SAME[field] as ((a: unknown, b: unknown) => boolean) | undefined;
  if (!same) return chosen.certainty;
  const others = readings.filter(({ source, draft }) => source !== chosen.source && isGiven(draft[field]));
  if (others.some(({ draft }) => same(draft[field], chosen.draft[field]))) return chosen.certainty === 'unsure' ? 'likely' : 'sure';
  if (others.every(({ certainty }) => certainty === 'unsure')) return chosen.certainty;
  return chosen.certainty === 'sure' ? 'likely' : 'unsure';
}

/** Whether a reading says anything of a field. */
export const isGiven = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '');

/** When two values of a field say the same; fields that are not here are never compared. */
const SAME: { [K in keyof Draft]?: (a: NonNullable<Draft[K]>, b: NonNullable<Draft[K]>) => boolean } = {
  title: holds,
  organization: holds,
  identifier: holds,
  locations: (a, b) => a.some((one) => b.some((other) => shareWord(one, other))),
  locationType: (a, b) => a === b,
  employmentType: (a, b) => a.some((one) => b.includes(one)),
  salary: (a, b) => [a.minValue, a.maxValue].some((value) => value !== null && [b.minValue, b.maxValue].includes(value)),
  datePosted: (a, b) => Math.abs(Date.parse(a) - Date.parse(b)) <= DAYS * 86_400_000,
  validThrough: (a, b) => a === b,
};

/** Whether one text holds the other: "Acme" and "Acme Ltd", a title with its place after it. */
function holds(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  return one !== '' && other !== '' && (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `));
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(plain(a).split(' '));
  return plain(b)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word));
}
