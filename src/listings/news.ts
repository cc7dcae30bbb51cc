import type { Posting } from '../job/posting.ts';
import { plain } from '../lib/text.ts';
import { distance, fingerprint } from './fingerprint.ts';
import { isGiven } from './fold.ts';

/** The fields of which a later visit may tell something new, what matters most first. */
export const NEWS = [
  'validThrough',
  'instructions',
  'title',
  'hiringOrganization',
  'jobLocation',
  'jobLocationType',
  'baseSalary',
  'datePosted',
  'description',
] as const;
export type NewsField = (typeof NEWS)[number];

/** A text whose fingerprint differs in fewer bits is the same, but for a date or a count in it. */
const CHANGED = 4;
/** "3 days ago" is not always told from the same moment; a posting is newly published only so many days later. */
const DAYS = 4;

/**
 * What a page says now that it did not say when it was captured as `known`, without what the user corrected in `current`: their word stands. What a page leaves out
 * is no news, since pages lose their postings.
 */
export function newsOf(known: Posting, current: Posting, captured: Posting): NewsField[] {
  return NEWS.filter((field) => current.provenance[field] !== 'user' && isGiven(captured[field]) && differs(field, known, captured));
}

function differs(field: NewsField, known: Posting, captured: Posting): boolean {
  switch (field) {
    case 'title':
      return plain(known.title) !== plain(captured.title);
    case 'hiringOrganization':
      return plain(known.hiringOrganization.name ?? '') !== plain(captured.hiringOrganization.name ?? '');
    case 'jobLocation':
      return plain([...known.jobLocation].sort().join()) !== plain([...captured.jobLocation].sort().join());
    case 'datePosted':
      return known.datePosted !== null && Date.parse(captured.datePosted ?? '') - Date.parse(known.datePosted) >= DAYS * 86_400_000;
    case 'instructions':
      return asked(known) !== asked(captured);
    case 'description':
      return textDiffers(known.description, captured.description);
    default:
      return JSON.stringify(known[field]) !== JSON.stringify(captured[field]);
  }
}

const asked = ({ instructions: { calls, email, followUp, shortlistOnly } }: Posting): string =>
  [calls, email, followUp, shortlistOnly].join();

/** A text of half the length is what is left of a posting that is gone, not a new one. */
function textDiffers(known: string | null, captured: string | null): boolean {
  const [before, now] = [plain(known ?? ''), plain(captured ?? '')];
  if (before === now || now.length * 2 < before.length) return false;
  const [one, other] = [fingerprint(known), fingerprint(captured)];
  return one === null || other === null || distance(one, other) >= CHANGED;
}
