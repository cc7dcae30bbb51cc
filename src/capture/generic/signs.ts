import { plain } from '../../lib/text.ts';
import type { Page } from '../../sites/page.ts';
import { mayBeTitle } from '../../sites/title.ts';
import type { Headline } from './headline.ts';
import type { Labels } from './labels.ts';
import type { Line } from './lines.ts';

/** What speaks for a single posting, and what refuses it. Kept whole, so that a failing test can print why. */
export interface Signs {
  /** Each sign with its weight. */
  signs: Record<string, number>;
  score: number;
  refused: string | null;
}

const APPLY =
  /^(apply|apply (now|here|today|online|for (this|the)( job| position| role| vacancy)?|to (this|the) (job|position)|by e-?mail|with .{2,30}|on company (web)?site)|i.m interested|easy apply|submit (your )?application|jetzt (online )?bewerben|bewerben|online bewerben|zur bewerbung|je postule|postuler.*|candidater|aplicar.*|inscribirme.*|solicitar.*|postular.*|candidatar(-se|e)?.*|candidati.*|invia candidatura|solliciteer.*|odpovědět|mám zájem|aplikuj.*|wyślij cv|ansök.*|søg stillingen|відгукнутися.*|откликнуться)\W*$/i;
const SECTION =
  /^(about (the|this) (role|job|position|team|company)|(about )?you|the (role|position|job|opportunity)|(key |main |your |primary |essential )?(job )?(responsibilities|duties|tasks|accountabilities)( .*)?|(job |position |role )?(description|summary|overview|purpose)|(minimum |required |preferred |basic |desired |key |other )?(requirements|qualifications|skills|experience|competencies|education)( .*)?|what (you.?ll|you will|we|you) .*|who (you are|we are)|how to apply|benefits( .*)?|perks( .*)?|why (join )?us.*|we offer|nice to have.*|must have.*|your (role|profile|mission|tasks|background|skills)|(ihre|deine) (aufgaben|profil|qualifikation(en)?|benefits)|(ihr|dein) profil|aufgaben( .*)?|anforderungen|qualifikation(en)?|wir bieten|das (bieten wir|erwartet|bringst).*|was (wir|sie|du|dich).*|(vos |les |tes )?missions?( .*)?|(votre |le |ton )?profil( .*)?|(description|nous offrons|avantages|compétences).*|responsabilidades|requisitos.*|funciones|se ofrece|ofrecemos|o que .*|requisiti|offriamo|mansioni|náplň práce|požadujeme|požadavky|nabízíme|wymagania|oferujemy|zakres obowiązków|обов.язки|вимоги|ми пропонуємо|умови роботи|обязанности|требования|опис вакансії|taken|functie-eisen|wij bieden|arbetsuppgifter|kvalifikationer)\W*$/iu;
const ADDRESS =
  /(job|jobs|career|careers|vacanc|position|posting|opening|opportunit|stelle|karriere|emploi|offre|empleo|oferta|vaga|lavoro|vacature|praca|prace|rabota|vakan|jobdetail|requisition|recruit|hiring|apply)/i;
const NO_JOB =
  /\/(blog|news|article|articles|press|stories|guide|guides|courses?|programs?|programmes?|events?|products?|advice|career-advice|interview-questions|salaries|reviews?|wiki|forum|docs|help|support|training)(\/|$)/i;
const LISTING = /\/(search|suche|results?|listings?|list|browse|category|categories|tags?|companies|all-jobs|jobs-in-[^/]+)\/?$/i;
const VOCABULARY =
  /\b(salary|candidates?|applicants?|position|role|vacancy|employer|employment|hiring|recruit\w*|resum[eé]|cv|full[- ]time|part[- ]time|contract|experience|qualifications?|responsibilities|benefits|team|bewerb\w+|stelle|aufgaben|kenntnisse|erfahrung|gehalt|poste|candidat\w*|expérience|missions?|equipo|experiencia|puesto|vaga|experiência|equipa|equipe|esperienza|práce|zkušenost\w*|doświadczen\w*|досвід|вакансі\w*|обов)\b/giu;

/** Weighs what a page shows. `text` is how much running text its main part holds, in UTF-16 units. */
export function readSigns(
  page: Page,
  lines: readonly Line[],
  labels: Labels,
  headline: Headline | null,
  text: number,
  listed: number,
): Signs {
  const { pathname, search } = page.address;
  const shown = lines.filter((line) => line.zone !== 'off');
  const apply = shown.filter((line) => line.text.length <= 50 && APPLY.test(line.text)).length;
  const sections = new Set(
    shown.filter((line) => line.text.length <= 60 && SECTION.test(line.text.replace(/[:：]\s*$/, ''))).map((line) => plain(line.text)),
  );
  const fields = [...labels].filter(([field]) => field !== 'title').length;
  const words = new Set(
    shown
      .map((line) => line.text)
      .join(' ')
      .slice(0, 60_000)
      .toLowerCase()
      .match(VOCABULARY) ?? [],
  );
  const path = pathname + search;
  const signs: Record<string, number> = {
    address: ADDRESS.test(path) && /[\d/=-][^/]{3,}$/.test(path) ? 2 : ADDRESS.test(page.address.hostname) || ADDRESS.test(path) ? 1 : 0,
    otherAddress: NO_JOB.test(pathname) ? -3 : 0,
    apply: apply > 0 && apply <= 6 ? 1 : 0,
    sections: Math.min(2, sections.size),
    labels: Math.min(3, fields),
    title: headline?.confirmed ? 1 : 0,
    words: words.size >= 8 ? 2 : words.size >= 4 ? 1 : 0,
  };
  return {
    signs,
    score: Object.values(signs).reduce((sum, one) => sum + one, 0),
    refused: refusal(page, shown, labels, headline, { text, apply, listed }),
  };
}

interface Counts {
  text: number;
  apply: number;
  listed: number;
}

/** Why a page is no single posting whatever speaks for it, or null. */
function refusal(
  { address, title }: Page,
  shown: readonly Line[],
  labels: Labels,
  headline: Headline | null,
  { text, apply, listed }: Counts,
): string | null {
  if (!headline) return 'no heading names one job';
  if (text < 250) return 'no running text';
  if (LISTING.test(address.pathname)) return 'the address is of a list';
  if (listed >= 5) return 'structured data lists items';
  if (title !== '' && !mayBeTitle(title) && !headline.confirmed) return 'the document’s title is of a list or a wall';
  const repeated = [...labels].find(([field, { values, times }]) => field !== 'title' && times >= 4 && values.length >= 4);
  if (repeated) return `several values of ${repeated[0]}`;
  if (apply > 6) return 'many ways to apply';
  const cards = shown.filter(
    (line) => line.heading > 0 && line.linked > 0 && line.linked >= line.text.length * 0.8 && line.text.length > 8,
  ).length;
  return cards >= 8 && text < cards * 250 ? 'many linked headings' : null;
}
