import { all, first, matches, rawText } from '../../lib/dom.ts';

/**
 * The marks that boards leave in employers' own pages, as their site files name them; they stand here once more because this script must not carry the
 * files. A test compares the two.
 */
export const MARKS: readonly string[] = [
  '#ashby_embed',
  'script[src*="jobs.ashbyhq.com"]',
  '#grnhse_app',
  'iframe#grnhse_iframe',
  'script[src*="boards.greenhouse.io/embed/job_board"]',
  'form#application-form[action*="greenhouse.io"]',
  'iframe#icims_content_iframe',
  'script[src*="icims.com"]',
  'script[src*="pinpointhq.com"]',
  'link[href*="pinpointhq.com"]',
  'script[src*="recruiteecdn.com"]',
  'link[href*="recruiteecdn.com"]',
  '[data-careersite-propertyid]',
  'script[src*="rmkcdn.successfactors.com"]',
  'link[href*="rmkcdn.successfactors.com"]',
  'link[href*="teamtailor-cdn.com"]',
  'script[src*="teamtailor-cdn.com"]',
  'meta[property="og:image"][content*="teamtailor-cdn.com"]',
];

const DATA = 'script[type="application/ld+json"]';
const MARKUP = ['[itemtype*="schema.org/JobPosting"]', '[typeof~="JobPosting"]', '[typeof~="schema:JobPosting"]'];
/** How much structured data is looked through: scripts, and characters of each. */
const SCRIPTS = 20;
const CHARACTERS = 100_000;

/**
 * Words of addresses under which employers put their postings, in the languages that Heed reads; `jid` of `gh_jid`, a job's number at Greenhouse. Words, since
 * a pattern of them all would be compiled with every page of the web.
 */
const CAREERS = new Set([
  ...[
    'job',
    'jobs',
    'career',
    'careers',
    'vacancy',
    'vacancies',
    'position',
    'positions',
    'opening',
    'openings',
    'requisition',
    'requisitions',
    'jid',
  ],
  ...['karriere', 'stelle', 'stellen', 'stellenangebot', 'stellenangebote', 'stellenanzeige', 'stellenanzeigen', 'stellenmarkt'],
  ...['emploi', 'emplois', 'offre', 'offres', 'carriere', 'carrieres', 'recrutement', 'empleo', 'empleos', 'oferta', 'ofertas', 'trabajo'],
  ...['vaga', 'vagas', 'lavoro', 'vacature', 'vacatures', 'praca', 'kariera'],
]);
/** Where one applies. */
const APPLY = [
  'a[href*="apply" i]',
  'a[class*="apply" i]',
  'a[href*="bewerb" i]',
  'a[href*="postul" i]',
  'a[href*="candidat" i]',
  'a[href^="mailto:" i]',
  'button[class*="apply" i]',
  'form[action*="appl" i]',
  '[id*="apply" i]',
  '[data-testid*="apply" i]',
];

/** Whether an address is one of careers, so that a page without signs is worth waiting for: it may still be loading them. */
export const isOfCareers = (href: string): boolean =>
  href
    .toLowerCase()
    .split(/[/.?&=_-]/)
    .some((word) => CAREERS.has(word));

/**
 * Whether a page may be a posting, so that it is worth to have it read: structured data that says so, an applicant tracking system's mark, or an address of
 * careers with somewhere to apply. Looks only; what it costs on a page that is none is what every page of the web pays.
 */
export function hasSigns(document: Document, href: string): boolean {
  if (hasAny(document, MARKUP) || hasAny(document, MARKS)) return true;
  if (all(document, DATA, SCRIPTS).some((script) => rawText(script, CHARACTERS).includes('"JobPosting"'))) return true;
  return isOfCareers(href) && first(document, 'h1') !== null && hasAny(document, APPLY);
}

/**
 * Whether any of the selectors finds something. A browser has the elements of one name at hand, while it tries an attribute on every element: what has a name
 * is tried on the elements of that name only, and these are looked for once.
 */
function hasAny(document: Document, selectors: readonly string[]): boolean {
  const named = new Map<string, Element[]>();
  return selectors.some((selector) => {
    const [name] = /^[a-z]+/.exec(selector) ?? [];
    if (!name) return first(document, selector) !== null;
    const elements = named.get(name) ?? all(document, name, 1_000);
    named.set(name, elements);
    return elements.some((element) => matches(element, selector));
  });
}
