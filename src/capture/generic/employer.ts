import type { Certainty } from '../../job/posting.ts';
import { webAddress } from '../../lib/address.ts';
import { all, attribute, closest, named, parentOf } from '../../lib/dom.ts';
import { plain, tidy } from '../../lib/text.ts';
import { textOf } from '../../lib/visible-text.ts';
import type { Page } from '../../sites/page.ts';
import { mayBeTitle } from '../../sites/title.ts';
import { AGENCY, BOARD, COMPANY_PATH, FIRM, GENERIC, JOB_HOST, MODEL, NO_NAME, PUBLIC, SEPARATORS } from './employer-words.ts';
import type { Headline } from './headline.ts';
import type { Labels } from './labels.ts';
import type { Line, Seen } from './lines.ts';
import { near } from './near.ts';
import { ownNames } from './own-name.ts';
import { roleSign } from './role.ts';
import { APPLY } from './sign-words.ts';
import { employerUnder, isSubject } from './under-title.ts';

/** A name with where it was read, in the page's text or in its head, and how sure it is. */
export interface Employer {
  name: string;
  source: 'text' | 'meta';
  certainty: Certainty;
}

const MOST_LINKS = 40;
/** Where links lead through the site, whatever their paths are called. */
const MENU = 'nav, footer, [role="navigation"], [role="contentinfo"], [role="menu"]';
/** What sites add to the employer's name. */
const PORTAL =
  /\s+(careers?|jobs|career site|karriere|(stellen|karriere|job|bewerber)-?(portal|börse|markt)|(careers?|jobs?) (site|portal|page)|(employment|job|career) (opportunit(y|ies)|announcement))$/i;
/** "Dayton, OH"; a firm may have a comma before its legal form. */
const TOWN = /^[^,]+, (?!(?:inc|llc|l\.l\.c|ltd|gmbh|co|corp|lp|plc|s\.a)\b)\p{Lu}[\p{L} .]*$/iu;
const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** The employer of the page's one job, or null. On a job board the board's own name is none. */
export function readEmployer(
  page: Page,
  { lines, named: elements }: Seen,
  labels: Labels,
  headline: Headline,
  organizations: readonly string[],
): Employer | null {
  const stated = labels.get('organization') ?? labels.get('recruiter');
  if (stated && stated.values.length <= 2 && isStated(stated.values[0] ?? ''))
    return { name: stated.values[0] as string, source: 'text', certainty: 'likely' };
  const linked = companyLink(page, headline);
  if (linked) return { name: linked, source: 'text', certainty: 'likely' };
  const shown = unique(near(headline.element, elements.of('company')));
  if (shown) return { name: shown, source: 'text', certainty: 'unsure' };
  const board = lines.some(({ text, linked }) => linked > 0 && text.length < 40 && BOARD.test(text));
  /** The name of a host that is called after jobs may be a board's: it is the employer's where the posting itself speaks of it. */
  const isOwn = (name: string): boolean =>
    FIRM.test(name) ||
    !isOf(page.address, name) ||
    !namesOf(page.address)
      .filter((part) => isNamed(part, name))
      .some((part) => JOB_HOST.test(part)) ||
    lines.some((line) => speaksOf(line, name));
  const site = siteName(page);
  const within = /\s(?:at|@|bei|chez)\s+(\p{Lu}.{1,60})$/u.exec(headline.title)?.[1];
  if (within && isName(within) && (within === site || isOf(page.address, within)))
    return { name: within, source: 'text', certainty: 'likely' };
  // A title without the job in it is the site's own, and may say more than its name: "Acme Boats for Hire".
  const isTitled = plain(page.title).includes(plain(headline.title));
  const own = ownNames(page, lines, organizations);
  const titled = fromTitle(page, headline.title, labels, board ? (site ?? '') : null);
  const short = isTitled ? undefined : own.find((name) => isName(name) && isOf(page.address, name) && titled?.name.startsWith(`${name} `));
  const said = titled && { ...titled, name: short ?? titled.name };
  if (said?.certainty === 'likely' && isOwn(said.name)) return { ...said, source: 'meta' };
  if (site && !isTitled && !board && isName(site) && isOf(page.address, site) && isOwn(site))
    return { name: site, source: 'meta', certainty: 'likely' };
  const under = employerUnder(lines, headline);
  if (under) return { name: under, source: 'text', certainty: 'unsure' };
  // On a board, what is left of its title may be the place.
  if (said && isOwn(said.name) && (!board || FIRM.test(said.name) || isSubject(said.name, lines))) return { ...said, source: 'meta' };
  if (board) return null;
  if (site && isName(site) && isOwn(site)) return { name: site, source: 'meta', certainty: isOf(page.address, site) ? 'likely' : 'unsure' };
  // What is nowhere called an employer may be a board's name, unless the posting speaks of it or the host is of somebody's careers.
  const called = own.find(
    (name) =>
      isName(name) &&
      plain(name) !== plain(headline.title) &&
      (lines.some((line) => speaksOf(line, name)) || (/^(careers?|karriere)\./.test(page.address.hostname) && isOf(page.address, name))),
  );
  return called ? { name: called, source: 'text', certainty: 'unsure' } : null;
}

const speaksOf = ({ text, heading }: Line, name: string): boolean => heading === 0 && text.length >= 60 && text.includes(name);

/** The recruiter's agency that labels name beside the employer, or null. Who is called "recruiter" may be a person: only what is called like a firm counts. */
export function readAgency(labels: Labels): string | null {
  const [agency] = labels.get('agency')?.values ?? [];
  const [recruiter] = labels.has('organization') ? (labels.get('recruiter')?.values ?? []) : [];
  const named = agency ?? (recruiter && AGENCY.test(recruiter) ? recruiter : undefined);
  return named !== undefined && isStated(named) ? named : null;
}

/** What a label gives may be called like a menu: there are firms named "About You" and "Careers Wales". */
const isStated = (text: string): boolean =>
  text.length >= 2 && text.length <= 100 && !GENERIC.test(plain(text)) && !/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text);
/** The way to apply may lead through a path that names the company. */
const isName = (text: string): boolean => isStated(text) && !NO_NAME.test(text.toLowerCase()) && !APPLY.test(text) && !BOARD.test(text);
const unique = (names: string[]): string | null => {
  const good = [...new Set(names.filter(isName))];
  return good.length === 1 ? (good[0] ?? null) : null;
};

/** A link near the title to the employer's page, as its path says. */
function companyLink({ address }: Page, { element, title }: Headline): string | null {
  let scope: Element | null = element;
  for (let level = 0; scope !== null && level < 6; level++, scope = parentOf(scope)) {
    const links = all(scope, 'a[href]', MOST_LINKS + 1);
    // So many links are the page's own menus.
    if (links.length > MOST_LINKS) return null;
    const names = links
      .filter((link) => {
        const target = webAddress(attribute(link, 'href'), address.href);
        return (
          target !== null &&
          target.pathname !== address.pathname &&
          COMPANY_PATH.test(target.pathname + target.search) &&
          closest(link, MENU) === null
        );
      })
      .map((link) => textOf(link, 200))
      .filter((name) => isName(name) && plain(name) !== plain(title));
    const distinct = [...new Set(names)];
    if (distinct.length > 0) return distinct.length <= 3 ? (distinct[0] ?? null) : null;
  }
  return null;
}

/** The name of the site, as its head gives it. */
function siteName({ document, address }: Page): string | null {
  const meta = named(document, 'meta').find((one) => attribute(one, 'property') === 'og:site_name');
  return meta
    ? tidy(attribute(meta, 'content'))
        .replace(/\s*[-|–].*$/, '')
        .replace(PORTAL, '')
        // What a site is made with, as its host says.
        .replace(/\s+on (\w+)$/i, (whole, host: string) => (address.hostname.includes(host.toLowerCase()) ? '' : whole)) || null
    : null;
}

/** What the document's title says beside the job: "Night Porter at Acme", "Acme - Night Porter", "Jobs bei Acme". */
function fromTitle({ title, address }: Page, job: string, labels: Labels, board: string | null): Omit<Employer, 'source'> | null {
  if (MODEL.test(title)) return null;
  const at = title.toLowerCase().indexOf(job.toLowerCase());
  const beside = /^,?\s+(?:at|@|bei|chez|en|presso|bij|hos|в|w|u)\s+(.+)$/u.exec(at < 0 ? '' : title.slice(at + job.length))?.[1];
  const before = /^(.+?) (?:hiring|is hiring|sucht|recrute|busca)\s*$/u.exec(at < 0 ? '' : title.slice(0, at))?.[1];
  const segments = (at < 0 ? title : `${title.slice(0, at)} | ${title.slice(at + job.length)}`).split(SEPARATORS);
  const places = (labels.get('location')?.values ?? []).map(plain);
  const rest = segments
    .map((segment) =>
      tidy(segment)
        .replace(/^(jobs|careers?|karriere|stellen|working|werken|travailler|trabajar|lavorare) (bei|at|in der|@|bij|chez|en|in)\s+/i, '')
        // "Field Service at Acme": the team stands before the employer.
        .replace(/^\p{Lu}[\p{L} &]{2,40} (?:at|bei|chez) (?=\p{Lu})/u, '')
        .replace(/^[\s,;|–—-]+|[\s,;|–—-]+$/g, ''),
    )
    .map((segment) => segment.replace(PORTAL, ''))
    .filter(
      (segment) =>
        isName(segment) &&
        !/^(in|near|à|im raum) /i.test(segment) &&
        !TOWN.test(segment) &&
        mayBeTitle(segment) &&
        !/^\d/.test(segment) &&
        plain(segment) !== plain(job) &&
        // Marks of gender stand in titles only.
        roleSign(segment) < 2 &&
        !plain(job).includes(plain(segment)),
    )
    .filter(
      (segment) => !places.some((place) => place.includes(plain(segment)) || (plain(segment).includes(place) && !PUBLIC.test(segment))),
    )
    .filter((segment) => board === null || (!isOf(address, segment) && segment !== board));
  const named = beside?.split(SEPARATORS)[0]?.split(/,\s/)[0] ?? before;
  if (named && isName(named)) return { name: tidy(named), certainty: 'likely' };
  // More than one remainder may be place, team or campaign: then none is taken, unless the address confirms one.
  const host = rest.find((segment) => isOf(address, segment));
  if (host) return { name: host, certainty: 'likely' };
  const firms = rest.filter((segment) => FIRM.test(segment) || PUBLIC.test(segment));
  if (firms.length === 1 && firms[0]) return { name: firms[0], certainty: 'likely' };
  const [only] = rest;
  return only && rest.length === 1 ? { name: only, certainty: 'unsure' } : null;
}

/** Whether a site bears that name: `acme.example` is Acme's, and Acme Energy's. */
const isOf = (address: URL, name: string): boolean =>
  isNamed(address.hostname, name) || namesOf(address).some((part) => isNamed(part, name));

/** The parts of a host that may hold a name: not its domain, nor what it calls its careers. */
const namesOf = ({ hostname }: URL): string[] =>
  hostname
    .split('.')
    .slice(0, -1)
    .filter((part) => !/^(www|jobs?|careers?|karriere|apply)$/.test(part));

function isNamed(host: string, name: string): boolean {
  const part = host.replace(/\W/g, '');
  // In addresses, ü is u or ue.
  return [name, name.toLowerCase().replace(/[äöü]/g, (umlaut) => UMLAUTS[umlaut] ?? umlaut)].map(plain).some((said) => {
    const letters = said.replace(/\W/g, '');
    const words = said.split(' ');
    return (
      (letters.length > 2 && part.includes(letters)) ||
      (part.length >= 5 && words.some((_, at) => words.slice(0, at + 1).join('') === part))
    );
  });
}
