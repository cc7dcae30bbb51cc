import type { Posting } from './posting.ts';

/** Where a posting says that it was saved from a link, its page unseen. */
export const LINK = 'link';

/** Whether a posting was saved from a link alone, and waits to be completed when its page is opened. */
export const isFromLink = ({ provenance }: Pick<Posting, 'provenance'>): boolean => provenance.url === LINK;

/** What was read of a posting's page, with all that the user had corrected of what was saved before (`user` in its provenance). */
export function completed(saved: Posting, read: Posting): Posting {
  const corrected = Object.keys(saved.provenance).filter((field) => saved.provenance[field] === 'user');
  const kept = Object.fromEntries(corrected.filter((field) => field in saved).map((field) => [field, saved[field as keyof Posting]]));
  return { ...read, ...kept, provenance: { ...read.provenance, ...Object.fromEntries(corrected.map((field) => [field, 'user'])) } };
}
