import type { Labelled } from '../job/label-words.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';

/**
 * Where a site's postings live. It stands apart from the selectors because the script that is loaded with every page of a known board
 * carries the matches only.
 */
export interface Match {
  /** The board's id, which is its file's name. */
  id: string;
  /** What people call it. */
  name: string;
  /** Exact hosts, or domains with all that lies under them. */
  hosts: readonly string[];
  /** What follows the host on a page that shows one posting: path and query. */
  posting: readonly RegExp[];
  /** The query parameters that name the posting; all others are dropped from its address. Absent: all that are no tracking parameters stay. */
  keep?: readonly string[];
  /**
   * Where Heed offers its button: on all hosts, on those named (`jobs.lever.co`, or `*.jobs2web.com` with all under it), or on none, with a comment saying
   * why. Those hosts stand in the manifest. A host that serves much beside postings, such as what employees see of their pay, has none: there the
   * toolbar button reads on the user's click.
   */
  button?: boolean | readonly string[];
  /** The posting's one address, where several lead to it. */
  canonical?: (address: URL) => string | null;
}

/** Addresses that a match must take and must leave: the documentation of its pattern, checked by a test. */
export interface Examples {
  postings: readonly string[];
  others: readonly string[];
}

/**
 * Where a value stands: what a selector finds, or an attribute of it; or what stands beside the term (`dt`, `th`) of that wording.
 * `part` captures the value in a longer text.
 */
export type Pick = string | { select: string; attribute?: string; part?: RegExp } | { term: RegExp; part?: RegExp };

/** The fields that a site's pages show: those that pages label, and the employer's address. Several picks are tried in turn: the first that finds something counts. */
export type Field = Exclude<Labelled, 'recruiter' | 'agency' | 'region'> | 'organizationUrl';

/** People whom a site's page names as contacts: each block one person. */
export interface ContactBlocks {
  block: string;
  name: Pick;
  jobTitle?: Pick;
  sameAs?: Pick;
  email?: Pick;
  telephone?: Pick;
}

/** What a site's pages look like beyond schema.org. Selectors are data; `refine` is for what data cannot say. */
export interface Site {
  fields?: Partial<Record<Field, readonly Pick[]>> & {
    /** Selectors of the posting's text: the longest of what one finds, or with `all` everything that it finds, one after the other. */
    description?: readonly (string | { all: string })[];
  };
  contacts?: ContactBlocks;
  /** Patterns of the document's title with the groups `title`, `organization`, `location`; for what no selector gave. */
  pageTitle?: readonly RegExp[];
  /**
   * Where the site's postings stand on an employer's own pages: any of these elements is its mark, and the path or query that shows one posting. `whole`: the
   * site lays out the whole page, on a host of the employer's, so that `pageTitle` holds there too.
   */
  embedded?: { marks: readonly string[]; posting: readonly RegExp[]; whole?: true };
  /** The employer's short name in host and path, by which its full name is found in the page's text: `acme-corp` for "Acme Corp." */
  slug?: RegExp;
  /** The part of a page that shows one posting beside a list of others. */
  pane?: readonly string[];
  /** ISO 3166, where all of its postings are of one country, which its pages do not say: it decides how dates are written and whose dollar `$` is. */
  country?: string;
  /** Values that the site gives where the employer gave none. */
  placeholders?: { salary?: readonly number[]; organization?: RegExp };
  /** Elements that only a list or a wall of this site has. */
  refuses?: readonly string[];
  /** Corrects what was read. */
  refine?: (draft: Draft, page: Page) => Draft;
}
