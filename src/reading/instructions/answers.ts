import { APART } from '../gap.ts';
import type { Role } from '../role.ts';
import type { Tagged } from '../tagged.ts';
import { collect, type Scope } from './collect.ts';

/** What the matter of a denial may be named with. */
// biome-ignore format: a list
const MATTER: Role[] = [
  'call', 'phone', 'mail', 'visit', 'other', 'inquiry', 'kind', 'and', 'please', 'about', 'from', 'by', 'glue', 'employer', 'your', 'topic',
  'applicant', 'duty', 'outsider', 'time',
];

/** "Phoning will not help, so please don't", "Llamadas no, por favor": the denial closes the sentence, and takes up what stood before. */
export function closing(text: Tagged, at: number): Scope | null {
  let last = at;
  while (text.is(last + 1, 'please') && text.apart(last + 1) === APART.no) last++;
  if (text.apart(last + 1) < APART.sentence || !(last > at || text.is(at - 1, 'please'))) return null;
  let { first } = text.around(at, APART.sentence, 16);
  // "Tempted to call? Please don't."
  if (text.gap(first)?.question && at - first < 3) first = text.around(first - 1, APART.sentence, 16).first;
  let end = at - 1;
  while (end >= first && !text.is(end, 'call', 'visit') && !isByPhone(text, end)) end--;
  if (end < first || text.has(first, at - 1, 'no', 'outsider', 'refrain', 'time')) return null;
  return collect(text, { first: isByPhone(text, end) ? end - 1 : end, last: end, denies: 'statement', after: null });
}

/** "Telephone inquiries" */
const isByPhone = (text: Tagged, at: number): boolean => text.is(at, 'inquiry') && text.is(at - 1, 'phone') && text.apart(at) === APART.no;

/** "Phone calls: none, please", "calls – not accepted", "Anrufe? Nein danke": the matter, and the denial alone behind it. */
export function answered(text: Tagged, at: number): Scope | null {
  let first = at;
  while (text.is(first - 1, 'please', 'we', 'aux') && text.apart(first) === APART.no) first--;
  const gap = text.gap(first);
  if (first === 0 || !gap || text.apart(first) < APART.clause || !(gap.colon || gap.cell || gap.question || gap.apart === APART.clause))
    return null;
  for (let j = at + 1; text.apart(j) < APART.clause && !text.opensLine(j); j++)
    if (j > at + 4 || !text.is(j, 'please', 'accept', 'welcome', 'aux', 'glue')) return null;
  const matter = text.around(first - 1, APART.clause, 8);
  for (let j = first - 1; j > matter.first; j--) if (text.opensLine(j)) matter.first = j;
  if (text.apart(matter.first) < APART.clause && !text.opensLine(matter.first)) return null;
  for (let j = matter.first; j < first; j++) if (!text.is(j, ...MATTER)) return null;
  return text.has(matter.first, first - 1, 'call', 'inquiry', 'visit')
    ? collect(text, { ...matter, denies: 'statement', after: null })
    : null;
}

/** "No facilitará detalles por teléfono", "aucun détail ne sera donné par téléphone": whatever it is, it is not given that way. */
export function untold(text: Tagged, at: number): Scope | null {
  if (text.language.fixedOrder || (text.is(at + 1, 'glue') && text.is(at + 1, 'aux'))) return null;
  let gives = text.apart(at) < APART.clause && text.is(at - 1, 'accept');
  for (let j = at + 1; j < at + 9 && text.apart(j) < APART.clause && !text.gap(j)?.comma; j++) {
    if (text.is(j, 'you', 'your', 'no', 'not', 'only', 'if', 'but', 'outsider', 'duty', 'time', 'technical', 'perk')) return null;
    if (text.is(j, 'accept')) gives = true;
    if (!gives || !text.is(j, 'phone') || !text.has(j - 2, j - 1, 'by') || text.is(j + 1, 'outsider') || text.is(j + 2, 'outsider'))
      continue;
    return { ...collect(text, { first: j - 1, last: j, denies: 'statement', after: null }), ways: new Set(['calls']) };
  }
  return null;
}

/** "Über den Stand geben wir keine Auskunft", "no se informará sobre el estado": nothing is told of how far an application is. */
export function status(text: Tagged, at: number): Scope | null {
  for (let j = at + 1, tells = false; j < at + 9 && text.apart(j) < APART.clause; j++) {
    if (text.is(j, 'you', 'if', 'but', 'outsider')) return null;
    if (text.is(j, 'tell', 'accept')) tells = true;
    else if (tells && text.is(j, 'status') && text.is(j - 1, 'about', 'glue'))
      return { ...collect(text, { first: at + 1, last: j, denies: 'statement', after: null }), ways: new Set(['any']) };
  }
  return null;
}
