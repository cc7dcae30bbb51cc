import { phrase } from '../../job/phrase.ts';
import { ENDINGS } from '../history/ending.ts';
import { isReply } from '../history/replies.ts';
import type { Hint } from './hint.ts';

/** They answered, invited or offered after the opportunity was closed, as an interview after a rejection. It stays closed until the user reopens it. */
export const afterClosing: Hint = {
  id: 'after-closing',
  find({ history: { chapter, ending }, search: { calendar } }) {
    // The first ending: news after it may have been followed by another.
    const closed = chapter.find(({ entry }) => ENDINGS.has(entry.kind));
    const news = closed && chapter.find((dated) => dated.at > closed.at && isReply(dated) && !ENDINGS.has(dated.entry.kind));
    if (!ending || !news) return [];
    return [phrase('hintAfterClosing', calendar.date(closed.at), calendar.date(news.at))];
  },
};
