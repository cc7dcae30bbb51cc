import type { ApplicationContact, Certainty, Salary } from '../job/posting.ts';

/** What one source says of a posting: plain values, tidied; what it does not say is absent. */
export interface Draft {
  title?: string | undefined;
  /** The employer. */
  organization?: string | undefined;
  organizationUrl?: string | undefined;
  /** The recruiter's agency, where it is named beside the employer. */
  agency?: string | undefined;
  locations?: string[] | undefined;
  locationType?: 'TELECOMMUTE' | 'HYBRID' | undefined;
  employmentType?: string[] | undefined;
  salary?: Salary | undefined;
  /** Local days, `2026-03-02`. */
  datePosted?: string | undefined;
  validThrough?: string | undefined;
  identifier?: string | undefined;
  /** Markdown. */
  description?: string | undefined;
  contacts?: ApplicationContact[] | undefined;
}

/** Where a value was read, best first: `site` by a site's own file, `state` in the data a page carries for its own scripts, `text` in labels and headings, `meta` in its head. */
export type Source = 'json-ld' | 'microdata' | 'rdfa' | 'site' | 'state' | 'text' | 'meta';

/** One reading of the page, with how sure its values are by themselves: before other readings agree or contradict. */
export interface Reading {
  source: Source;
  certainty: Certainty;
  draft: Draft;
  /** The text of the page itself, for what no other source tells: as Markdown, which takes long to make, and as plain lines. */
  body?: { markdown: () => string | undefined; lines: () => string };
}
