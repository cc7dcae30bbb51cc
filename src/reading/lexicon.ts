import { APART } from './gap.ts';
import { type Language, phrasesOf } from './languages/language.ts';
import type { Role } from './role.ts';
import { type Stops, type Token, tokenise } from './token.ts';

interface Node {
  roles: Set<Role> | null;
  next: Map<string, Node> | null;
}

/** A word or phrase of a text with its roles in one language; `roles` is empty where the lexicon does not know it. */
export interface Unit {
  roles: ReadonlySet<Role>;
  /** First and last token. */
  first: number;
  last: number;
}

/** A language's words, ready to be looked up. */
export interface Lexicon {
  language: Language;
  root: Node;
}

const NO_STOPS: Stops = { abbreviations: new Set(), months: new Set() };
const UNKNOWN: ReadonlySet<Role> = new Set();
const ADVERB: ReadonlySet<Role> = new Set(['please']);
/** Words of the longest phrase that is looked up. */
export const LONGEST_PHRASE = 8;

export function lexiconOf(language: Language): Lexicon {
  const root: Node = { roles: null, next: null };
  for (const [role, phrases] of Object.entries(language.roles))
    for (const phrase of phrasesOf(phrases)) for (const words of variants(phrase)) insert(root, words, role as Role);
  return { language, root };
}

/** All spellings of an entry, as folded words: `short-list(ed|)` gives "shortlisted", "short listed", "shortlist", "short list". */
export function variants(entry: string): string[][] {
  const group = /\(([^()]*)\)/.exec(entry);
  if (group) {
    const [whole, choices = ''] = group;
    return choices.split('|').flatMap((choice) => variants(entry.slice(0, group.index) + choice + entry.slice(group.index + whole.length)));
  }
  const hyphen = entry.indexOf('-');
  if (hyphen >= 0) return ['', ' '].flatMap((joint) => variants(entry.slice(0, hyphen) + joint + entry.slice(hyphen + 1)));
  return [wordsOf(entry)];
}

/** Cut as a text is cut. An elision at the end ("pas d'") is one because a word follows. */
function wordsOf(phrase: string): string[] {
  const elided = phrase.endsWith("'");
  const words = tokenise(elided ? `${phrase}x` : phrase, NO_STOPS).map(({ word }) => word);
  return elided ? words.slice(0, -1) : words;
}

function insert(root: Node, words: string[], role: Role): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (!next) {
      next = { roles: null, next: null };
      node.next.set(word, next);
    }
    node = next;
  }
  node.roles ??= new Set();
  node.roles.add(role);
}

/** Cuts tokens into the longest phrases that the lexicon knows; every other token is a unit of its own. */
export function tag(tokens: Token[], { root, language }: Lexicon): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length; ) {
    let node = root.next?.get(tokens[i]?.word ?? '');
    let roles: ReadonlySet<Role> = node?.roles ?? UNKNOWN;
    let last = i;
    for (let j = i + 1; node?.next && j < i + LONGEST_PHRASE; j++) {
      const token = tokens[j];
      if (!token || token.gap.apart !== APART.no || token.gap.comma) break;
      node = node.next.get(token.word);
      if (node?.roles) {
        roles = node.roles;
        last = j;
      }
    }
    if (roles.size === 0 && language.adverbEnding && tokens[i]?.word.endsWith(language.adverbEnding)) roles = ADVERB;
    units.push({ roles, first: i, last });
    i = last + 1;
  }
  return units;
}
