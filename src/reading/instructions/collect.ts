import { APART } from '../gap.ts';
import type { Role } from '../role.ts';
import type { Tagged } from '../tagged.ts';
import { reasonBegins } from './reason.ts';
import { type Denies, type Item, settle, type Way } from './settle.ts';

/** What the words in reach of a negation name. */
export interface Scope {
  ways: Set<Way>;
  /** Contact is denied as a deed ("do not call"), not as a thing ("no calls"). */
  deed: boolean;
  /** A verb of accepting or sending stands inside: "accept calls", "be answered". */
  verb: boolean;
  /** Those who would call do it: "make calls", "send e-mails". */
  byCaller: boolean;
  please: boolean;
  /** Only calls from agencies are meant. */
  fromAgency: boolean;
  /** It is about how far an application is. */
  status: boolean;
  /** E-mail is denied as a way to send papers or to apply ("do not e-mail your CV"), which says nothing of asking by e-mail. */
  submission: boolean;
  first: number;
  last: number;
}

/** The run of units to read; `after`: the unit that ended it, null when reading backwards. */
export interface Run {
  first: number;
  last: number;
  denies: Denies;
  after: number | null;
}

const ITEM_ROLES: Role[] = ['call', 'ring', 'phone', 'mail', 'write', 'visit', 'come', 'other', 'inquiry', 'contact'];
const DEEDS: Role[] = ['ring', 'write', 'come', 'contact'];

/** Reads a run of known words: which ways it names, from whom, and whether something takes the denial back. */
export function collect(text: Tagged, run: Run): Scope {
  const { first, last, denies } = run;
  const scope: Scope = {
    ways: new Set(),
    deed: false,
    verb: false,
    byCaller: false,
    please: false,
    fromAgency: false,
    status: false,
    submission: false,
    first,
    last,
  };
  let items: Item[] = [];
  let agencies = 0;
  let work = false;
  let by = false;
  let from = false;
  let limited = false;
  let papers = false;
  let sends = false;
  let unannounced = false;

  for (let j = first; j <= last; j++) {
    const fresh = text.is(j, 'and') || text.gap(j)?.comma || text.gap(j)?.slash;
    if (fresh) work = false;
    if (text.is(j, 'please')) scope.please = true;
    if (text.is(j, 'accept', 'send')) scope.verb = true;
    // "Applications submitted by e-mail": a participle, and no deed of the reader.
    const participle = (text.is(j - 1, 'papers') && j > first && text.is(j + 1, 'by')) || (by && text.is(j + 1, 'papers') && j < last);
    if (text.is(j, 'make') || (text.is(j, 'send') && !text.is(j, 'accept', 'papers') && !participle)) scope.byCaller = true;
    if (text.is(j, 'unannounced')) unannounced = true;
    if (text.is(j, 'status')) scope.status = true;
    if (text.is(j, 'papers') && !isSubject(text, run.first, j)) papers = true;
    if (text.is(j, 'send') && !text.is(j, 'papers')) sends = true;

    // "Call at the weekend" is a time, "weekend calls" are work.
    // "Do not call about hours": what about, and no time.
    if (text.is(j, 'time') && text.is(j - 1, 'about')) continue;
    if (text.is(j, 'time') && items.length > 0 && !fresh) limited = true;
    else if (text.is(j, 'duty', 'time') || isTheirs(text, j, last)) {
      work = true;
      // "Appel à froid", "llamadas comerciales": in Romance languages it follows.
      if (!fresh && items.at(-1)?.unit === j - 1 && text.is(j, 'duty')) items.pop();
    } else if (text.is(j, 'outsider') && items.length > 0 && !isAboutJob(text, j)) limited = true;
    else if (
      text.is(j, 'agency') &&
      (from ||
        text.is(j - 1, 'about') ||
        (text.is(j + 1, ...ITEM_ROLES) && !text.is(j + 1, 'about') && j < last && !text.gap(j + 1)?.comma))
    )
      agencies++;
    else if (text.is(j, 'applicant') && from) agencies = -Infinity;
    else if (toReader(text, j, items, denies)) limited = true;
    // "Do not call to follow up": what for, and no second deed.
    else if (text.is(j, 'about') && text.is(j, 'contact') && items.length > 0) continue;
    else if (text.is(j, ...ITEM_ROLES)) {
      // "Nicht telefonisch nachfragen": the way may stand before the deed.
      const first = items.every((item) => item.roles.has('phone') && !item.roles.has('ring'));
      // "On the phone" is no deed, though "phone" can be one.
      if (first && denies === 'deed' && !scope.verb && text.is(j, ...DEEDS) && !by) scope.deed = true;
      const listed = Boolean(fresh) || text.is(j - 1, 'and');
      if (!work) items.push({ unit: j, roles: text.units[j]?.roles ?? new Set(), by, listed, device: !by && isDevice(text, j) });
      if (text.is(j, 'call', 'inquiry', 'visit')) work = false;
    }
    // "Telephone applications", "telefonisch bewerben": the way before its papers, or before the deed of sending them.
    const previous = items.at(-1);
    if (text.is(j, 'papers', ...(text.language.deniesBackwards ? (['send'] as const) : [])) && previous?.unit === j - 1 && !fresh)
      previous.by = true;
    // "Candidatures téléphoniques": in Romance languages it stands behind them.
    if (previous?.unit === j && text.is(j, 'phone') && text.is(j - 1, 'papers') && j > first && !text.language.fixedOrder)
      previous.by = true;
    if (text.is(j, 'by')) by = true;
    else if (!text.is(j, ...ITEM_ROLES, 'and', 'glue', 'kind')) by = false;
    if (text.is(j, 'from')) from = items.length > 0 && !text.is(j - 1, 'and');
    else if (!text.is(j, 'agency', 'applicant', 'and', 'glue', 'kind', 'we')) from = false;
  }
  if (limited) items = [];
  if (run.after !== null) items = checkEnd(text, run, run.after, items);
  scope.fromAgency = agencies > 0;
  const asks = items.some(({ roles }) => roles.has('inquiry') || roles.has('contact'));
  scope.submission = !asks && (papers || (sends && items.every(({ by }) => by)));
  scope.ways = settle(items, {
    denies,
    please: scope.please || (denies === 'thing' && isWrittenBefore(text, first)),
    backwards: text.language.deniesBackwards,
  });
  // "Weder telefonisch noch per E-Mail erteilen wir Auskünfte": the ways stand first, and say all.
  const opening = items[0]?.roles;
  if (scope.verb && denies === 'deed' && scope.ways.size > 1 && (opening?.has('phone') || items[0]?.by)) scope.ways.delete('any');
  if (unannounced && !limited && (scope.verb || items.some(({ roles }) => roles.has('visit') || roles.has('come'))))
    scope.ways.add('walkIns');
  return scope;
}

/** "E-mail your CV, no phone": another way is named in the clause before. */
function isWrittenBefore(text: Tagged, first: number): boolean {
  const no = first - 1;
  if (!text.gap(no)?.comma && text.apart(no) !== APART.clause) return false;
  return text.has(text.around(no - 1, APART.sentence, 8).first, no - 1, 'mail', 'write', 'papers', 'other');
}

/** "Don't call her about this job": she answers for the employer. */
const isAboutJob = (text: Tagged, j: number): boolean => text.is(j + 1, 'about') && text.has(j + 2, j + 4, 'topic', 'papers');

/** "Do not bring your phone", "cell phones are not permitted": a phone that is no way to ask ("phone inquiries") and no deed ("do not phone"). */
function isDevice(text: Tagged, j: number): boolean {
  if (!text.is(j, 'phone') || text.is(j, 'call') || text.apart(j) !== APART.no || !text.is(j - 1, 'determiner', 'phone')) return false;
  return text.apart(j + 1) !== APART.no || !text.is(j + 1, 'call', 'inquiry', 'papers', 'phone', 'mail', 'other', 'and');
}

/** "No customer contact": whose it is tells that it is work. */
const isTheirs = (text: Tagged, j: number, last: number): boolean =>
  text.is(j, 'outsider') && j < last && !text.gap(j + 1)?.comma && text.is(j + 1, 'call', 'inquiry', 'mail', 'visit');

/** "About your application", "on the status of applications": papers are what is asked about, not what is sent. */
function isSubject(text: Tagged, first: number, papers: number): boolean {
  for (let j = papers - 1; j >= first && papers - j < 6; j--) {
    if (text.is(j, 'about', 'status') && !text.is(j, 'by')) return true;
    if (!text.is(j, 'glue', 'your', 'kind', 'topic', 'employer')) return false;
  }
  return false;
}

/** "We will never call you": the reader is the one who would be reached. */
function toReader(text: Tagged, j: number, items: Item[], denies: Denies): boolean {
  if (denies !== 'deed' || !text.is(j, 'you', 'applicant') || text.is(j + 1, ...ITEM_ROLES)) return false;
  const previous = items.at(-1);
  return (
    previous !== undefined &&
    text.is(previous.unit, ...DEEDS) &&
    (previous.unit === j - 1 || (previous.unit === j - 2 && text.is(j - 1, 'glue')))
  );
}

/**
 * Judges the word that ended a run. Right behind an item it makes another thing of it ("no call center", "no email lists");
 * behind an auxiliary it is a statement about calls ("no calls are recorded"); a time limits ("not after 8").
 */
function checkEnd(text: Tagged, run: Run, after: number, items: Item[]): Item[] {
  const gap = text.gap(after);
  const last = items.at(-1);
  if (!gap || !last || gap.apart >= APART.clause || gap.comma || text.opensLine(after)) return items;
  // "No calls needed": it spares them, and forbids none.
  if (
    text.is(after, 'without') ||
    (run.denies === 'thing' && (text.is(after, 'ask') || (text.is(run.last, 'and') && text.is(after + 1, 'ask'))))
  )
    return [];
  const token = text.token(after);
  if (text.timeFollows(run.last) || comesFromOthers(text, run, after)) return [];
  if (token?.kind === 'address') return items;
  if (text.is(after, 'instead', 'only') && !text.is(after, 'but'))
    return text.apart(after + 1) >= APART.clause || text.gap(after + 1)?.comma ? items.slice(0, -1) : items;
  // "Do not leave calls unanswered": denied twice.
  if (text.is(after, 'refused')) return [];
  if (reasonBegins(text, after)) return items;
  if (text.is(after, 'no', 'not', 'refrain', 'but', 'if', 'please', 'and')) return items;
  if (text.is(lastButCourtesy(text, run), 'aux', 'modal')) return [];
  // "Per posta elettronica semplice": in Romance languages an adjective follows.
  if (last.unit !== run.last || (last.by && !text.language.fixedOrder)) return items;
  if (token?.kind === 'number' || text.startsAnew(after)) return items;
  if (run.denies === 'deed' && token?.proper) return items;
  return items.slice(0, -1);
}

/** "No calls from insurers": whose calls are refused is said, in a word that names no applicants. */
function comesFromOthers(text: Tagged, { first, last }: Run, after: number): boolean {
  if (text.known(after) || text.token(after)?.kind !== 'word') return false;
  const from = text.is(last, 'glue', 'kind') && !text.is(last, 'from') ? last - 1 : last;
  return from >= first && text.is(from, 'from') && !text.is(from, 'by', 'about');
}

/** The last word of a run that is no courtesy: "no call is ever | boring". */
function lastButCourtesy(text: Tagged, { first, last }: Run): number {
  let j = last;
  while (j > first && text.is(j, 'please') && text.is(j - 1, 'aux', 'modal')) j--;
  return j;
}
