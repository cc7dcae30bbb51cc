import { noInstructions, type Posting } from '../../job/posting.ts';
import { LIMITS } from '../../job/text.ts';
import { webAddress } from '../../lib/address.ts';

/** How many messages are unread, as some sites put it before their titles. */
const UNREAD = /^\s*\(\d+\+?\)\s+/;

/** A posting of which only a page's title and address are known, and its text where the user selected it, to be filled in by hand. */
export function blankPosting({ title, url, description = null }: { title: string; url: string; description?: string | null }): Posting {
  return {
    title: title.replace(UNREAD, '').trim().slice(0, LIMITS.line),
    hiringOrganization: { name: null },
    jobLocation: [],
    jobLocationType: null,
    employmentType: [],
    baseSalary: null,
    datePosted: null,
    validThrough: null,
    identifier: null,
    url: webAddress(url)?.href ?? null,
    board: null,
    description,
    applicationContacts: [],
    instructions: noInstructions(),
    provenance: { title: 'user', url: 'user', ...(description && { description: 'user' }) },
  };
}
