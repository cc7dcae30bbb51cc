import { describe, expect, test } from 'vitest';
import { parseInline, parseMarkdown } from '../../../src/ui/words/markdown.ts';

const text = (words: string) => ({ kind: 'text', text: words });

describe('blocks', () => {
  test('headings, paragraphs with their line breaks, lists with their depth, rules', () => {
    expect(parseMarkdown('## About ##\n\nOne\ntwo\n\n* a\n    * b\n\n* c\n\n1. first\n2) second\n\n---\n\nend')).toEqual([
      { kind: 'heading', line: [text('About')] },
      { kind: 'paragraph', lines: [[text('One')], [text('two')]] },
      {
        kind: 'list',
        ordered: false,
        items: [
          { depth: 0, line: [text('a')] },
          { depth: 1, line: [text('b')] },
          { depth: 0, line: [text('c')] },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          { depth: 0, line: [text('first')] },
          { depth: 0, line: [text('second')] },
        ],
      },
      { kind: 'rule' },
      { kind: 'paragraph', lines: [[text('end')]] },
    ]);
  });

  test('an indented line goes on with its item, a quote is a paragraph', () => {
    expect(parseMarkdown('- a\n  more\n\n> said')).toEqual([
      { kind: 'list', ordered: false, items: [{ depth: 0, line: [text('a'), text(' '), text('more')] }] },
      { kind: 'paragraph', lines: [[text('said')]] },
    ]);
  });

  test('markup is text', () => {
    expect(parseMarkdown('<script>alert(1)</script>')).toEqual([{ kind: 'paragraph', lines: [[text('<script>alert(1)</script>')]] }]);
  });
});

describe('pieces of a line', () => {
  test.each([
    ['**bold** and __bold__', [{ kind: 'strong', text: 'bold' }, text(' and '), { kind: 'strong', text: 'bold' }]],
    ['an _em_ and `code`', [text('an '), { kind: 'em', text: 'em' }, text(' and '), { kind: 'code', text: 'code' }]],
    ['snake_case_name', [text('snake_case_name')]],
    ['2 \\* 3 \\_ 4', [text('2 * 3 _ 4')]],
    ['**not closed', [text('**not closed')]],
    ['[us](https://a.example/b)', [{ kind: 'link', text: 'us', href: 'https://a.example/b' }]],
    ['**[us](https://a.example/b)**', [{ kind: 'strong', text: 'us' }]],
    ['<https://a.example/>', [{ kind: 'link', text: 'https://a.example/', href: 'https://a.example/' }]],
  ])('%s', (line, pieces) => {
    expect(parseInline(line)).toEqual(pieces);
  });

  test.each(['javascript:alert', 'data:text/html,x', 'mailto:a@b.example', 'file:///etc/passwd', '/relative', 'JaVaScRiPt:x'])(
    'a link to %s is only its words',
    (target) => {
      expect(parseInline(`[here](${target})`)).toEqual([text('here')]);
    },
  );
});

test.each(['**', '[', '[a](', '_a', '`', '\\', '# ', '- ', '<https://', ' ', '* * '])(
  'a line of many “%s” takes time as its length, not as the square of it',
  (piece) => {
    // The best of several runs: what else the machine does only ever makes one longer.
    const time = (length: number) => {
      const line = `x${piece.repeat(length)}`.slice(0, length);
      const runs = Array.from({ length: 7 }, () => {
        const start = performance.now();
        parseMarkdown(line);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    expect(time(20_000) / Math.max(1, time(2_000))).toBeLessThan(60);
  },
);
