import { attribute, contains, matches, named } from '../../lib/dom.ts';
import { plain } from '../../lib/text.ts';
import { textOf } from '../../lib/visible-text.ts';
import type { Page } from '../../sites/page.ts';
import { cleanTitle, isListTitle, mayBeTitle } from '../../sites/title.ts';
import type { MainText } from './body.ts';
import { SEPARATORS } from './employer-words.ts';
import type { Labels } from './labels.ts';
import type { Line, Seen } from './lines.ts';
import type { Named } from './named.ts';
import { roleSign } from './role.ts';
import { slugOf } from './slug.ts';

/** The job's title as the page shows it. */
export interface Headline {
  title: string;
  /** Where it stands, so that what is near can be read with it. */
  element: Element;
  /** Whether the document's title or the address says the same. */
  confirmed: boolean;
}

/** Marks that a job is for everybody, which addresses and heads often leave out. */
const GENDER = /\s*[([]?\b(?:[mwfdxhi]\s?[/|*]\s?){1,3}[mwfdxhi]\b[)\]]?/gi;

/** Whether a document's title begins with that text, and goes on with something else: "Cook at Acme", "Cook – Acme". */
const begins = (head: string, title: string): boolean =>
  title.length >= 5 &&
  head.toLowerCase().startsWith(title.toLowerCase()) &&
  /^,?\s*(?:[|–—·•»(@-]|(?:at|bei|chez|en|in|presso|bij|hos)\s)/u.test(head.slice(title.length));

/** What the page's head says its title is: the document's, OpenGraph's, Twitter's; not where that is the title of a list. */
export function headTitles(page: Page): string[] {
  const metas = named(page.document, 'meta')
    .filter((meta) => matches(meta, '[property="og:title"], [name="og:title"], [name="twitter:title"], [name="title"]'))
    .slice(0, 10);
  return [page.title, ...metas.map((meta) => attribute(meta, 'content'))]
    .filter((text) => !isListTitle(text))
    .map(plain)
    .filter(Boolean);
}

/** The one heading that names the job, or null where none or several might. `names` are those of the employer, which headings hold too. */
export function readHeadline(
  page: Page,
  { lines, named: elements }: Seen,
  labels: Labels,
  body: MainText | null,
  names: readonly string[],
): Headline | null {
  const heads = headTitles(page);
  const slug = slugOf(page.address);
  const confirmed = (title: string): boolean =>
    [plain(title), plain(title.replace(GENDER, ''))].some(
      (said) =>
        said.length > 2 &&
        (heads.some((head) => ` ${head} `.includes(` ${said} `)) ||
          (said.includes(' ') ? slug.includes(said) : said.length > 4 && slug === said)),
    );
  const others = new Set([...names, ...(labels.get('organization')?.values ?? []), ...siteOf(page)].map(plain));
  const shown = lines.filter((line) => line.zone !== 'off' && line.text.length <= 260);
  // A long page says the same short things again and again.
  const cleaned = new Map<string, { title: string; said: string }>();
  const asTitle = (text: string): { title: string; said: string } => {
    const known = cleaned.get(text);
    if (known) return known;
    const title = cleanTitle(text);
    const one = { title, said: plain(title) };
    cleaned.set(text, one);
    return one;
  };
  const usable = (among: (line: Line) => boolean): Candidate[] =>
    shown
      .filter(among)
      .map((line) => ({ line, title: asTitle(line.text).title }))
      .filter(({ title }) => mayBeTitle(title) && !isListTitle(title) && !others.has(plain(title)));
  const [whole, labelled] = [plain(page.title), labels.get('title')?.values.map(plain) ?? []];
  const prose = lines.filter(isProse);
  /** A line that sounds like a job and that the text below takes up: "we are looking for a Course Instructor". */
  const isTaken = (line: Line): boolean => {
    const { text, linked, zone } = line;
    if (linked > 0 || zone !== 'main' || !text.includes(' ') || text.length > 80 || roleSign(text) <= 0) return false;
    const taken = prose.find((one) => one.text.includes(text));
    return taken !== undefined && lines.indexOf(line) < lines.indexOf(taken);
  };
  // Each looks at lines only where those before it have found nothing: to judge every line of a long page takes longer than to read it.
  const rungs: (() => Candidate[])[] = [
    () => {
      const first = usable((line) => line.heading === 1);
      // The first heading may be the employer's name, the second the job's.
      const sounds = ({ title }: Candidate): boolean => roleSign(title) > 0;
      const second = first.some(sounds) ? [] : usable(({ heading, linked }) => heading === 2 && linked === 0).filter(isOver(lines, body));
      const isTold = first.some(({ title }) => confirmed(title)) || heads.length > 0;
      // What is marked as for everybody is a job, whatever the head is called.
      const named = second.filter((one) => roleSign(one.title) > 1 || (sounds(one) && (confirmed(one.title) || !isTold)));
      return first.length > 0 && named.length > 0 ? named : first;
    },
    () => usable(({ heading, text }) => heading >= 2 && heading <= 4 && confirmed(asTitle(text).title)),
    () => usable(({ text }) => asTitle(text).said === whole),
    () => usable(({ zone, linked, text }) => zone === 'main' && linked === 0 && begins(page.title, asTitle(text).title)),
    () => {
      const titles = titlesByName(elements);
      return titles.size === 0 ? [] : usable(({ text }) => titles.has(asTitle(text).said));
    },
    () => (labelled.length === 0 ? [] : usable(({ text }) => labelled.includes(asTitle(text).said))),
    () =>
      usable(({ heading, zone, linked, text }) => heading > 1 && zone === 'main' && linked === 0 && roleSign(text) > 0).filter(
        isOver(lines, body),
      ),
    () => usable(isTaken),
  ];
  for (const read of rungs) {
    const rung = read();
    const sure = rung.filter(({ title }) => confirmed(title));
    const distinct = new Set((sure.length > 0 ? sure : rung).map(({ title }) => plain(title)));
    const chosen = (sure.length > 0 ? sure : rung)[0];
    if (chosen && distinct.size === 1) return { title: chosen.title, element: chosen.line.block, confirmed: sure.length > 0 };
    // Two confirmed headings: the longer one holds the shorter, or they are two jobs.
    if (sure.length > 0 && distinct.size > 1) return longest(sure);
  }
  return null;
}

/** What ends a document's title that begins with a job's: the site, whose name may be a page's first heading. */
function siteOf({ title }: Page): string[] {
  const [first = '', ...rest] = title.split(SEPARATORS);
  const last = rest.at(-1) ?? '';
  return roleSign(first) > 0 && roleSign(last) <= 0 ? [last] : [];
}

/** Running text, not a fact or a heading. */
const isProse = ({ text, heading, zone, linked }: Line): boolean =>
  heading === 0 && zone === 'main' && text.length >= 60 && linked < text.length / 2;

/** What stands above the running text: below it come its sections, and what else the page has. Of several ranks of headings the first counts. */
function isOver(lines: readonly Line[], body: MainText | null): ({ line }: Candidate, place: number, all: Candidate[]) => boolean {
  const text = lines.findIndex((line) => isProse(line) && !!body && contains(body.element, line.block));
  const above = new Set(lines.slice(0, text));
  return ({ line }, _, all) =>
    above.has(line) && line.heading === Math.min(...all.filter((one) => above.has(one.line)).map((one) => one.line.heading));
}

interface Candidate {
  line: Line;
  title: string;
}

function longest(candidates: Candidate[]): Headline | null {
  const best = candidates.reduce((a, b) => (b.title.length > a.title.length ? b : a));
  const all = candidates.every(({ title }) => plain(best.title).includes(plain(title)));
  return all ? { title: best.title, element: best.line.block, confirmed: true } : null;
}

/** What stands in elements whose names say that they are the job's title; a list has many of them, and then none counts. */
function titlesByName(named: Named): ReadonlySet<string> {
  const titles = named
    .of('title')
    .slice(0, 40)
    .map((element) => plain(cleanTitle(textOf(element, 300))));
  const distinct = new Set(titles);
  return distinct.size <= 3 ? distinct : new Set();
}
