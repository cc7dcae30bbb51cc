import { readEmployment } from '../../job/employment.ts';
import { readPay } from '../../job/pay/pay.ts';
import { placeOnly, readWorkplace } from '../../job/workplace.ts';
import { first } from '../../lib/dom.ts';
import { tidy } from '../../lib/text.ts';
import { textOf } from '../../lib/visible-text.ts';
import type { Draft } from '../draft.ts';
import type { Page } from '../page.ts';
import type { Examples, Match, Site } from '../site.ts';
import { mayBeTitle } from '../title.ts';

export const match: Match = {
  id: 'hacker-news',
  name: 'Hacker News: Who is hiring',
  hosts: ['news.ycombinator.com'],
  // Any comment has such an address; few are postings.
  button: false,
  posting: [/^\/item\?(.*&)?id=\d+/],
  keep: ['id'],
};

export const examples: Examples = {
  postings: ['https://news.ycombinator.com/item?id=41234567'],
  others: ['https://news.ycombinator.com/', 'https://news.ycombinator.com/jobs', 'https://news.ycombinator.com/user?id=whoishiring'],
};

const JOB =
  /\b(engineer|developer|designer|manager|scientist|analyst|lead|head|director|architect|researcher|writer|support|sales|marketing|operations|devops|sre|founding|intern|consultant|recruiter|administrator|programmer)/i;

/**
 * One comment under "Who is hiring" is one posting, on the comment's own page; by custom its first line is "Employer | Role | Place | …".
 * The thread itself is a list.
 */
export const site: Site = {
  fields: { description: ['.fatitem .commtext'] },
  refuses: ['.fatitem .titleline'],
  refine: (draft, page) => readComment(draft, page) ?? {},
};

/** What the first line of the comment says; null where the page is of another discussion, or the line is written otherwise. */
function readComment(draft: Draft, { document, country }: Page): Draft | null {
  const story = first(document, '.fatitem .onstory a');
  const comment = first(document, '.fatitem .commtext');
  if (!story || !comment || !/who is hiring/i.test(textOf(story))) return null;
  const [organization = '', ...parts] = firstLine(comment).split('|').map(tidy);
  const title = parts.find((part) => JOB.test(part) && part.length <= 120 && mayBeTitle(part));
  if (!title || organization.length > 80) return null;
  const isPlace = (part: string): boolean =>
    part !== title &&
    part.length <= 80 &&
    /^\p{Lu}/u.test(part) &&
    !/^https?:|visa|equity|interview|onsite/i.test(part) &&
    readPay(part, country) === null;
  return {
    ...draft,
    title,
    organization: organization.replace(/\s*\((https?:\S+|YC \w+)\)\s*$/, ''),
    locations: parts
      .filter((part) => readEmployment([part]).length === 0 && isPlace(part))
      .map(placeOnly)
      .filter(Boolean)
      .slice(0, 3),
    locationType: parts.map(readWorkplace).find(Boolean),
    employmentType: readEmployment(parts),
    salary: parts.map((part) => readPay(part, country)).find((pay) => pay !== null) ?? undefined,
  };
}

/** The comment up to its first paragraph: the paragraphs after the first stand in elements of their own. */
const firstLine = (comment: Element): string => {
  const nodes = [...comment.childNodes];
  const end = nodes.findIndex((node) => /^(P|PRE|DIV)$/.test(node.nodeName));
  return tidy(
    nodes
      .slice(0, end < 0 ? nodes.length : end)
      .map((node) => node.textContent)
      .join(''),
  );
};
