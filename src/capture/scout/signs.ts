import { all, anyOf, attribute, first, named, rawText } from '../../lib/dom.ts';

/** Each is looked for by itself: a browser tries a list on every element, which costs more than all of them. */
const DATA = 'script[type*="ld+json" i]';
const MARKUP = ['[itemtype$="/JobPosting"]', '[typeof$="JobPosting"]'];
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
    'jobid',
    'jid',
  ],
  ...['karriere', 'stelle', 'stellen', 'stellenangebot', 'stellenangebote', 'stellenanzeige', 'stellenanzeigen', 'stellenmarkt'],
  ...['emploi', 'emplois', 'offre', 'offres', 'carriere', 'carrieres', 'recrutement', 'empleo', 'empleos', 'oferta', 'ofertas', 'trabajo'],
  ...['vaga', 'vagas', 'lavoro', 'vacature', 'vacatures', 'praca', 'kariera'],
]);
/** What leads to an application says so in one of these. */
const SAYING = ['href', 'class', 'id', 'action', 'data-testid'];
const APPLY = /apply|applicat|bewerb|postul|candidat|^mailto:/i;
const MOST = 1_000;

/** Whether an address is one of careers, so that a page without signs is worth waiting for: it may still be loading them. */
export const isOfCareers = (href: string): boolean =>
  href
    .toLowerCase()
    .split(/[/.?&=_-]/)
    .some((word) => CAREERS.has(word));

/** Whether structured data of a page says that it describes a posting. */
export const describesPosting = (document: Document): boolean =>
  anyOf(document, DATA, SCRIPTS).some((script) => rawText(script, CHARACTERS).includes('"JobPosting"')) ||
  MARKUP.some((selector) => first(document, selector) !== null);

/**
 * Whether a page may be a posting, so that it is worth to have it read: structured data that says so, or an address of careers with a job's number, or with a
 * heading and somewhere to apply on the page. Looks only. The marks of boards that are embedded in employers' pages are none of it: a posting has one of these
 * beside them, and the reader, which knows the marks, decides.
 */
export const hasSigns = (document: Document, href: string): boolean =>
  describesPosting(document) ||
  (isOfCareers(href) && (/\d{4}/.test(href) || (named(document, 'h1', 1).length > 0 && leadsToApply(document))));

/** A browser has the elements of one name at hand, while it tries an attribute on every element: those that can be clicked come first. */
const leadsToApply = (document: Document): boolean =>
  ['a', 'button', 'form', 'iframe'].some((name) => named(document, name, MOST).some(says)) ||
  all(document, '[id]', MOST).some((element) => APPLY.test(attribute(element, 'id')));

const says = (element: Element): boolean => SAYING.some((name) => APPLY.test(attribute(element, name)));
