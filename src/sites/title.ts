import { LABELS } from '../job/label-words.ts';
import { cut, plain, tidy } from '../lib/text.ts';

/** Headings that stand over many postings or over none. */
const NO_TITLE = new RegExp(
  `^(${[
    '(the )?(job|position|vacancy|role|posting|career|employment)s?( posting| vacancy| opening)? ?(details?|description|summary|information|overview|openings?|opportunit(y|ies)|search|board|listings?|title|postings?|offers?|page|notice|announcement)?',
    '(current |open |latest |all |our |browse |search |find )*(jobs?|openings?|opportunities|positions|vacancies|roles|careers?)( (at|in|with|near) .*)?',
    'internships|apprenticeships|traineeships|early careers|students( (and|&) graduates)?|graduates?|praktika|ausbildungsplatze',
    '[^|]{2,40} (jobs|vacancies|openings|stellenangebote)',
    'careers?( (at|in|with|as|opportunities|site|portal|home)( .*)?)?',
    '(apply|application)( (now|here|form|submitted|for this (job|position|role)|online))?',
    '(login|log in|sign in|sign up|register|join( .*)?|welcome( .*)?|home( ?page)?|menu|search( results?)?|overview|about( us)?|contact( us)?|news|blog|faq|help|error|not found|404.*|403.*)',
    'stellen(angebote?|anzeigen?|markt|ausschreibung(en)?|details)?|offene stellen|verstarkung( gesucht)?|wir suchen( (dich|sie|euch|verstarkung|mitarbeiter\\p{L}*))?|jobs bei( .*)?|karriere( (bei|in|im|als|mit) .*)?|initiativbewerbung|jobangebote',
    'offres? d ?emplois?|nos offres( .*)?|postuler|candidature|d[ée]tail de l ?offre',
    'ofertas? de (empleo|trabajo|emprego)|vagas?|empleos?|lavora con noi|annuncio di lavoro',
    'nabidk[ay] prace|prace|volna mista|detail pozice|vacatures?|oferty? pracy|вакансії|вакансии|вакансія|вакансия',
    '(job|karriere|ausbildungs|berufs) ?(messe|borse|tage?)( .*)?|(job|careers?|recruitment|recruiting) (fair|day|event|expo)s?( .*)?|(open|info) days?( .*)?|tag der offenen tur( .*)?',
    'just a moment|security( check)?|access denied|attention required|are you a (human|robot).*|verify( .*)?|pardon our interruption|page not found|(job|position|posting) (not found|expired|closed|is no longer available)',
    // Headings of the sections of a posting; "Requirements Engineer" is none.
    '(key |main |your |essential |required |preferred |minimum )?(responsibilities|duties|tasks|requirements|qualifications|skills|experience|education|competencies|benefits|perks)',
    '(job )?(description|overview|summary|purpose)|about (the|this|our) (role|job|position|team|company)|about you|who (we|you) are|what (you ll|you will|we) (do|offer|bring)|how to apply|we offer|why us',
    '(ihre |deine |die )?(aufgaben|qualifikation(en)?|anforderungen|benefits)|(ihr |dein |das )?profil|wir bieten|(vos |les )?missions?|(votre |le )?profil|nous offrons|avantages|descriptif( du poste)?',
    'responsabilidades|requisitos|funciones|ofrecemos|requisiti|offriamo|mansioni|functie( eisen)?|taken|wij bieden|napln prace|pozadujeme|nabizime|wymagania|oferujemy|вимоги|требования|обязанности',
    '(similar|related|recommended|featured|more|other) (jobs|positions|roles|vacancies).*|hiring|we are hiring|join our team|work with us',
  ]
    .join('|')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')})$`,
  'u',
);
/** "1,234 Python jobs in Berlin", "36 Treffer": a heading that counts is over a list. */
const COUNTING = new RegExp(
  [
    String.raw`^[\d.,\s]+\+?\s+([\p{L}/&-]+\s+){0,4}(jobs?|positions|vacancies|openings|results?|stellen(angebote)?|treffer|offres|empleos|ofertas|vagas|annunci|vacatures|ofert|nabídek|wyników|вакансі[йї]|вакансий)(\s|$)`,
    String.raw`(^|\s)\d[\d.,\s]*\d\+?\s+(jobs|results|stellenangebote|treffer|offres d.emploi|empleos|vacatures)(\s|$)`,
  ].join('|'),
  'u',
);

/** "Python jobs in Berlin | Board", "Stellenangebote Koch", "Jobs at Acme": what the head of a list says, with or without a count. */
const LIST_TITLE = new RegExp(
  [
    String.raw`\bjobs? (und|&|and) (stellenangebote|careers|vacancies)`,
    String.raw`^[^|–—]{0,80}\b(jobs|vacancies|openings|stellenangebote) (in|near|at|for) [^|–—]{0,60}$`,
    // Universities offer several positions in one posting.
    String.raw`^(?![^|–—]{0,60}\b(ph\.? ?d|post-?doc|doctoral|research|faculty|fellow|tenure|professor|lecturer))[^|–—]{0,80}\bpositions (in|near|at|for) [^|–—]{0,60}$`,
    String.raw`^(jobs|current openings|openings|vacancies|open positions|stellen(angebote)?|offres d.emploi|empleos|ofertas de (trabajo|empleo)|nabídka práce|oferty pracy|вакансії|вакансии|работа|робота)( (in|at|near|for|bei|à|en|de|v|w|в|у) [^,|–—]{1,60}| [\p{L}]+)?( [|–—-] .{0,40})?$`,
    String.raw`^(top|best|latest|remote|new|browse|search) ([\p{L}/-]+ ){0,3}(jobs|positions|vacancies)\b`,
  ].join('|'),
  'u',
);

/** Whether a document's title is that of a list of postings. */
export function isListTitle(text: string): boolean {
  const said = text.toLowerCase();
  return COUNTING.test(said) || LIST_TITLE.test(said);
}

/** A date or a span of dates. */
const WHEN =
  /^(\d|(?<=\d)(st|nd|rd|th)|to|from|until|of|at|am|pm|(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|[\s,.:/–-])+$/i;

/** A reference: `HM-77`, `HM-26-77-XX`. */
const CODE = /^[A-Z]{1,6}(?:[-/_.]?\d+)+(?:[-/_.][A-Z]{1,3})?$/;

/** Running text: longer than titles are, and it ends as a sentence does. */
const isProse = (text: string): boolean => text.length > 100 && /\p{Ll}{3}[.!?]$/u.test(text);

/** "Primary Location: Leeds": a field that a page labels in the line of its value. Others stand before a title: "Contract: Cook". */
const FIELDS = [LABELS.organization, LABELS.location, LABELS.salary, LABELS.datePosted, LABELS.validThrough];
const isField = (text: string): boolean => {
  const label = /^([^:]{2,40}):\s*\S/u.exec(text)?.[1];
  return label !== undefined && FIELDS.some((words) => words.test(plain(label)));
};

/** Whether a text may be one job's title: some letters, not too long, no heading of a list, a form or a wall. */
export function mayBeTitle(text: string): boolean {
  if (
    text.length < 2 ||
    text.length > 250 ||
    !/\p{L}{2}/u.test(text) ||
    COUNTING.test(text.toLowerCase()) ||
    WHEN.test(text) ||
    CODE.test(text) ||
    isField(text) ||
    isProse(text)
  )
    return false;
  return !NO_TITLE.test(plain(text));
}

/** How one works, set before a title or after it: "Remote | Cook", "[Hybrid] Cook", "Cook (Remote)"; not "Remote Sensing Engineer". */
const HOW = '(?:100 ?% |fully )?(?:remote|hybrid|home ?office|work from home|wfh)';
const BEFORE = new RegExp(`^(?:[[(]\\s*(${HOW})\\s*[\\])]\\s*|(${HOW})\\s*(?:[|•·:]|\\s[–—-])\\s+)(?=\\p{L}{2})`, 'iu');
const AFTER = new RegExp(`(?:[[(]|\\s[|•·–—-]|,)\\s*(${HOW})\\s*[\\])]?$`, 'i');

/** A title without the note on how one works that stands before it, and what that note, or one after it, says. */
export function splitWorkplace(title: string): { title: string; workplace: string } {
  const before = BEFORE.exec(title);
  const rest = before ? title.slice(before[0].length) : title;
  return { title: mayBeTitle(rest) ? rest : title, workplace: before?.[1] ?? before?.[2] ?? AFTER.exec(title)?.[1] ?? '' };
}

/** What stands before a title to draw the eye, and what stands around one on a form or in an announcement. */
const CALL = [
  String.raw`(?:new|hot|urgent(?:ly)?|featured|neu)\s*[!:]+`,
  String.raw`(?:job )?(?:apply(?: now)?|application|bewerbung|bewerben|candidature)(?: for| als| to| pour)?(?: the)?(?: (?:position|role|job) of)?\s*(?::|(?<=for|als|to|pour|of))`,
  String.raw`(?:we(?:.re| are)|now|is)?\s*hiring(?: now)?\s*(?:[:!–—-]|an?(?=\s))`,
  String.raw`(?:job title|position|vacancy|title|job(?: opening| opportunity| offer)?|open position|stellenangebot|stellenanzeige|wir suchen|gesucht|stellenausschreibung|offre d.emploi|recrutement|oferta de empleo|oferta pracy|vacature|vacante|vaga)\s*:`,
].join('|');
const BEFORE_TITLE = new RegExp(`^(?:${CALL})\\s+(?=\\p{L}{2})`, 'iu');
const PICTURE = String.raw`(?:(?!\d)\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F|\u200D)`;
const PICTURES = new RegExp(`^(?:${PICTURE}\\s*)+(?=\\S)|(?:\\s*${PICTURE})+$`, 'gu');

/** What a link says to those who cannot see its sign. */
const LEAVING =
  /\s*\(?(?:opens in (?:a )?new (?:window|tab)|(?:wird|öffnet) in (?:einem )?neue[mn] (?:fenster|tab)(?: geöffnet)?|s’ouvre dans une nouvelle fenêtre)\)?$/iu;

/** What is said to the reader after a title: "Koch – werde Teil unseres Teams". */
const INVITING =
  /\s+[–—|-]\s+(?:werden? (?:sie |du )?teil (?:von|unseres|des) .+|(?:komm|kommen sie) in(?:s| unser| das) team.*|verstärken? (?:sie )?unser team.*|join (?:us|our (?:team|crew|family)).*|come (?:and )?(?:work|join) (?:with|us).*|rejoignez[- ](?:nous|notre équipe).*|kom (?:bij )?ons team (?:versterken|.*)|únete a .+)$/iu;

/** A title without the employer's name after it, as in "Cook at Acme" and "Cook | Acme", where that is known. */
export function withoutEmployer(title: string, employer: string | null): string {
  const found = /^(.{3,}\S)\s*(?:\s(?:at|@|bei|chez)\s|\s[–—·•-]\s|\|)\s*(.+)$/u.exec(title);
  if (!found || !employer || plain(found[2] ?? '') !== plain(employer)) return title;
  return mayBeTitle(found[1] ?? '') ? (found[1] as string) : title;
}

/**
 * A job's title without what pages add to it: a count of notifications, "New!" or "Apply for" before it, "job post" after it, pictures, a quote around it. Marks of gender and
 * workload ("(m/w/d)", "80–100 %") belong to it and stay. At most 250 UTF-16 units.
 */
export function cleanTitle(text: string): string {
  const title = tidy(text)
    .replace(/^\(\d{1,3}\+?\)\s*/, '')
    .replace(/^[•·|–-]\s+/, '')
    .replace(PICTURES, '')
    .replace(LEAVING, '')
    .replace(/\s*[-–|•·]\s*(job post(ing)?|new|apply (now|today|here)|jetzt bewerben|now hiring|hiring now)!?$/i, '')
    .replace(/\s*[-–|•·:,]\s*$/, '')
    .replace(BEFORE_TITLE, '')
    .replace(INVITING, '')
    .replace(/\s+(?:gesucht|wanted|gezocht|cercasi)\s*!*$/i, '')
    .replace(/^["“„«](.+)["”“»]$/, '$1');
  return cut(title, 250).trim();
}
