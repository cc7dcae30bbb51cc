import { webAddress } from '../../lib/address.ts';
import { capture, type Trace } from '../capture.ts';
import { mask } from './mask.ts';
import { sizeOf, skeletonOf } from './skeleton.ts';

/** How long a report may be (UTF-16 units): what the text of an issue may hold (65,536), with room for what its author adds. */
const LONGEST = 60_000;

/**
 * A report of a page that was not recognised, as Markdown for an issue: how the page is built, without a word of what it says. Its site is not in it, but for the
 * name of a known board; of its address only the form.
 */
export function reportOf(document: Document, url: string, now: Date): string {
  const seen: { trace?: Trace } = {};
  capture(document, url, now, (trace) => {
    seen.trace = trace;
  });
  const { trace } = seen;
  const signs = Object.entries(trace?.signs?.signs ?? {}).map(([name, weight]) => `${name} ${weight}`);
  return [
    `- Board: ${trace?.board ?? 'none that Heed knows'}${trace?.posting ? ', an address of a posting' : ''}`,
    `- Address: ${addressShape(url)}`,
    `- Postings in structured data: ${trace?.structured ?? 0}`,
    `- Signs: ${trace?.signs ? signs.join(', ') : 'not looked for: the address is of a list'}${trace?.signs?.refused ? '; refused' : ''}`,
    `- Elements: ${sizeOf(document)}`,
    '',
    '```text',
    skeletonOf(document, LONGEST),
    '```',
  ].join('\n');
}

/** How the address is made: no host, of the path and the parameters what masking leaves. */
function addressShape(url: string): string {
  const address = webAddress(url);
  if (!address) return 'none';
  const path = address.pathname.split('/').slice(0, 12).map(mask).join('/');
  const names = [...address.searchParams.keys()].slice(0, 12).map((name) => `${mask(name)}=~`);
  return `${path}${names.length > 0 ? `?${names.join('&')}` : ''}`;
}
