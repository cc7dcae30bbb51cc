// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { RECOGNITION } from '../../src/capture/button/recognition.ts';
import { hasSigns, isOfCareers } from '../../src/capture/scout/signs.ts';
import { hasButton, MATCHES } from '../../src/sites/matches.ts';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const ABOUT = 'https://employer.example/about';

const folder = resolve(import.meta.dirname, '../pages');
/**
 * Pages of ours that are postings of boards, where only the script of every site runs: on boards without a button and in employers' own pages. Not on LinkedIn;
 * and no address of Hacker News tells a posting from any other comment.
 */
const postings = MATCHES.filter(({ id }) => id !== 'linkedin' && id !== 'hacker-news').flatMap(({ id }) =>
  readdirSync(join(folder, id))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name: `${id}/${name.replace('.json', '')}`, ...JSON.parse(readFileSync(join(folder, id, name), 'utf8')) }))
    .filter(({ posting, url }) => posting && !hasButton(url)),
);

test.each(postings)('$name is looked at', ({ name, url }) => {
  const document = page(readFileSync(join(folder, `${name}.html`), 'utf8'));
  expect(hasSigns(document, url), `add a word of ${url} or what leads to the application to src/capture/scout/signs.ts`).toBe(true);
});

test.each([
  ['structured data', ABOUT, '<script type="application/ld+json">{"@graph":[{"@type":"JobPosting"}]}</script>'],
  ['microdata', ABOUT, '<div itemscope itemtype="http://schema.org/JobPosting"></div>'],
  ['RDFa', ABOUT, '<div vocab="https://schema.org/" typeof="JobPosting"></div>'],
  ['RDFa with a prefix', ABOUT, '<div prefix="schema: https://schema.org/" typeof="schema:JobPosting"></div>'],
  [
    'an address of careers with a title and a way to apply',
    'https://employer.example/careers/keeper',
    '<h1>Keeper</h1><a href="/apply/7">Apply</a>',
  ],
  ['the number of a job at Greenhouse', 'https://employer.example/keeper?gh_jid=7', '<h1>Keeper</h1><a href="/apply/7">Apply</a>'],
  ['a form for applying', 'https://employer.example/jobs/7', '<h1>Keeper</h1><section id="apply-here"></section>'],
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

test('a page of careers is waited for, another is not', () => {
  expect(isOfCareers('https://employer.example/careers/7')).toBe(true);
  expect(isOfCareers('https://employer.example/jobsworth')).toBe(false);
});

test('known boards are known by their address, also those without a button; LinkedIn is left alone', () => {
  expect(RECOGNITION.at('https://www.xing.com/jobs/leeds-night-porter-123456789')).toMatchObject({ sure: true });
  expect(RECOGNITION.at('https://www.linkedin.com/jobs/view/4000000000')).toBeNull();
  expect(RECOGNITION.at('https://employer.example/careers/7#top')).toEqual({ address: 'https://employer.example/careers/7', sure: false });
  expect(RECOGNITION.at('https://www.seek.com.au/career-advice/article/7'), 'of a board with the button').toBeNull();
});
