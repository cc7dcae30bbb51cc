import type { Dated } from './dated.ts';

/** Whether an entry is a reply: they answered, invited, offered, refused, or were reached by telephone. An interview is one from the moment it was journaled. */
export function isReply({ entry }: Dated): boolean {
  switch (entry.kind) {
    case 'heard':
    case 'interview':
    case 'offered':
    case 'rejected':
    case 'filled':
    case 'cancelled':
      return true;
    case 'reached-out':
      return entry.outcome === 'spoke';
    default:
      return false;
  }
}

/** Whether it shows that somebody spoke up: a reply, a promise or a permission. */
export const isWord = (dated: Dated): boolean => isReply(dated) || dated.entry.kind === 'promised' || dated.entry.kind === 'permitted';
