import { expect, test } from 'vitest';
import type { Highlight } from '../../../src/messages/protocol.ts';
import { parseMarkdown } from '../../../src/ui/words/markdown.ts';
import { parseMarked } from '../../../src/ui/words/marked.ts';

/** The marked pieces of a text, in order. */
const marked = (text: string, highlights: Highlight[]): [field: string, text: string][] =>
  parseMarked(text, highlights)
    .flatMap((block) =>
      block.kind === 'heading'
        ? block.line
        : block.kind === 'paragraph'
          ? block.lines.flat()
          : block.kind === 'list'
            ? block.items.flatMap(({ line }) => line)
            : [],
    )
    .flatMap((piece) => (piece.mark ? [[piece.mark.field, piece.text] as [string, string]] : []));

const at = (text: string, words: string, field = 'instructions.calls'): Highlight => {
  const start = text.indexOf(words);
  return { field, start, end: start + words.length };
};

test('words in a paragraph, a heading and a list are marked', () => {
  const text = '# No calls\n\nWe bake. No calls, please.\n\n- No calls here\n- bread';
  const highlights = [at(text, 'No calls'), at(text, 'No calls, please.', 'x'), at(text, 'No calls here', 'y')];
  expect(marked(text, highlights)).toEqual([
    ['instructions.calls', 'No calls'],
    ['x', 'No calls, please.'],
    ['y', 'No calls here'],
  ]);
});

test('a highlight goes on through bold words, links and lines', () => {
  const text = '**Please** do not phone\nthe [bakery](https://mill.example/), thanks.';
  const highlight = { field: 'f', start: 2, end: text.indexOf('](') };
  expect(marked(text, [highlight])).toEqual([
    ['f', 'Please'],
    ['f', ' do not phone'],
    ['f', 'the '],
    ['f', 'bakery'],
  ]);
});

test('of overlapping highlights the first is shown; those beyond the text are not', () => {
  const text = 'No calls or visits.';
  const highlights = [at(text, 'No calls or visits.', 'a'), at(text, 'visits', 'b'), { field: 'c', start: 30, end: 40 }];
  expect(marked(text, highlights)).toEqual([['a', 'No calls or visits.']]);
});

test('without highlights, and in a text that holds the signs itself, nothing changes', () => {
  expect(parseMarked('**Bread**', [])).toEqual(parseMarkdown('**Bread**'));
  const strange = 'a \uE000 b';
  expect(parseMarked(strange, [{ field: 'f', start: 0, end: 1 }])).toEqual(parseMarkdown(strange));
});

test('the first piece of a highlight is told from the rest of it, and what forbids from what does not', () => {
  const text = 'Please **do not** phone. Write to us.';
  const highlights: Highlight[] = [{ ...at(text, 'Please **do not** phone.'), forbids: true }, at(text, 'Write', 'instructions.email')];
  const [block] = parseMarked(text, highlights);
  const marks = block?.kind === 'paragraph' ? block.lines.flat().flatMap(({ mark }) => (mark ? [mark] : [])) : [];
  expect(marks).toEqual([
    { field: 'instructions.calls', forbids: true, first: true },
    { field: 'instructions.calls', forbids: true, first: false },
    { field: 'instructions.calls', forbids: true, first: false },
    { field: 'instructions.email', first: true },
  ]);
});
