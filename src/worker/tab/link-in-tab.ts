import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { LIMITS } from '../../job/text.ts';
import { webAddress } from '../../lib/address.ts';
import type { Context } from '../context.ts';

const Linked = v.object({
  title: v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.line), v.trim(), v.minLength(1))),
  url: v.pipe(
    v.string(),
    v.check((text) => webAddress(text) !== null),
  ),
});

/** What the page in a tab says of the posting behind one of its links, or null where it cannot be read. `frame` is the frame that has the link. */
export async function linkInTab(
  { reader }: Pick<Context, 'reader'>,
  tabId: number,
  frame: number,
  href: string,
): Promise<v.InferOutput<typeof Linked> | null> {
  const target = { tabId, frameIds: [frame] };
  const found = await browser.scripting
    .executeScript({ target, files: [reader] })
    .then(() => browser.scripting.executeScript({ target, func: callLink, args: [href] }))
    .then(([page]) => v.safeParse(Linked, page?.result))
    .catch(() => null);
  return found?.success ? found.output : null;
}

/** Runs in the page, by itself: a browser sends only this function's text there. */
function callLink(href: string): unknown {
  return (globalThis as { heedLink?: (href: string) => unknown }).heedLink?.(href);
}
