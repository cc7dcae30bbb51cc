import type { Posting } from './posting.ts';

/** A posting as it was read from a page, before its words were: it has no instructions yet. */
export type CapturedPosting = Posting;

/** What the reader finds in a page: a posting, or none; and the page's own title and address, for saving it by hand. */
export interface PageCapture {
  posting: CapturedPosting | null;
  title: string;
  url: string;
}
