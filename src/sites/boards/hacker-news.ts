import { all, first } from '../../lib/dom.ts';
import { markdownOf } from '../../lib/markdown.ts';
import { tidy } from '../../lib/text.ts';
import { textOf } from '../../lib/visible-text.ts';
import { readEmployment } from '../employment.ts';
import { readPay } from '../pay.ts';
import type { Examples, Match, Site } from '../site.ts';
import { mayBeTitle } from '../title.ts';
import { placeOnly, readWorkplace } from '../workplace.ts';

export const match: Match = {
  id: 'hacker-news',
  name: 'Hacker News: Who is hiring',
  hosts: ['news.ycombinator.com'],
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
  refuses: ['.fatitem .titleline'],
  refine: (draft, { document, address, country }) => {
    const comment = first(document, '.fatitem .commtext');
    const story = first(document, '.fatitem .onstory a');
    if (!comment || !story || !/who is hiring/i.test(textOf(story))) return draft;
    const line = tidy((comment.textContent ?? '').split('\n')[0] ?? '');
    const head =
      all(comment, 'p').length > 0
        ? tidy(
            [...comment.childNodes]
              .filter((node) => node.nodeName !== 'P' && node.nodeName !== 'DIV')
              .map((node) => node.textContent)
              .join(''),
          )
        : line;
    const [organization = '', ...parts] = head.split(/\s*\|\s*/).map((part) => tidy(part));
    const title = parts.find((part) => JOB.test(part) && part.length <= 120 && mayBeTitle(part));
    if (!title || organization.length > 80) return draft;
    const others = parts.filter(
      (part) =>
        part !== title &&
        part.length <= 80 &&
        !/^https?:/.test(part) &&
        readPay(part, country) === null &&
        readEmployment([part]).length === 0,
    );
    return {
      ...draft,
      title,
      organization: organization.replace(/\s*\((https?:\S+|YC \w+)\)\s*$/, ''),
      locations: others
        .map(placeOnly)
        .filter((part) => part !== '' && /^\p{Lu}/u.test(part) && !/visa|equity|interview|onsite/i.test(part))
        .slice(0, 3),
      locationType: parts.map(readWorkplace).find(Boolean),
      employmentType: readEmployment(parts),
      salary: parts.map((part) => readPay(part, country)).find((pay) => pay !== null) ?? undefined,
      description: markdownOf(comment, address.href),
    };
  },
};
