import { APART } from '../gap.ts';
import { leadingTitle } from './evidence.ts';
import type { Person } from './people.ts';
import type { Setting } from './setting.ts';

const REACH = 8;
/** Small words inside a title: "Head of the Archives", "chargé de recrutement". */
const INSIDE = new Set('of for and the in de des du der für und'.split(' '));

/** A job title, and the token with which it, or the name before it, ends. */
export interface Title {
  text: string;
  last: number;
}

/** The job title that stands behind a name ("Jane Doe, HR Manager", on the next line too) or before it ("our recruiter Jane Doe"); null where none does. */
export function titleOf(person: Person, setting: Setting): Title | null {
  return titleBehind(person, setting) ?? titleBefore(person, setting);
}

function titleBehind(person: Person, { plain, tokens, words, points }: Setting): Title | null {
  const start = person.last + 1;
  let end = start;
  let isTitle = false;
  for (let i = start; i < start + REACH; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    const { gap } = token;
    if (i > start && (gap.apart !== APART.no || gap.comma || gap.newline)) break;
    if (i === start && gap.apart >= APART.sentence && !gap.newline) break;
    if (points.includes(token.start) || (words.between.has(token.word) && !INSIDE.has(token.word))) break;
    if (words.titles.has(token.word)) isTitle = true;
    end = i + 1;
  }
  return isTitle ? { text: cut(plain, tokens[start]?.start, tokens[end - 1]?.end), last: end - 1 } : null;
}

function titleBefore(person: Person, setting: Setting): Title | null {
  const { plain, tokens, words } = setting;
  const start = leadingTitle(person, setting);
  if (start >= person.first) return null;
  // The employer's name may stand before the title: "Acme recruiter Jane Doe".
  let first = start;
  while (first < person.first && !words.titles.has(tokens[first]?.word ?? '')) first++;
  if (first > start && tokens[first]?.gap.hyphen) first--;
  if (first === person.first) return null;
  return { text: cut(plain, tokens[first]?.start, tokens[person.first - 1]?.end), last: person.last };
}

function cut(plain: string, start = 0, end = 0): string {
  return plain.slice(start, end).replace(/\s+/g, ' ').trim();
}
