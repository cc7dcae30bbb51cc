import browser from 'webextension-polyfill';
import type { Confirmation, Hints } from '../job/capture.ts';
import type { Posting } from '../job/posting.ts';
import { enrich } from '../reading/enrich.ts';
import { rememberPosting } from './applied/tab-memory.ts';
import type { Context } from './context.ts';
import { fitCapture } from './fit.ts';

/** What stands in a tab: a posting, a page without one, or nothing that an extension may read (a browser page, a PDF, no permission). */
export type CapturedTab =
  | { kind: 'posting'; posting: Posting; url: string; confirmation: Confirmation | null }
  | { kind: 'none'; title: string; url: string; confirmation: Confirmation | null; hints: Hints | null }
  | { kind: 'unreadable' };

/** A page that has not answered after this long (milliseconds) is busy with itself, or waits for an answer to its own dialog. */
const PATIENCE = 10_000;

const UNREADABLE = { kind: 'unreadable' } as const;

/** Reads the page in a tab by injecting `reader` (a path within the extension). Needs permission for that tab: the user's click, or a known board. */
export async function captureTab(tabId: number, { reader, now }: Pick<Context, 'reader' | 'now'>): Promise<CapturedTab> {
  const raw = await Promise.race([inject(tabId, reader), later(PATIENCE)]).catch(() => undefined);
  const captured = fitCapture(raw);
  if (!captured) return UNREADABLE;
  const { posting, title, url, confirmation = null, hints = null } = captured;
  if (!posting) return { kind: 'none', title, url, confirmation, hints };
  await rememberPosting(tabId, [posting.url ?? '', url].filter(Boolean), now());
  return { kind: 'posting', posting: enrich(posting, new Date(now()).toISOString()), url, confirmation };
}

async function inject(tabId: number, reader: string): Promise<unknown> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: [reader] });
  const [page] = await browser.scripting.executeScript({ target, func: callReader });
  return page?.result;
}

/** Runs in the page, by itself: a browser sends only this function's text there. */
function callReader(): unknown {
  return (globalThis as { heedRead?: () => unknown }).heedRead?.();
}

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
