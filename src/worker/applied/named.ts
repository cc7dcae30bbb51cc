import { plain } from '../../lib/text.ts';
import type { OpportunityRow } from '../../store/rows.ts';

/** What of a saved posting a page names. */
export type Named = 'both' | 'employer' | 'title' | null;

/** Legal forms, which pages leave out of a name as often as not. */
const FORM =
  / (gmbh( co kg)?|ag|se|kg|ohg|ev|e v|inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|sa|sas|sarl|srl|spa|s p a|bv|b v|nv|ab|as|oy|aps|pty( ltd)?|group|holding)$/;

const bare = (name: string): string => {
  const said = plain(name);
  const shorter = said.replace(FORM, '');
  return shorter === said ? said : bare(shorter);
};

/** Whether a page's text, as `plain()` writes it, names the employer, the title, or both of a saved posting. Whole words only. */
export function namedIn(about: string, { posting }: Pick<OpportunityRow, 'posting'>): Named {
  const says = (words: string, shortest: number): boolean => words.length >= shortest && ` ${about} `.includes(` ${words} `);
  const employer = says(bare(posting.hiringOrganization.name ?? ''), 2);
  const title = says(plain(posting.title), 4);
  if (employer && title) return 'both';
  return employer ? 'employer' : title ? 'title' : null;
}
