import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.ts';
import { DE } from './languages/de.ts';
import { EN } from './languages/en.ts';
import { ES } from './languages/es.ts';
import { FR } from './languages/fr.ts';
import { IT } from './languages/it.ts';
import { NL } from './languages/nl.ts';
import { PT } from './languages/pt.ts';
import { said } from './said.ts';

/** The sentences of the tables. */
const TABLES: [language: string, sentences: string[]][] = [
  ['English', EN.map(([text]) => text)],
  ['German', DE.map(([text]) => text)],
  ['French', FR.map(([text]) => text)],
  ['Spanish', ES.map(([text]) => text)],
  ['Dutch', NL.map(([text]) => text)],
  ['Italian', IT.map(([text]) => text)],
  ['Portuguese', PT.map(([text]) => text)],
];

/** Those of the variants that say something else than the sentence they were made of. */
function changed(sentences: string[], variants: (text: string) => string[], said = saidOf): string[] {
  return sentences.flatMap((text) => {
    const expected = said(text);
    return variants(text).filter((variant) => said(variant) !== expected);
  });
}
/** A letter in the bold of mathematics, in which posts are written that want to stand out. */
function boldOf(letter: string): string {
  const code = letter.charCodeAt(0);
  return String.fromCodePoint(code >= 97 ? 0x1d41a + code - 97 : 0x1d400 + code - 65);
}
const saidOf = (text: string): string => JSON.stringify(said(text));
/** A name in capitals is no name any more, so an address that stood with one may be left without. */
const saidBesideMail = (text: string): string => JSON.stringify({ ...said(text), email: null });

/** Changes of dress that change no meaning. */
const DRESSES: [name: string, dress: (text: string) => string][] = [
  ['typographic apostrophes', (text) => text.replaceAll("'", '’')],
  ['apostrophes as references', (text) => text.replaceAll("'", '&#39;').replaceAll('’', '&rsquo;')],
  ['spaces that do not break', (text) => text.replaceAll(' ', '\u00a0')],
  ['spaces as references', (text) => text.replaceAll(' ', '&nbsp;')],
  ['accents apart from their letters', (text) => text.normalize('NFD')],
  ['soft hyphens inside words', (text) => text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2')],
  ['spaces of no width between words', (text) => text.replaceAll(' ', ' \u200b')],
  ['joiners inside words', (text) => text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u2060$2')],
  ['soft hyphens as references', (text) => text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1&shy;$2')],
  ['a mark of the byte order before', (text) => `\ufeff${text}`],
  ['full width', (text) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000')],
  ['mathematical bold', (text) => text.replace(/[a-zA-Z]/g, boldOf)],
  ['typographic quotes', (text) => `“${text}”`],
  ['German quotes', (text) => `„${text}“`],
  ['French quotes', (text) => `« ${text} »`],
  ['dashes around', (text) => `— ${text} —`],
  ['an emoji before', (text) => `📞 ${text}`],
  ['an emoji as a bullet, with text before', (text) => `We bake good bread.\n👉 ${text}\n✅ Our oven is warm.`],
  ['a no-entry sign before', (text) => `🚫 ${text}`],
  ['a keycap before', (text) => `1️⃣ ${text}`],
  ['a check mark before', (text) => `✔ ${text}`],
  ['an arrow before', (text) => `➤ ${text}`],
  ['stars around', (text) => `*** ${text} ***`],
  ['a table cell', (text) => `<table><tr><td>${text}</td><td>We bake good bread.</td></tr></table>`],
  ['a cell of a table in Markdown', (text) => `| Note | ${text} |`],
  ['a tab before', (text) => `\t${text}`],
  ['columns parted by tabs', (text) => `Bread\t${text}\tGood oven`],
  ['a heading on its own line above', (text) => `HOW TO APPLY\n${text}`],
  ['brackets', (text) => `(${text})`],
  ['bold', (text) => `**${text}**`],
  ['bold words', (text) => text.replace(/\p{L}{4,}/gu, '**$&**')],
  ['emphasis', (text) => `_${text}_`],
  ['a heading', (text) => `## ${text}`],
  ['a quotation', (text) => `> ${text}`],
  ['a bullet', (text) => `- ${text}`],
  ['a round bullet', (text) => `• ${text}`],
  ['a numbered item', (text) => `1. ${text}`],
  ['HTML', (text) => `<p>${text}</p>`],
  ['an HTML list', (text) => `<ul><li>${text}</li></ul>`],
  ['HTML in capitals', (text) => `<P><STRONG>${text}</STRONG></P>`],
  ['Windows line ends', (text) => `\r\n${text}\r\n`],
  ['text before', (text) => `We have baked bread in this town since 1998.\n\n${text}`],
  ['text after', (text) => `${text}\n\nOur bakery is an equal opportunity employer.`],
  ['a sentence before', (text) => `We bake good bread. ${text}`],
];

describe.each(TABLES)('%s sentences say the same', (_language, sentences) => {
  test.each(DRESSES)('in %s', (_name, dress) => expect(changed(sentences, (text) => [dress(text)])).toEqual([]));

  test('in capitals', () => expect(changed(sentences, (text) => [text.toUpperCase()], saidBesideMail)).toEqual([]));

  test('with a line break anywhere but inside a number', () => {
    const broken = (text: string): string[] =>
      Array.from(text.matchAll(/(?<!\d) | (?!\d)/g), ({ index }) => `${text.slice(0, index)}\n${text.slice(index + 1)}`);
    expect(changed(sentences, broken)).toEqual([]);
  });
});

test('two sentences say the same in either order', () => {
  const ban = 'No phone calls, please.';
  const others = [
    'Only shortlisted candidates will be contacted.',
    'No recruiters.',
    'Write to jobs@mill.example.',
    'Walk-ins are not accepted.',
  ];
  for (const other of others) expect(said(`${ban} ${other}`), other).toEqual(said(`${other} ${ban}`));
});

test('a ban says the same wherever it stands in a long text', () => {
  const filler = Array.from({ length: 40 }, (_, i) => `You will look after oven number ${i}, and keep its log in good order.`);
  for (const at of [0, 20, 40]) {
    const text = [...filler.slice(0, at), 'Please do not call the bakery.', ...filler.slice(at)].join('\n');
    expect(said(text).calls, `after ${at} lines`).toBe('forbidden');
  }
});

test('the quote is the sentence in its own words, and its place is right in the source', () => {
  const source = 'Join us!\n\n**Please**&nbsp;do not phone\nthe [bakery](https://mill.example), we&#39;re busy. Thanks.';
  const { instructions, spans } = read(source);
  expect(instructions.quotes).toEqual([{ about: 'calls', text: "Please do not phone the bakery, we're busy." }]);
  const [span] = spans;
  expect(source.slice(span?.start, span?.end)).toContain('do not phone\nthe [bakery');
});
