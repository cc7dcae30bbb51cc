import type { PageCapture } from '../job/capture.ts';
import type { Posting } from '../job/posting.ts';
import { webAddress } from '../lib/address.ts';
import { cut, plain } from '../lib/text.ts';
import type { Draft, Reading } from '../sites/draft.ts';
import { addressOf } from '../sites/match.ts';
import { type Page, pageOf } from '../sites/page.ts';
import { firstOf, readSite } from '../sites/read-site.ts';
import { type Found, findBoard } from '../sites/registry.ts';
import { settleEmployer } from './agency.ts';
import { described } from './description.ts';
import { detect } from './detect.ts';
import { dialogAddress, openDialogs } from './dialog.ts';
import { type Fallback, readFallback } from './generic/fallback.ts';
import { NO_TEXT } from './generic/refusal.ts';
import { isPosting } from './generic/signs.ts';
import { join } from './join.ts';
import { readState } from './state.ts';
import { readStructured, type Structured } from './structured.ts';

/** How a page was judged, for tests and reports of a layout that was not recognised. */
export interface Trace {
  board: string | null;
  /** Whether its address is of a posting there. */
  posting: boolean;
  verdict: ReturnType<typeof detect>;
  structured: number;
  /** Null where the page was not worth reading. */
  signs: Fallback['signs'] | null;
}

/**
 * Reads the single posting that a page shows, from structured data, then the site's own markup, then the page's own state, then labels and headings.
 * `posting` is null where the page shows none or several: nothing is guessed. `url` is the page's address, `now` the moment from which "3 days ago" counts.
 */
export function capture(document: Document, url: string, now: Date, trace?: (trace: Trace) => void): PageCapture {
  const address = webAddress(url);
  if (!address) return { posting: null, title: '', url };
  const found = findBoard(address, document);
  const page = pageOf(document, address, now, found?.board.site.country);
  const posting = readPosting(page, found, trace) ?? (found && !found.embedded ? null : readDialog(page, found));
  return { posting, title: cut(page.title, 300), url };
}

function readPosting(page: Page, found: Found | null, trace?: (trace: Trace) => void): Posting | null {
  const verdict = detect(page.document, page.address, found);
  const judged = { board: found?.board.match.id ?? null, posting: found?.posting ?? false, verdict };
  if (verdict === 'no') {
    trace?.({ ...judged, structured: 0, signs: null });
    return null;
  }
  const structured = readStructured(page);
  const site = found?.board.site;
  // In an employer's page the document's title is the employer's to write: Lever's "Acme - Night Porter" may be "Night Porter - Acme" there.
  const laidOut = site && found?.embedded && !site.embedded?.whole ? { ...site, pageTitle: [] } : site;
  const own: Reading | null = laidOut ? { source: 'site', certainty: 'likely', draft: readSite(laidOut, page) } : null;
  const names = [own, ...structured.postings].map((reading) => reading?.draft.organization).filter((name) => name !== undefined);
  const fallback = readFallback(page, {
    listed: structured.listed,
    board: found?.posting ?? false,
    names,
    organizations: structured.organizations,
  });
  trace?.({ ...judged, structured: structured.postings.length, signs: fallback.signs });
  if (site?.refuses && firstOf(page.document, site.refuses)) return null;
  const chosen = structured.choose(fallback.headline);
  const titles = [chosen?.draft.title, own?.draft.title, fallback.headline?.title].filter((title) => title !== undefined);
  const state = readState(page, titles);
  if (!isSingle(found, { chosen, own, state }, fallback, structured)) return null;

  return joined(page, found, [chosen, own, state, ...fallback.readings()]);
}

function joined(page: Page, found: Found | null, readings: readonly (Reading | null)[]): Posting | null {
  const known = readings.filter((reading) => reading !== null).map((reading) => real(reading, found));
  return join(settleEmployer(described(known)), {
    url: addressOf(found?.board.match ?? null, page.address),
    board: found?.board.match.id ?? null,
    country: page.country,
  });
}

/** The single posting that an open dialog shows over a page that is none itself, mostly a list; from the page's data where that describes a job of this title. */
function readDialog(page: Page, found: Found | null): Posting | null {
  for (const dialog of openDialogs(page.document)) {
    const fallback = readFallback(page, { listed: 0, board: false, names: [], organizations: [], dialog });
    const title = fallback.headline?.title;
    if (title === undefined || !isPosting(fallback.signs, 'unknown')) continue;
    const told = readStructured(page).postings.filter(({ draft }) => plain(draft.title ?? '') === plain(title));
    const posting = joined(page, found, [...(told.length === 1 ? told : []), readState(page, [title]), ...fallback.readings()]);
    return posting && { ...posting, url: dialogAddress(page.address, title) };
  }
  return null;
}

/** So much text (UTF-16 units) in a page's state is a job's. */
const TOLD = 300;

/** Readings of one job, by where they were read. */
type Sources = Record<'chosen' | 'own' | 'state', Reading | null>;

/** Whether enough speaks for one posting: structured data that the page's headings confirm, a board's posting page, or the signs of any other page. */
function isSingle(found: Found | null, { chosen, own, state }: Sources, { signs, headline }: Fallback, structured: Structured): boolean {
  if (chosen) return true;
  if (structured.postings.length > 1) return false;
  if (found?.posting) return [own, state].some((reading) => reading && isEnough(reading.draft)) || isPosting(signs, 'posting');
  // On a board's own host every other page is a list or an article; on an employer's, a mark says nothing of the page.
  if (found && !found.embedded) return false;
  // What a page's own state tells whole need not stand in the page.
  const told = (state?.draft.description?.length ?? 0) >= TOLD && signs.refused === NO_TEXT ? { ...signs, refused: null } : signs;
  return isPosting(signs, 'unknown') || (state !== null && headline?.confirmed === true && isPosting(told, 'described'));
}

/** On a posting's own page of a board, a title with one fact more is the posting: the form for applying shows no text. */
function isEnough({ title, description, organization, locations, salary }: Draft): boolean {
  return title !== undefined && Boolean(description || organization || locations?.length || salary);
}

/** A reading without the values that its site gives where the employer gave none, and without the board's own name, which every page's head has. */
function real({ draft, ...reading }: Reading, found: Found | null): Reading {
  const { salary = [], organization } = found?.board.site.placeholders ?? {};
  const { minValue = null, maxValue = null } = draft.salary ?? {};
  const standsIn = [minValue, maxValue].filter((value) => value !== null).every((value) => salary.includes(value));
  return {
    ...reading,
    draft: {
      ...draft,
      ...(standsIn && { salary: undefined }),
      ...(draft.organization &&
        (organization?.test(draft.organization) || (reading.source === 'meta' && isBoard(draft.organization, found))) && {
          organization: undefined,
        }),
    },
  };
}

function isBoard(name: string, found: Found | null): boolean {
  if (!found || found.embedded) return false;
  const { match } = found.board;
  const said = plain(name).replace(/ /g, '');
  return [match.name, ...match.hosts].some((own) =>
    own
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
      .includes(said),
  );
}
