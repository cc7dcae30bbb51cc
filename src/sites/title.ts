import { cut, plain, tidy } from '../lib/text.ts';

/** Headings that stand over many postings or over none. */
const NO_TITLE = new RegExp(
  `^(${[
    '(the )?(job|position|vacancy|role|posting|career)s? ?(details?|description|summary|information|overview|openings?|opportunit(y|ies)|search|board|listings?|title|postings?|offers?|page)?',
    '(current |open |latest |all |our |browse |search |find )*(jobs?|openings?|opportunities|positions|vacancies|roles|careers?)( (at|in|with|near) .*)?',
    'careers?( (at|with|opportunities|site|portal|home)( .*)?)?',
    '(apply|application)( (now|here|form|submitted|for this (job|position|role)|online))?',
    '(login|log in|sign in|sign up|register|join( .*)?|welcome( .*)?|home( ?page)?|menu|search( results?)?|overview|about( us)?|contact( us)?|news|blog|faq|help|error|not found|404.*|403.*)',
    'stellen(angebote?|anzeigen?|markt|ausschreibung(en)?|details)?|offene stellen|jobs bei( .*)?|karriere( bei .*)?|jobangebote',
    'offres? d ?emplois?|nos offres( .*)?|postuler|candidature|d[ée]tail de l ?offre',
    'ofertas? de (empleo|trabajo|emprego)|vagas?|empleos?|lavora con noi|annuncio di lavoro',
    'nabidk[ay] prace|prace|volna mista|detail pozice|vacatures?|oferty? pracy|вакансії|вакансии|вакансія|вакансия',
    'just a moment|security( check)?|access denied|attention required|are you a (human|robot).*|verify( .*)?|pardon our interruption|page not found|(job|position|posting) (not found|expired|closed|is no longer available)',
    '(similar|related|recommended|featured|more|other) (jobs|positions|roles|vacancies).*|hiring|we are hiring|join our team|work with us',
  ].join('|')})$`,
  'u',
);
/** "1,234 Python jobs in Berlin", "36 Treffer": a heading that counts is over a list. */
const COUNTING = new RegExp(
  [
    String.raw`^[\d.,\s]+\+?\s+([\p{L}/&-]+\s+){0,4}(jobs?|positions|vacancies|openings|results?|stellen(angebote)?|treffer|offres|empleos|ofertas|vagas|annunci|vacatures|ofert|nabídek|wyników|вакансі[йї]|вакансий)(\s|$)`,
    String.raw`(^|\s)\d[\d.,\s]*\d\+?\s+(jobs|results|stellenangebote|treffer|offres d.emploi|empleos|vacatures)(\s|$)`,
  ].join('|'),
  'iu',
);

/** Whether a text may be one job's title: some letters, not too long, no heading of a list, a form or a wall. */
export function mayBeTitle(text: string): boolean {
  if (text.length < 2 || text.length > 250 || !/\p{L}{2}/u.test(text) || COUNTING.test(text)) return false;
  return !NO_TITLE.test(plain(text));
}

/**
 * A job's title without what pages add to it: a count of notifications before it, "job post" after it, a quote around it. Marks of gender and
 * workload ("(m/w/d)", "80–100 %") belong to it and stay. At most 250 UTF-16 units.
 */
export function cleanTitle(text: string): string {
  const title = tidy(text)
    .replace(/^\(\d{1,3}\+?\)\s*/, '')
    .replace(/^[•·|–-]\s+/, '')
    .replace(/\s*[-–|•·]\s*(job post(ing)?|new)$/i, '')
    .replace(/\s*[-–|•·:,]\s*$/, '')
    .replace(/^(job title|position|vacancy|title)\s*:\s*/i, '')
    .replace(/^["“„«](.+)["”“»]$/, '$1');
  return cut(title, 250).trim();
}
