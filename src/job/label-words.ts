/** The fields that pages label in words. */
export type Labelled =
  | 'title'
  | 'organization'
  | 'recruiter'
  | 'agency'
  | 'location'
  | 'region'
  | 'workplace'
  | 'employmentType'
  | 'salary'
  | 'datePosted'
  | 'validThrough'
  | 'identifier';

/** The words are compared without accents, so they are written with or without. */
const words = (...alternatives: string[]): RegExp =>
  new RegExp(`^(${alternatives.join('|').normalize('NFKD').replace(/\p{M}/gu, '')})$`, 'u');

/**
 * What pages call each field, as `plain()` writes it: without accents, case and punctuation. The whole label must match. Languages in order: English,
 * German, French, Spanish, Portuguese, Italian, Dutch, Czech, Polish, Nordic, Turkish, Hungarian and Romanian,
 * Ukrainian and Russian.
 */
export const LABELS: Record<Labelled, RegExp> = {
  title: words(
    '(job|position|role|vacancy|posting) (title|name)|position|vacancy',
    'stellenbezeichnung|stellentitel|intitule( du poste)?|titulo del puesto|puesto|cargo|functie|pozice|stanowisko|befattning|посада|должность',
    'stilling(sbetegnelse|stittel)?|tehtavanimike|pozisyon|munkakor|pozitie',
  ),
  organization: words(
    '(hiring |employing )?(company|organi[sz]ation|employer|institution)( name)?|organi[sz]ation company|hiring organi[sz]ation|client( name)?',
    'firma|unternehmen|arbeitgeber|entreprise|societe|employeur|empresa|compania|empleador|azienda|bedrijf|werkgever|organisatie',
    'spolecnost|zamestnavatel|pracodawca|arbetsgivare|foretag|virksomhed|компанія|роботодавець|компания|работодатель',
    'arbeidsgiver|arbejdsgiver|bedrift|tyonantaja|yritys|isveren|sirket|munkaltato|ceg|angajator|companie',
  ),
  // Whoever posts the job: of a public office the employer, beside an employer the agency, or a person.
  recruiter: words('(hiring )?agency( name)?|recruiter( name)?|posted by|advertis(er|ed by)|inserent|annonceur|anunciante'),
  agency: words(
    '(recruit(ment|ing)|staffing|employment|temp(ing)?) (agency|company|consultancy|firm|partner|business)( name)?',
    'personal(vermittlung|dienstleister|berater|beratung)|vermittelt durch|(agence|cabinet) (de recrutement|d interim)|agence d emploi',
    'agencia de (empleo|colocacion)|empresa de (selecao|trabalho temporario)|agenzia per il lavoro|uitzendbureau|bemiddelaar|personalni agentura|agencja (pracy|zatrudnienia)|bemanningsforetag|vikarbureau|кадровое агентство|кадрова агенція',
  ),
  location: words(
    '(job|work|primary|office|position|duty|posting)? ?(locations?|site)( s)?|location city|city|town|based in|place of work|workplace address|duty station|where',
    '(arbeits|einsatz|dienst)orte?|standorte?|ort|arbeitsplatz|lieu( de travail| du poste)?|localisation|ville|site',
    'ubicacion|lugar( de trabajo)?|localidad|ciudad|localizacao|local( de trabalho)?|cidade|sede( di lavoro)?|luogo( di lavoro)?|localita',
    'locatie|standplaats|plaats|misto (vykonu )?(prace|pracoviste)|lokalita|pracoviste|lokalizacja|miejsce pracy|arbetsplats|arbejdssted|sted',
    'адреса роботи|місто|місце роботи|город|место работы|адрес',
    'arbeidssted|beliggenhet|lokasjon|sijainti|tyopaikan sijainti|tyoskentelypaikka|paikkakunta|konum|calisma yeri|munkavegzes helye|helyszin|locatie|oras',
  ),
  // Only what stands beside a town of its own; the regions under which a board files a posting are no place of work.
  region: words('(location )?(state|province)( province)?'),
  workplace: words(
    'work ?place( type)?|work(ing)? (arrangements?|model|mode|style|setting)|(job )?location type|remote( type| status| work| details)?|on ?site remote',
    'arbeitsmodell|home ?office|teletravail|mode de travail|modalidad( de trabajo)?|modelo de trabalho|modalita di lavoro|werkplek|tryb pracy|formát',
  ),
  employmentType: words(
    '(employment|job|position|contract|work|time|appointment)( type| status| basis)?|type of (employment|contract|position)|(work|job) schedule|schedule|commitment|(working )?hours|job (category )?type|duration|type',
    'vertragsart|anstellungsart|beschaftigungsart|arbeitszeit|arbeitsverhaltnis|pensum|type de contrat|contrat|temps de travail|tipo de (contrato|empleo|emprego)|contrato|jornada',
    'tipo di contratto|contratto|dienstverband|contracttype|typ (uvazku|smlouvy)|pracovni pomer|rodzaj umowy|wymiar pracy|anstallningsform|вид зайнятості|тип занятости',
    'stillingstype|ansettelsesform|heltid deltid|ansaettelsesform|anstallningstyp|tyosuhde|tyoaika|calisma sekli|munkaviszony|tip (job|contract)',
  ),
  salary: words(
    '(base |annual |hourly |estimated |starting )?(salary|pay|compensation|wage|rate)s?( range| rate| scale| grade)?|remuneration|package|ctc|stipend',
    'gehalt|vergutung|entgelt|lohn|salaire|remuneration|salario|sueldo|retribucion|remuneracao|stipendio|retribuzione|ral|salaris|plat|mzda|wynagrodzenie|lon|зарплата|оплата',
    'lonn|lonsniva|palkka|maas|ucret|fizetes|ber|salariu',
  ),
  datePosted: words(
    '(date |job )?(posted|published|listed|updated|placed|advertised)( on| date)?|posting date|publication date|open(ing)? date|date (added|opened|published|posted)|online since',
    'veroffentlicht( am)?|online seit|datum|publiee? le|date de (publication|parution)|publicado( el| em)?|fecha de publicacion|pubblicat[oa]( il)?|geplaatst( op)?|zverejneno|data publikacji|опубліковано|опубликовано',
    'publisert|publiceret|publicerad|julkaistu|yayin tarihi',
  ),
  validThrough: words(
    '(application |applications |job |posting )?(closing|close|closes|deadline|expiry|expiration|end)( date| on| by)?|apply (by|before|until)|deadline( date| for applications| to apply)?|expires( on)?|valid (through|until)|last date( to apply)?|(application )?due( date)?',
    'bewerbungs(frist|schluss|ende)|bewerben bis|bewerbungen? bis|date limite( de candidature| de depot)?|cloture|date de cloture|fecha (limite|de cierre)|plazo|prazo|data limite|scadenza|sluitingsdatum|uzaverka|termin( aplikowania)?|sista ansokningsdag|ansogningsfrist|дедлайн',
    '(soknads)?frist|ansokan senast|sok senast|haku paattyy|hakuaika paattyy|son basvuru( tarihi)?|jelentkezesi hatarido|data limita',
  ),
  identifier: words(
    '(auto )?(job|position|posting|vacancy|announcement|requisition|req|tracking|reference|ref)( requisition| reference| ref| req)? ?(id|ids|identification|number|no|nr|code|ref|reference|req)|reference|ref|requisition|req',
    'kennziffer|referenz( ?nummer| ?code)?|stellen ?(id|nummer|nr)|chiffre|(numero de )?reference( de l offre)?|referencia|riferimento|referentie( ?nummer)?|vacaturenummer|cislo nabidky|numer referencyjny',
  ),
};
