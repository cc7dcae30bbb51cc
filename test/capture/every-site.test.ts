// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { EVERYWHERE } from '../../src/capture/button/everywhere.ts';
import { hasSigns, MARKS } from '../../src/capture/button/signs.ts';
import { BOARDS } from '../../src/sites/registry.ts';
import { WITHOUT_BUTTON } from '../../src/sites/without-button.ts';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const ABOUT = 'https://employer.example/about';

test('the marks are those of the site files', () => {
  const wanted = BOARDS.flatMap(({ site }) => site.embedded?.marks ?? []);
  expect(
    wanted.filter((mark) => !MARKS.includes(mark)),
    'add them to src/capture/button/signs.ts',
  ).toEqual([]);
  expect(
    MARKS.filter((mark) => !wanted.includes(mark)),
    'of no site file',
  ).toEqual([]);
});

test('the boards that it carries are those that the script of the button does not serve, or not wholly', () => {
  const ids = WITHOUT_BUTTON.map(({ id }) => id);
  const wanted = BOARDS.filter(({ match }) => match.button !== true).map(({ match }) => match.id);
  expect(ids.toSorted(), 'change the list in src/sites/without-button.ts').toEqual(wanted.toSorted());
});

test.each([
  ['structured data', ABOUT, '<script type="application/ld+json">{"@graph":[{"@type":"JobPosting"}]}</script>'],
  ['microdata', ABOUT, '<div itemscope itemtype="http://schema.org/JobPosting"></div>'],
  ['RDFa', ABOUT, '<div vocab="https://schema.org/" typeof="JobPosting"></div>'],
  ['an embedded board', ABOUT, '<div id="grnhse_app"></div>'],
  [
    'an address of careers with a title and a way to apply',
    'https://employer.example/careers/keeper',
    '<h1>Keeper</h1><a href="/apply/7">Apply</a>',
  ],
  ['the number of a job at Greenhouse', 'https://employer.example/keeper?gh_jid=7', '<h1>Keeper</h1><a href="/apply/7">Apply</a>'],
  ['the same in German', 'https://firma.example/stellenangebote/7', '<h1>Wärter</h1><a href="mailto:post@firma.example">Bewerben</a>'],
])('%s has the page looked at', (_, url, html) => {
  expect(hasSigns(page(html), url)).toBe(true);
});

test.each([
  ['an article', 'https://news.example/2026/keeper', '<h1>Keeper retires</h1><a href="mailto:desk@news.example">Write</a>'],
  ['other structured data', ABOUT, '<script type="application/ld+json">{"@type":"Article","about":"JobPostings"}</script>'],
  ['careers without a way to apply', 'https://employer.example/careers', '<h1>Careers</h1>'],
  ['a word that only contains another', 'https://employer.example/jobsworth', '<h1>Jobsworth</h1><a href="/apply">Apply</a>'],
])('%s has not', (_, url, html) => {
  expect(hasSigns(page(html), url)).toBe(false);
});

test('known boards are known by their address, also those without a button; LinkedIn is left alone', () => {
  expect(EVERYWHERE.at('https://www.xing.com/jobs/leeds-night-porter-123456789')).toMatchObject({ sure: true });
  expect(EVERYWHERE.at('https://www.linkedin.com/jobs/view/4000000000')).toBeNull();
  expect(EVERYWHERE.at('https://employer.example/careers/7#top')).toEqual({ address: 'https://employer.example/careers/7', sure: false });
});
