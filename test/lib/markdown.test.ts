// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { markdownOfString } from '../../src/lib/markdown.ts';

describe('HTML of a posting as Markdown', () => {
  test.each([
    ['<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
    ['<h2><strong>\n About you</strong></h2><ul><li>A</li><li>B</li></ul>', '## About you\n\n- A\n- B'],
    ['<ol><li>First</li><li>Second</li></ol>', '1. First\n2. Second'],
    ['<ul><li>Outer<ul><li>Inner</li></ul></li></ul>', '- Outer\n  - Inner'],
    ['<b>Bold</b><b> still</b> not', '**Bold** **still** not'],
    ['<b><strong>Once</strong></b>', '**Once**'],
    ['<p>Write to <a href="mailto:jane_doe@example.com">jane_doe@example.com</a></p>', 'Write to jane_doe@example.com'],
    ['<p>See <a href="/about">our page</a></p>', 'See [our page](https://acme.example/about)'],
    ['<p><a href="javascript:alert(1)">Click</a></p>', 'Click'],
    ['<p>A<script>alert(1)</script><style>p{}</style>B</p>', 'AB'],
    ['<p>5 * 3 and a_b_c, 1. not a list</p>', '5 \\* 3 and a_b_c, 1. not a list'],
    ['&lt;p&gt;Escaped &amp;amp; once&lt;/p&gt;', 'Escaped & once'],
    ['&amp;lt;p&amp;gt;Escaped twice&amp;lt;/p&amp;gt;', 'Escaped twice'],
    ['Plain text\n\nwith List<String> and\nlines', 'Plain text\n\nwith List<String> and\nlines'],
    ['Fish &amp; chips\nand peas', 'Fish & chips\nand peas'],
    ['<dl><dt>Place</dt><dd>Leeds</dd></dl>', '**Place**\n\nLeeds'],
    ['<table><tr><td>Hours</td><td>40</td></tr><tr><td>Start</td><td>May</td></tr></table>', 'Hours 40\nStart May'],
    ['<form><p>Kept</p><input value="x"><button>Apply</button></form>', 'Kept'],
  ])('%j', (html, markdown) => {
    expect(markdownOfString(html, 'https://acme.example/job/1')).toBe(markdown);
  });

  test('a thousand levels are flattened, not followed', () => {
    expect(markdownOfString(`${'<div><blockquote>'.repeat(1_000)}deep${'</blockquote></div>'.repeat(1_000)}`)).toContain('deep');
  });
});
