import { lowerCase } from '../../lib/lower-case.ts';

/** What a link or button that leads to the application says, whole. */
export const APPLY =
  /^((quick |easy |1-click )?apply|apply (now|here|today|online|for( this| the)?( job| position| role| vacancy)?|to (this|the) (job|position)|by e-?mail|with .{2,30}|(on|at) (the )?(company|employer).{0,12}|by e-?mail)|i.m interested|submit (your )?application|jetzt (online )?bewerben|bewerben|online bewerben|(zur |hier |online-?|direkt )?(online-?)?bewerb(ung|en)( starten)?|zum bewerbungsformular|je postule|postuler.*|candidater|aplicar.*|inscribirme.*|solicitar.*|postular.*|candidatar(-se|e)?.*|candidati.*|invia candidatura|solliciteer.*|odpovědět|mám zájem|aplikuj.*|wyślij cv|ansök.*|sök (jobbet|tjänsten)|søg (stillingen|jobbet)|send ansøgning|søk( på)?( stillingen| jobben)?|send søknad|hae (työpaikkaa|tätä paikkaa|paikkaa)|jätä hakemus|täytä hakemus|başvur.*|hemen başvur|jelentkez.*|aplică.*|відгукнутися.*|откликнуться)\W*$/i;
/** What a sentence says of how to apply. */
export const APPLY_PROSE =
  /\b(send|e-?mail|submit|forward) (us )?((your|a|an) )?(cv|c\.v\.|r[eé]sum[eé]|application|cover letter|curriculum)|\b(senden|schicken|richten) sie .{0,60}bewerbung|\bfreuen (wir )?(uns )?(sehr )?(auf|über) (ihre|deine|eure) .{0,60}bewerbung|\bbewerbung(en|sunterlagen)? .{0,80}((an|per) |zu richten)|\bapplications? (by|via) e-?mail|\bapplication packs?\b|\bapply (by|via) e-?mail|\bapply (to|at) \S+@|\b(envoye[rz]|adresse[rz]|transmett).{0,40}(cv|candidature)|\benv[ií](a|e|ar|anos)\b.{0,40}(cv|curr[ií]cul)|\b(mail|stuur) (je|jouw|uw) (cv|motivatie|sollicitatie)|\binvia(te)? .{0,20}(cv|curriculum)|\b(wyślij|prześlij) .{0,20}cv|\b(skicka|send) (din|ditt) (ansökan|ansøgning|søknad|cv)|\b(pošlete|zašlete) .{0,20}(cv|životopis)/i;
/** The heading over how to apply, whole, in lower case. */
export const HOW_TO_APPLY =
  /^((how )?to apply|apply|application (process|procedure|instructions)|how (can|do) (i|you) apply|(so bewerben sie sich|so bewirbst du dich|(ihre |deine )?bewerbung)|(comment |pour )?postuler|comment candidater|c[óo]mo (aplicar|postular(se)?|solicitar)|como se candidatar|come candidarsi|solliciteren|jak aplikovat|jak aplikować|så ansöker du|sådan søger du|slik søker du|näin haet)\W*$/u;
/** What a posting says that takes no more applications, in lower case: only a posting can be closed. */
export const CLOSED =
  /(?<!\p{L})(no longer (accepting|taking) (new )?applications|not (currently |now )?accepting applications|applications (for this (job|position|role|vacancy) )?(are|have|is) (now )?closed|(job|position|role|vacancy|posting) (is (now )?closed|has (now )?(been (filled|closed)|expired|closed)|is (now )?filled|is no longer (available|open))|(stelle|position|ausschreibung) (ist |wurde )?(bereits |leider )?(besetzt|geschlossen|abgelaufen)|bewerbungsfrist (ist )?(bereits )?abgelaufen|(bewerbung|bewerben) (ist )?nicht mehr möglich|(offre|poste) (est |a été )?(pourvue?|expirée?|clôturée?|fermée?)|n.accepte plus de candidatures|ya no (acepta|admite) (candidaturas|solicitudes)|(oferta|vacante|vaga) (ya )?(está )?(cerrada|caducada|encerrada)|vacature is (gesloten|vervuld|niet meer beschikbaar)|offerta (è )?(scaduta|chiusa))(?!\p{L})/u;
/** Headings of the sections that postings have, whole, in lower case. */
export const SECTION =
  /^(about (the|this) (role|job|position|team|company)|(about )?you|the (role|position|job|opportunity)|(key |main |your |primary |essential )?(job )?(responsibilities|duties|tasks|accountabilities)( .*)?|(job |position |role )?(description|summary|overview|purpose)|(minimum |required |preferred |basic |desired |key |other |job )?(requirements|qualifications|skills|experience|expertise|knowledge|competencies|education)( .*)?|what (you|we)(.?(ll|re|ve)| will)? .*|who (you are|we are)|how to apply|benefits( .*)?|perks( .*)?|why (join )?us.*|we offer|nice to have.*|must have.*|your (role|profile|mission|tasks|background|skills)|(ihre|deine) (aufgaben|tätigkeit(en|sschwerpunkte)?|profil|qualifikation(en)?|benefits)( .*)?|(ihr|dein) profil|aufgaben( .*)?|anforderungen|qualifikation(en)?|wir bieten|das (bieten|erwartet|bringst|bringen|solltest|sollten|machst|wünschen) .*|was (wir|sie|du|dich).*|(vos |les |tes )?missions?( .*)?|(votre |le |ton )?profil( .*)?|(description|descriptif|nous offrons|avantages|compétences).*|responsabilidades|requisitos.*|funciones|se ofrece|ofrecemos|o que .*|requisiti|offriamo|mansioni|náplň práce|požadujeme|požadavky|nabízíme|wymagania|oferujemy|zakres obowiązków|обов.язки|вимоги|ми пропонуємо|умови роботи|обязанности|требования|опис вакансії|taken|functie-eisen|wij (bieden|vragen|zoeken)|(wat|dit) (ga|doe|breng|vragen|bieden|zoeken|krijg|heb) .*|wie (ben|zoeken) .*|(jouw|je) (profiel|taken|functie)|functie-?omschrijving|arbeidsvoorwaarden|stellenbeschreibung|tätigkeiten|voraussetzungen|(ihr )?aufgabengebiet|das lernst du|person specification|selection criteria|eligibility|arbetsuppgifter|kvalifikationer|kvalifikasjoner|arbeidsoppgaver|vi (tilbyr|tilbyder|erbjuder)|(dine |dina )?(opgaver|ansvarsområde[rn]?|arbejdsopgaver)|(työ)?tehtävät|odotamme( sinulta)?|edellytämme|tarjoamme|iş tanımı|aranan nitelikler|genel nitelikler|feladatok|elvárások|amit kínálunk|cerințe|responsabilități|beneficii)\W*$/u;
/** What the addresses of postings and lists hold. */
export const ADDRESS =
  /(job|jobs|career|careers|vacanc|employment|position|posting|opening|opportunit|stelle|karriere|emploi|offre|empleo|oferta|vaga|lavoro|vacature|praca|prace|rabota|vakan|jobdetail|requisition|recruit|hiring|apply)/i;
/** The address of a page about one company. */
export const COMPANY = /\/(compan(y|ies)|employers?|unternehmen|arbeitgeber|entreprises?|empresas?|cmp)\/[^/]+\/?$/i;
/** The end of an address at which an employer tells of all its jobs. */
export const HOME =
  /\/(careers?|jobs?|vacanc(y|ies)|openings|open-positions|join-us|work-(with|for)-us|working-(here|at-[^/?]+)|karriere|stellen(angebote)?|jobangebote|carrieres?|recrutement|empleo|trabaja-con-nosotros|vagas|lavora-con-noi|vacatures|kariera|praca)(\/?(index)?\.\w{2,5}|\/)?$/i;
/** Parts of a path under which no postings live. */
export const NO_JOB =
  /\/(blog|news|article|articles|press|stories|guide|guides|courses?|programs?|programmes?|events?|veranstaltung(en)?|termine|evenements?|eventos|evenementen|eventi|products?|advice|career-advice|interview-questions|salaries|reviews?|wiki|forum|docs|help|support|training)(\/|$)/i;
/** The end of a path that names a vacancy, even among news; an article may speak of jobs and careers. */
export const VACANCY = /[/-](vacanc(y|ies)|vacature|stellen(ausschreibung|angebot|anzeige)|offre-d?-?emploi|recrutement|hiring)[^/]*\/?$/i;
/** The end of a path that shows several postings. */
export const LISTING = /\/(search|suche|results?|listings?|list|browse|category|categories|tags?|companies|all-jobs|jobs-in-[^/]+)\/?$/i;
/** Words that postings use, in lower case; an article may use some of them too. */
export const VOCABULARY = lowerCase(
  `(?<!\\p{L})(${[
    'salary|candidates?|applicants?|positions?|role|vacancy|employer|employment|hiring|recruit\\p{L}*|resum[eé]s?|cv|full[- ]time|part[- ]time|contract|experience|qualifications?|responsibilities|benefits|team',
    'bewerb\\p{L}+|stelle|aufgaben|kenntnisse|erfahrung|gehalt|vollzeit|teilzeit|unternehmen|profil|ausbildung|anforderungen|vergütung|arbeitszeit\\p{L}*|einarbeitung|mitarbeiter\\p{L}*|lebenslauf|urlaubstage',
    'poste|candidat\\p{L}*|expérience|missions?|profil|entreprise|équipe|compétences|rémunération|contrat|formation',
    'puesto|experiencia|equipo|requisitos|contrato|empresa|jornada|vaga|experiência|equipa|equipe|benefícios|oportunidade|remuneração',
    'esperienza|mansioni|contratto|requisiti|azienda|ricerca|functie|vacature|ervaring|sollicit\\p{L}*|salaris|werkzaamheden',
    'pozic\\p{L}|zkušenost\\p{L}*|praxe|nabízíme|požadujeme|mzda|úvazek|společnost\\p{L}?|práce|stanowisko|doświadczen\\p{L}*|wymagania|oferujemy|wynagrodzenie|umowa',
    'tjänst\\p{L}*|erfarenhet|ansökan|kvalifikationer|stilling\\p{L}*|erfaring|ansøgning|досвід|вакансі\\p{L}*|вимоги|зарплат\\p{L}*|компані\\p{L}*|опыт|требования|обов\\p{L}*|кандидат\\p{L}*',
    'stillinga?|søker|søknad|arbeidsgiver|lønn|heltid|deltid|kvalifikasjoner|verksted|arbejdsgiver|løn|lön|lönen|heltid|kollega\\p{L}*|tehtäv\\p{L}*|kokemus\\p{L}*|palk\\p{L}*|hakemu\\p{L}*|työnantaja|tiimi\\p{L}*|deneyim\\p{L}*|maaş|aday\\p{L}*|tapasztalat|fizetés|munkakör|experiență|salariu|candidat\\p{L}*',
  ].join('|')})(?!\\p{L})`,
  'g',
);
