import type { Listing } from '../job/listing.ts';
import type { Posting } from '../job/posting.ts';
import { addressKey, webAddress } from '../lib/address.ts';
import { isPartOf } from './employer.ts';
import { employerKeys, identifierKey } from './marks.ts';
import { placesAgree } from './places.ts';
import { sharedText } from './shingles.ts';
import { titleWords } from './title.ts';

/** A posting and when it was seen (ISO 8601). */
export type Seen = Pick<Listing, 'posting' | 'seen'>;

/** `same`: one job. `other`: certainly another, although much is alike. `unknown`: nothing says that they are one. */
export type Verdict = 'same' | 'other' | 'unknown';

/** Of the text of one job, at least so much stands in its other listings. */
const ALIKE = 0.75;
/** The same, where the employers' names do not say that they are one. */
const NEARLY_EQUAL = 0.9;
/** A posting that is published on the same board again after so many days is a repost; earlier, it is a second opening. */
const REPOST_AFTER = 7;
const DAY = 86_400_000;

/**
 * Whether a posting is of the job that has these listings: one says so, and none says that it is another. When in doubt it is not: a job listed twice is a nuisance,
 * a job hidden behind another is lost.
 */
export function isSameJob(listings: readonly Seen[], found: Seen): boolean {
  const verdicts = listings.map((listing) => judge(listing, found));
  return verdicts.includes('same') && !verdicts.includes('other');
}

/** Whether a posting is of a job with one listing only as far as all but the texts tells: only then need the text be looked at. */
export const mayBeSameJob = (known: Seen, found: Seen): boolean => judge(known, found, () => 1) === 'same';

/**
 * Judges two postings, best evidence first: one address; one number of one employer or board; employer, title, place and text. On one board two addresses
 * that say the same at the same time are two openings, later on a repost. `shared` tells how much of the shorter of two texts stands in the other.
 */
export function judge(known: Seen, found: Seen, shared: typeof sharedText = sharedText): Verdict {
  const [one, other] = [known.posting, found.posting];
  if (one.url && other.url && addressKey(one.url) === addressKey(other.url)) return 'same';
  const [mine, theirs] = [titleWords(one), titleWords(other)];
  if (mine.levels.join() !== theirs.levels.join()) return 'unknown';
  const board = boardOf(one);
  const oneBoard = board !== null && board === boardOf(other);
  // Comparing the texts takes longest, so it comes last.
  const alike = () => shared(one.description, other.description) ?? 0;
  if (sharesNumber(one, other)) {
    const shares = mine.words.some((word) => theirs.words.includes(word)) || alike() >= ALIKE;
    return shares && (!oneBoard || placesAgree(one.jobLocation, other.jobLocation)) ? 'same' : 'unknown';
  }
  const agree = mine.key !== '' && mine.key === theirs.key && placesAgree(one.jobLocation, other.jobLocation) && !hoursDiffer(one, other);
  const enough = isOneEmployer(one, other) ? ALIKE : NEARLY_EQUAL;
  if (!agree || !mayBeOneEmployer(one, other) || alike() < enough) return 'unknown';
  if (oneBoard && daysBetween(known, found) < REPOST_AFTER) return 'other';
  return 'same';
}

/** Where it was published: the board, else the host. */
export function boardOf({ board, url }: Posting): string | null {
  return board ?? webAddress(url)?.hostname.replace(/^www\./, '') ?? null;
}

function sharesNumber(one: Posting, other: Posting): boolean {
  const number = identifierKey(one.identifier);
  if (number === null || number !== identifierKey(other.identifier)) return false;
  return isOneEmployer(one, other) || (one.board !== null && one.board === other.board && mayBeOneEmployer(one, other));
}

function isOneEmployer(one: Posting, other: Posting): boolean {
  const theirs = employerKeys(other);
  return employerKeys(one).some((key) => theirs.includes(key));
}

/** One is left out, or is the other with something behind it. */
function mayBeOneEmployer(one: Posting, other: Posting): boolean {
  const [these, those] = [employerKeys(one), employerKeys(other)];
  return these.length === 0 || those.length === 0 || these.some((a) => those.some((b) => isPartOf(a, b)));
}

/** One is full-time only, the other part-time only. */
function hoursDiffer({ employmentType: one }: Posting, { employmentType: other }: Posting): boolean {
  const only = (types: readonly string[]) => types.filter((type) => type === 'FULL_TIME' || type === 'PART_TIME').join();
  const [a, b] = [only(one), only(other)];
  return a !== '' && b !== '' && !a.includes(b) && !b.includes(a);
}

/** Whether a posting was published anew: so much later that it is no other way of telling the same day. */
export function publishedLater(known: Seen, found: Seen): boolean {
  const [before, now] = [known.posting.datePosted, found.posting.datePosted];
  return before !== null && now !== null && Date.parse(now) - Date.parse(before) >= REPOST_AFTER * DAY;
}

function daysBetween(one: Seen, other: Seen): number {
  return Math.abs(publishedAt(one) - publishedAt(other)) / DAY;
}

/** When it was published, or, where it does not say, when it was first seen. */
const publishedAt = ({ posting, seen }: Seen): number => Date.parse(posting.datePosted ?? seen);
