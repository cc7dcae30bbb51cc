import { plain } from '../../lib/text.ts';
import { FIRM, PUBLIC } from './employer-words.ts';
import type { Headline } from './headline.ts';
import { fieldOf } from './labels.ts';
import type { Line } from './lines.ts';

/** So many lines under a title may name the employer. */
const LINES = 4;
const LONGEST = 60;
const BEFORE = '(?:About|At|Join|Über|Bei|À propos de|Chez|Sobre|En|Acerca de)';
const AFTER =
  '(?:is|are|was|has|offers|provides|seeks|builds|makes|helps|ist|hat|sucht|bietet|entwickelt|est|recrute|propose|es|busca|ofrece)';

/**
 * The employer where nothing says that it is one, as on many boards: a name right under the title that is a firm's, or of which the text says something as of
 * a subject ("About Acme", "Acme is a …"). A place or a team stands there too, and no text says that "Leeds offers …".
 */
export function employerUnder(lines: readonly Line[], { element, title }: Headline): string | null {
  const at = lines.findIndex(({ block }) => block === element);
  const under = lines.slice(at + 1, at + 1 + LINES);
  const pieces = under.filter(({ zone, text }) => zone === 'main' && text.length <= 160).flatMap(({ parts }) => parts.flatMap(split));
  const named = pieces.filter(
    (piece) => isName(piece) && plain(piece) !== plain(title) && (FIRM.test(piece) || PUBLIC.test(piece) || isSubject(piece, lines)),
  );
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

const split = (part: string): string[] => part.split(/\s+[·•|–—-]\s+|^[·•|–—-]\s*|\s*[·•|–—-]$/).map((piece) => piece.trim());
const isName = (text: string): boolean =>
  text.length >= 2 && text.length <= LONGEST && /^[\p{Lu}\d]/u.test(text) && !/[!?:]/.test(text) && fieldOf(text) === null;

/** Whether the text says something of a name as of somebody who acts. */
export function isSubject(name: string, lines: readonly Line[]): boolean {
  const said = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?:^|[.!?:]\\s+)(?:${BEFORE} ${said}(?![\\p{L}-])|${said} ${AFTER} )`, 'u');
  return lines.some(({ text }) => text.includes(name) && text.length > name.length && pattern.test(text));
}
