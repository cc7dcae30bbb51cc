import type { Posting } from './posting.ts';

/** A posting as it was read from a page, before its words were: it has no instructions yet. */
export type CapturedPosting = Posting;

/** A page that confirms that an application was sent, and what on it tells which job it was for. */
export interface Confirmation {
  /** The words by which it confirms. */
  words: string;
  /** What names the job and the employer: headings, titles. */
  about: string;
  /** Addresses that may be the posting's: the page's own and those it came from. */
  addresses: string[];
}

/** What may help to save a page by hand. For the user to accept: none of it was recognised as a posting's. */
export interface Hints {
  /** What the site calls itself, where it is no job board. */
  employer: string | null;
  /** The text that the user had selected. */
  selection: string | null;
}

/** What the reader finds in a page: a posting, or none; and the page's own title and address, for saving it by hand. */
export interface PageCapture {
  posting: CapturedPosting | null;
  title: string;
  url: string;
  confirmation?: Confirmation | null;
  hints?: Hints | null;
}
