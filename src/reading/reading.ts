import type { ApplicationContact, Instructions, Posting } from '../job/posting.ts';

/** A stretch of the text that was read: UTF-16 offsets, `end` exclusive. `field` says which answer it supports. */
export interface Span {
  field: string;
  start: number;
  end: number;
}

/** Somebody or some address that a posting names. `contactType` is set where it serves another purpose than the job itself. */
export interface ReadContact extends ApplicationContact {
  /** As schema.org `ContactPoint.contactType`: an address for accommodation, technical support and the like is no way to follow up. */
  contactType?: string;
  /** What is not said but follows: an address spelled "name (at) firm", a name that an address suggests. For the user to confirm. */
  inferred?: { name?: string; email?: string };
}

/** What a posting says of its deadline beside the day; `time` as written, with its zone. */
export type ReadDeadline = NonNullable<Posting['deadline']>;

/** What a text says of the job in its labelled lines and sentences about pay; null and empty where it says nothing. */
export type Facts = Pick<Posting, 'baseSalary' | 'jobLocation' | 'jobLocationType' | 'employmentType' | 'identifier'>;

/** What the words of a posting say. `validThrough` is a local day or null. */
export interface Reading extends Facts {
  instructions: Instructions;
  applicationContacts: ReadContact[];
  validThrough: string | null;
  deadline: ReadDeadline | null;
  spans: Span[];
}

/** What helps to understand a text: when it was posted (local day), and the present (ISO day or moment), for dates without a year. */
export interface ReadingContext {
  datePosted?: string | null;
  now?: string | null;
}
