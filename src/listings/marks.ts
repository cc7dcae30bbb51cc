import type { Posting } from '../job/posting.ts';
import { employerKey } from './employer.ts';
import { bands, fingerprint } from './fingerprint.ts';
import { titleWords } from './title.ts';

/** A number by which an employer or a board knows a posting, without its punctuation; null for what is none ("acme", "n/a"). */
export function identifierKey(identifier: string | null): string | null {
  const key = (identifier ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  return key.length >= 3 && /\d/.test(key) ? key : null;
}

/** The names under which an employer may be found: its own and that of the recruiter's agency. */
export function employerKeys({ hiringOrganization, agency }: Posting): string[] {
  return [employerKey(hiringOrganization.name), employerKey(agency)].filter((key) => key !== null);
}

/**
 * By what another listing of the same job would be found, as keys of an index: the number under which employer or board know it, employer and title, and, where the
 * employer is left out or named otherwise, title and parts of the text's fingerprint. Two postings that share one may be of one job; `isSameJob` judges.
 */
export function marksOf(posting: Posting): string[] {
  const { key } = titleWords(posting);
  const employers = employerKeys(posting);
  const number = identifierKey(posting.identifier);
  const owners = posting.board === null ? employers : [...employers, `@${posting.board}`];
  const print = fingerprint(posting.description);
  return [
    ...(number === null ? [] : owners.map((owner) => `number:${owner}|${number}`)),
    ...(key === '' ? [] : employers.map((employer) => `job:${employer}|${key}`)),
    ...(key === '' || print === null ? [] : bands(print).map((band) => `text:${band}|${key}`)),
  ];
}
