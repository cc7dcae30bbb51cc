import { emptyPosting } from '../../job/blank-posting.ts';
import type { Posting } from '../../job/posting.ts';
import { webAddress } from '../../lib/address.ts';

/** How many messages are unread, as some sites put it before their titles. */
const UNREAD = /^\s*\(\d+\+?\)\s+/;

/** A posting of which only a page's title and address are known, and its text where the user selected it, to be filled in by hand. */
export function blankPosting({ title, url, description = null }: { title: string; url: string; description?: string | null }): Posting {
  const posting = emptyPosting(title.replace(UNREAD, ''), webAddress(url)?.href ?? null, 'user');
  return description ? { ...posting, description, provenance: { ...posting.provenance, description: 'user' } } : posting;
}
