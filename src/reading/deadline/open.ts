import { APART } from '../gap.ts';
import type { Tagged } from '../tagged.ts';
import type { DeadlineWords } from './words.ts';

/** A posting that says it has no closing day: open until somebody is found, or applications read as they come. */
export interface OpenEnded {
  kind: 'until-filled' | 'rolling';
  start: number;
  end: number;
}

const LONGEST = 6;

/** What a text says of staying open, or null. "Until filled" goes before "rolling"; "rolling" counts only in a sentence about applying. */
export function findOpenEnded(text: Tagged, { open }: DeadlineWords): OpenEnded | null {
  let rolling: OpenEnded | null = null;
  for (let i = 0; i < text.tokens.length; i++) {
    const found = phraseAt(text, i, open);
    if (!found) continue;
    const { kind, last } = found;
    const place: OpenEnded = { kind, start: text.tokens[i]?.start ?? 0, end: text.tokens[last]?.end ?? 0 };
    if (kind === 'until-filled') return place;
    const { first, last: end } = text.around(text.unitOf(i), APART.sentence, 40);
    if (text.has(first, end, 'papers', 'send')) rolling ??= place;
  }
  return rolling;
}

function phraseAt({ tokens }: Tagged, first: number, open: DeadlineWords['open']): { kind: OpenEnded['kind']; last: number } | null {
  if (!open.beginnings.has(tokens[first]?.word ?? '')) return null;
  let said = '';
  let found: { kind: OpenEnded['kind']; last: number } | null = null;
  for (let i = first; i < first + LONGEST && i < tokens.length; i++) {
    if (i > first && tokens[i]?.gap.apart !== APART.no) break;
    said += (i > first ? ' ' : '') + (tokens[i]?.word ?? '');
    const kind = open.phrases.get(said);
    if (kind) found = { kind, last: i };
  }
  return found;
}
