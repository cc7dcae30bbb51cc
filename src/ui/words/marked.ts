import type { Highlight } from '../../messages/protocol.ts';
import { type Block, type Inline, type Mark, parseMarkdown } from './markdown.ts';

/** Characters for private use, which stand for a highlight's two ends while the text is parsed. */
const BEGIN = '\uE000';
const END = '\uE001';

/** The blocks of a Markdown text with what Heed read in it marked: each piece inside a highlight carries its mark. A text that holds the two signs itself stays unmarked. */
export function parseMarked(markdown: string, highlights: readonly Highlight[]): Block[] {
  const apart = withoutOverlaps(highlights, markdown.length);
  if (apart.length === 0 || markdown.includes(BEGIN) || markdown.includes(END)) return parseMarkdown(markdown);
  let signed = '';
  let done = 0;
  for (const { start, end } of apart) {
    signed += markdown.slice(done, start) + BEGIN + markdown.slice(start, end) + END;
    done = end;
  }
  const blocks = parseMarkdown(signed + markdown.slice(done));
  let next = 0;
  let mark: Mark | null = null;
  const marked = (line: Inline[]): Inline[] =>
    line.flatMap((piece) =>
      piece.text.split(/([\uE000\uE001])/).flatMap((text) => {
        if (text === BEGIN) mark = markOf(apart[next++]);
        else if (text === END) mark = null;
        else if (text && mark) {
          const own = mark;
          mark = { ...own, first: false };
          return [{ ...piece, text, mark: own }];
        } else if (text) return [{ ...piece, text }];
        return [];
      }),
    );
  return blocks.map((block) => {
    if (block.kind === 'heading') return { ...block, line: marked(block.line) };
    if (block.kind === 'paragraph') return { ...block, lines: block.lines.map(marked) };
    return block.kind === 'list' ? { ...block, items: block.items.map((item) => ({ ...item, line: marked(item.line) })) } : block;
  });
}

function markOf(highlight: Highlight | undefined): Mark | null {
  if (!highlight) return null;
  const { start: _, end: __, ...mark } = highlight;
  return { ...mark, first: true };
}

/** In order, each beginning where the one before it has ended; of two that begin in one place, the first. */
function withoutOverlaps(highlights: readonly Highlight[], length: number): Highlight[] {
  const kept: Highlight[] = [];
  for (const highlight of highlights) {
    const { start, end } = highlight;
    if (start >= (kept.at(-1)?.end ?? 0) && start < end && end <= length) kept.push(highlight);
  }
  return kept;
}
