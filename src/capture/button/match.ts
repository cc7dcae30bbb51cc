import { boardPosting } from '../../sites/matches.ts';

/** The one address of the posting that a page of a board with the button shows, or null on every other page. */
export function postingAt(href: string): string | null {
  const found = boardPosting(href);
  return found?.match.button ? found.address : null;
}
