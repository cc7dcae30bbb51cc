import { describe, expect, test } from 'vitest';
import { plain } from '../../src/reading/plain.ts';

const TEXTS: [source: string, text: string][] = [
  ['**No** _phone_ `calls`', 'No phone calls'],
  ['## How to apply', ' How to apply'],
  ['* one\n* two', '* one\n* two'],
  ['5 * 3 = 15', '5 * 3 = 15'],
  ['first_last@mill.example', 'first_last@mill.example'],
  ['1\\. one \\& two', '1. one & two'],
  ['Tom &amp; Jo &#8211; caf&eacute; &#x41;', 'Tom & Jo – café A'],
  ['a &unknown; b & c &#0; d', 'a &unknown; b & c &#0; d'],
  ['don’t “call” us', 'don\'t "call" us'],
  ['one<br>two<p>three</p>', 'one\ntwo\nthree\n'],
  ['<ul><li>one</li></ul>', '\n\n• one\n\n'],
  ['sam <at> mill', 'sam <at> mill'],
  ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
  ['see [the page](https://mill.example/a) here', 'see the page here'],
  ['[not a link] (really)', '[not a link] (really)'],
  ['\u200bhid\u00adden\u00a0words\r\n', 'hidden words\n'],
];

describe('plain text', () => {
  test.each(TEXTS)('%j', (source, text) => expect(plain(source).text).toBe(text));

  test('links that lead to people are kept with the place of their words', () => {
    const { text, links } = plain(
      'Ask [Ida](mailto:ida@mill.example) or <a href="tel:+15550100">us</a>, see [this](https://mill.example).',
    );
    expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['Ida', 'mailto:ida@mill.example'],
      ['us', 'tel:+15550100'],
    ]);
  });

  test('every place leads back to its source', () => {
    const source = 'A **bold** &amp; &quot;quoted&quot; [link](mailto:a@b.example)<br>end';
    const { text, source: place } = plain(source);
    for (const word of ['bold', 'quoted', 'link', 'end']) {
      const at = text.indexOf(word);
      expect(source.slice(place(at), place(at) + word.length), word).toBe(word);
    }
  });
});
