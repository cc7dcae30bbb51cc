import browser, { type Scripting } from 'webextension-polyfill';
import type { Confirmation, Hints, PageCapture } from '../../job/capture.ts';
import type { Posting } from '../../job/posting.ts';
import { webAddress } from '../../lib/address.ts';
import { enrich } from '../../reading/enrich.ts';
import { boardPosting } from '../../sites/matches.ts';
import type { Context } from '../context.ts';
import { fitCapture } from './fit.ts';
import { rememberPosting } from './tab-memory.ts';

/** What stands in a tab: a posting, a page without one, or nothing that an extension may read (a browser page, a PDF, no permission). */
export type CapturedTab =
  | { kind: 'posting'; posting: Posting; url: string; confirmation: Confirmation | null }
  | { kind: 'none'; title: string; url: string; confirmation: Confirmation | null; hints: Hints | null }
  | { kind: 'unreadable' };

/** A page that has not answered after this long (milliseconds) is busy with itself, or waits for an answer to its own dialog. */
const PATIENCE = 10_000;

const UNREADABLE = { kind: 'unreadable' } as const;

/**
 * Reads the page in a tab by injecting `reader` (a path within the extension), or the posting of a board that the page holds in a frame. Needs permission for
 * that tab: the user's click, or a known board. `unasked`: the user did not ask for it, and then no frame, which may be an advertisement's, is read.
 */
export async function captureTab(
  tabId: number,
  { reader, now }: Pick<Context, 'reader' | 'now'>,
  { unasked = false } = {},
): Promise<CapturedTab> {
  const [captured] = await read({ tabId }, reader);
  if (!captured) return UNREADABLE;
  const { title, url, confirmation = null, hints = null } = captured;
  const posting = captured.posting ?? (unasked ? null : inFrame(await read({ tabId, allFrames: true }, reader), url));
  if (!posting) return { kind: 'none', title, url, confirmation, hints };
  await rememberPosting(tabId, [posting.url ?? '', url].filter(Boolean), now());
  return { kind: 'posting', posting: enrich(posting, new Date(now()).toISOString()), url, confirmation };
}

/** What the reader finds in the page, or in all its frames that may be read; nothing where none may be, or where the page does not answer. */
async function read(target: Scripting.InjectionTarget, reader: string): Promise<PageCapture[]> {
  const results = await Promise.race([inject(target, reader), later(PATIENCE)]).catch(() => undefined);
  return (results ?? []).map(({ result }) => fitCapture(result)).filter((captured) => captured !== null);
}

async function inject(target: Scripting.InjectionTarget, reader: string): Promise<Scripting.InjectionResult[]> {
  await browser.scripting.executeScript({ target, files: [reader] });
  return browser.scripting.executeScript({ target, func: callReader });
}

/** The one posting in the frames of a page: employers' own pages hold those of Greenhouse and iCIMS so. What else stands in a frame is not the page's. */
function inFrame(frames: readonly PageCapture[], page: string): Posting | null {
  const host = webAddress(page)?.host;
  const postings = frames.flatMap(({ url, posting }) =>
    posting && (boardPosting(url) || webAddress(url)?.host === host) ? [posting] : [],
  );
  return new Set(postings.map(({ url }) => url)).size === 1 ? (postings[0] ?? null) : null;
}

/** Runs in the page, by itself: a browser sends only this function's text there. */
function callReader(): unknown {
  return (globalThis as { heedRead?: () => unknown }).heedRead?.();
}

const later = (milliseconds: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, milliseconds));
