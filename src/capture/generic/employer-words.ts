/** Paths of pages about one company, which they name. */
export const COMPANY_PATH =
  /\/(compan(y|ies)|employers?|firm[ae]n?|unternehmen|arbeitgeber|entreprises?|empresas?|aziende|bedrijven|werkgevers?|cmp|organi[sz]ations?|by-company|pracodawcy)([/?.-][^/?]|\/?\?.)/i;
/** What links to a company may say instead of its name, in lower case. */
export const NO_NAME =
  /^(our |the )?company\b|^(compan(y|ies)|employers?|organi[sz]ations?|unternehmen|entreprises?|empresas?)$|\b(locations|leadership|contact|overview|culture)\b|^(see |view |show |all |more |about |visit |follow|read |open |alle |mehr |zum |voir |ver |(back|zurück)(?!\p{L}))|(?<!\p{L})(jobs|vacancies|reviews?|profile|website|careers?|ratings?|stellen|offres|empleos|вакансії|вакансии)(?!\p{L})|^(about( us)?|blog|events?|home|legal|news|people|press|team|terms|values)$|\bfaqs?\b|^[^\p{L}]*$|^https?:|^\d/u;
/** Parts of the names of recruiters' agencies, and of firms at all. */
export const AGENCY =
  /recruit|staffing|talent|resourc|personal|consult|agency|agentur|interim|intérim|search|headhunt|selection|partner|\bgroup\b|\bjobs\b|\b(ltd|limited|llc|inc|gmbh|ag|sa|sas|srl|bv|plc|pty)\b/i;
/** What a job board offers to employers and seekers; an employer's own site does not. */
export const BOARD = new RegExp(
  `^(${[
    'post (a |your )?(job|vacancy)|advertise( a)?( job| with us)?|(for )?(employers?|recruiters|companies)|employer site|submit a (job|listing)',
    'find (a )?(jobs?|salaries)|job (search|seekers?|alerts?)|career advice|company reviews|explore (companies|recruiters)|browse (jobs|companies)|salaries',
    'stelle inserieren|für (arbeitgeber|unternehmen|bewerber)|stellenmarkt|recruteurs|publier une (offre|annonce)|para empresas|publicar (empleo|oferta)',
    '(more|other|all) jobs (from|by) this (company|employer|advertiser)|report (this )?(job|listing|ad(vert)?)|(recruiter|employer) (login|log in|sign in)|job ?seekers?|hire (talent|people)',
    'pro firmy|dla pracodawc.*|роботодавцю|работодателю',
  ].join('|')})$`,
  'iu',
);
/** What stands between the parts of a document's title. */
export const SEPARATORS = /\s+[|–—·•»«/]\s+|\s+-\s+|\s*\|\s*|\s+@\s+|:\s+/;
/** The title of the model that a site was made from, which nobody has changed. */
export const MODEL = /\b(html|website|webflow|wordpress|landing page|portfolio|shop)\b.*\b(template|theme)$/i;
/** Parts of a title that are no name. */
export const GENERIC =
  /^(careers?|jobs?|job (details?|description|posting|openings?)|karriere|stellenangebote?|stellenanzeige|offres? d ?emploi|emploi|recrutement|career (opportunities|site|portal)|apply( now)?|application|bewerbung|vacatures?|vacanc(y|ies)|work(ing)? (at|with us)|hiring|home|recruitment|current openings)$/;
/** The legal form at the end of a firm's name. */
export const FIRM = /\s(ltd|limited|llc|inc|corp|gmbh|ag|se|kg|sa|sas|sarl|srl|spa|bv|nv|ab|oy|as|aps|plc|pty ltd|s\.?r\.?o|z o\.?o)\.?$/i;
/** What public and charitable employers are called, with a place or a cause beside it: such a name is one, and need be none though it ends in a place. */
export const PUBLIC = new RegExp(
  [
    '^(stadt|gemeinde|markt|landkreis|kreis|kanton|universität|hochschule|klinikum|ministerium|bundesamt|landesamt|gemeente|provincie|ville|mairie|commune|université|ministère',
    '|ayuntamiento|universidad|comune|universit[àa]|město|obec|kommune|kommun|city|town|county|borough|university|college|department|ministry)',
    '\\s(of\\s|de\\s|d.|di\\s|van\\s|der\\s|für\\s)?\\p{Lu}',
    '|^\\p{Lu}.*\\s(council|university|college|hospital|trust|authority|foundation|museum|church|school|universität|hochschule|klinikum|stiftung|kommun|e\\.\\s?v\\.)$',
  ].join(''),
  'iu',
);
/** Hosts that are called after jobs: of boards, of recruiters, and some of employers. */
export const JOB_HOST =
  /jobs?|career|karriere|stellen|emploi|empleo|vacanc|hiring|recruit|rekrut|praca|prace|rabota|vagas|lavoro|(^|\W)werk(?!e)/i;
