import { phrase } from '../../job/phrase.ts';
import type { Hint } from './hint.ts';

/** An answer from before the application. That may be right, as when they wrote first; then the application stands unanswered. */
export const earlyReply: Hint = {
  id: 'early-reply',
  find({ history: { applied, chapter, replies }, search: { calendar } }) {
    const early =
      applied && replies.find(({ at, entry }) => at < applied.at && entry.kind === 'heard' && chapter.some((one) => one.entry === entry));
    return early ? [phrase('hintEarlyReply', calendar.date(early.at), calendar.date(applied.at))] : [];
  },
};
