// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mask } from '../../../src/capture/report/mask.ts';
import { reportOf } from '../../../src/capture/report/report.ts';
import { KNOWN } from '../../../src/capture/report/words.ts';
import { patience, runs } from '../../runs.ts';

const now = new Date(2026, 2, 10, 12);
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const report = (html: string, url = 'https://jobs.example/1'): string => reportOf(parse(html), url, now);
const body = (html: string): string[] => report(html).split('\n').slice(8, -1);

test('it shows how a page is built', () => {
  const html = `<main class="job-details jane-doe"><h1 id="title-4711" data-testid="job-title">Lamp Trimmer</h1><dl><dt>Location</dt><dd>Rockall</dd></dl>
    <ul><li><a href="mailto:jane@light.example">Jane</a></li><li><a href="mailto:jo@light.example">Joe</a></li></ul><script>let secret</script></main>`;
  expect(body(html)).toEqual([
    ' head',
    ' body',
    '  main.job-details.~',
    '   h1#title-~ [data-testid=job-title]',
    '    t12',
    '   dl',
    '    dt',
    '     t8:location',
    '    dd',
    '     t7',
    '   ul',
    '    li ×2',
    '     a [href=mailto]',
    '      t4',
    '   script',
  ]);
});

test('of data it keeps the keys and the types of schema.org', () => {
  const data = {
    '@type': 'JobPosting',
    title: 'Lamp Trimmer',
    baseSalary: { value: 52_000 },
    jobLocation: [{ name: 'Rockall' }, {}],
    jane: true,
  };
  expect(body(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toContain(
    '  script [type=application~ld~json] { ~type: JobPosting, title: t12, baseSalary: { value: number }, jobLocation: [{ name: t7 } ×2], ~: boolean }',
  );
});

test('of the address it keeps its form', () => {
  expect(report('', 'https://jane.light.example/jobs/lamp-trimmer-4711/apply?name=Jane&token=abc#x')).toContain(
    '- Address: /jobs/~/apply?name=~&~=~\n',
  );
});

test('a board that Heed knows is named', () => {
  expect(report('<h1>x</h1>', 'https://job-boards.greenhouse.io/light/jobs/4711')).toContain(
    '- Board: greenhouse, an address of a posting',
  );
});

describe('nothing of a page survives', () => {
  const ALL_KNOWN = [...KNOWN].join(' ');
  /** Names, words, mail addresses and numbers that a page may hold; none is a word by which pages are built. */
  const secret = fc
    .stringMatching(/^[a-z]{4,9}$/)
    .filter((word) => !ALL_KNOWN.includes(word))
    .chain((word) =>
      fc.constantFrom(
        word,
        `${word[0]?.toUpperCase()}${word.slice(1)}`,
        `${word}@${word}.example`,
        `${word}-${word}`,
        `${word}4711`,
        `jobTitle${word}`,
      ),
    );
  const NAMES = 'class id title alt href aria-label data-testid itemprop name value lang role content rel type placeholder'.split(' ');
  const open = fc
    .tuple(
      fc.constantFrom('div', 'p', 'h1', 'a', 'li', 'dt', 'dd', 'x-card', 'button'),
      fc.array(fc.tuple(fc.constantFrom(...NAMES), secret), { maxLength: 4 }),
      secret,
    )
    .map(([tag, attributes, text]) => {
      const given = attributes.map(([name, value]) => `${name}="${value}"`).join(' ');
      return `<${tag} ${given} data-${text.replace(/[^a-z]/gi, '')}>${text}`;
    });
  /** Elements within one another and beside one another, as unclosed tags come. */
  const element = fc.array(open, { maxLength: 5 }).map((tags) => tags.join(''));
  const scripts = fc
    .tuple(secret, secret, fc.constantFrom('application/ld+json', 'application/json'))
    .map(
      ([key, value, type]) =>
        `<script type="${type}">${JSON.stringify({ '@type': value, [key]: { title: value, [value]: [value] } })}</script>`,
    );

  test(
    'of generated pages',
    () => {
      fc.assert(
        fc.property(
          fc.array(element, { maxLength: 4 }),
          scripts,
          fc.array(secret, { minLength: 3, maxLength: 3 }),
          secret,
          (elements, script, [a, b, c], title) => {
            const html = `<title>${title}</title><meta property="og:title" content="${title}"><!-- ${title} -->${elements.join('')}${script}<x-${b?.replace(/[^a-z]/gi, '')}>x</x-${b}>`;
            const url = `https://${a?.replace(/[^a-z]/gi, '')}.example/${b}?${a}=${c}#${c}`;
            const text = report(html, url).toLowerCase();
            const words = `${html} ${url}`.toLowerCase().match(/[a-z]{4,}/g) ?? [];
            const foreign = words.filter((word) => !ALL_ALLOWED.includes(word));
            for (const word of foreign) expect(text).not.toContain(word);
            expect(text).not.toContain('4711');
            expect(text).not.toContain('@');
          },
        ),
        { ...runs(100), endOnFailure: true },
      );
    },
    patience(60_000),
  );

  const folder = resolve(import.meta.dirname, '../../pages');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  test.each(pages)('of %s: every word is one of Heed’s own', (name) => {
    const text = report(readFileSync(join(folder, name), 'utf8'));
    const strange = (text.match(/[a-z]{2,}/gi) ?? []).filter((word) => !isOwn(word));
    expect(strange).toEqual([]);
  });
});

/** What a report says itself: its own sentences, tags, kinds of values, labels' fields, schemes, signs. */
const OWN = `A page Board none that Heed knows an address of posting Address Postings in structured data Signs refused Elements text cut here t null number boolean string path mailto tel http https
  location region workplace employmentType salary datePosted validThrough identifier organization title lang en de fr es it pt nl sv da nb pl cs sk uk ru fi hu ro el tr ja zh ko javascript
  html head body meta link script style base main header footer nav section article aside div span p a b i u s em strong small sub sup mark time address hgroup ul ol li dl dt dd table thead tbody
  tfoot tr th td caption figure figcaption img picture source video audio iframe object embed svg canvas form fieldset legend label input textarea select option optgroup button output progress meter
  details summary dialog template noscript br hr blockquote q cite pre code abbr slot search menu font center`;
const SIGNS = readdirSync(resolve(import.meta.dirname, '../../../src/sites/boards'), 'utf8').flatMap((name) =>
  name.replace('.ts', '').split('-'),
);
const ALLOWED = new Set([...KNOWN, ...(OWN.match(/[a-z]+/gi) ?? []).map((word) => word.toLowerCase()), ...SIGNS]);
const SIGN_NAMES = new Set(
  (readFileSync(resolve(import.meta.dirname, '../../../src/capture/generic/signs.ts'), 'utf8').match(/[a-z]+/gi) ?? []).map((word) =>
    word.toLowerCase(),
  ),
);
/** A generated word that is part of one of these says nothing of its page. */
const ALL_ALLOWED = [...ALLOWED, ...SIGN_NAMES].join(' ');

/** Whether a run of letters is made of allowed words: `jobTitle`, `JobPosting`. */
function isOwn(word: string): boolean {
  if (ALLOWED.has(word.toLowerCase()) || SIGN_NAMES.has(word.toLowerCase())) return true;
  return (word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).every((part) => ALLOWED.has(part.toLowerCase()));
}

test.each([
  ['job-details-jobs-unified-top-card__job-title', 'job-details-jobs-unified-top-card__job-title'],
  ['jane-doe__jobTitle-42', '~__jobTitle-~'],
  ['Müller', '~'],
  ['css-1x2y3z', 'css-~'],
  ['JaneDoeApply', '~Apply'],
])('%s is masked as %s', (name, masked) => {
  expect(mask(name)).toBe(masked);
});
