// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readLink } from '../../src/capture/link.ts';

const read = (html: string, href: string) =>
  readLink(new DOMParser().parseFromString(html, 'text/html'), href, 'https://jobs.example/list');

test.each([
  ['its text', '<a href="/1">Gardener</a>', 'Gardener'],
  ['the heading in it', '<a href="/1"><img alt=""><h3>Gardener</h3><p>Leeds, full time</p></a>', 'Gardener'],
  ['another link to the same', '<a href="/1"><img></a><a href="/1#apply">x</a><a href="https://jobs.example/1">Gardener</a>', 'Gardener'],
  ['its label', '<a href="/1" aria-label="Gardener"><svg></svg></a>', 'Gardener'],
  ['nothing where it only says what it does', '<a href="/1">Apply now</a>', null],
  ['nothing where the page has no such link', '<a href="/2">Cook</a>', null],
])('a link is named by %s', (_, html, title) => {
  expect(read(html, 'https://jobs.example/1').title).toBe(title);
});

test('the address is the one under which the posting is known', () => {
  expect(read('', 'https://www.linkedin.com/jobs/search/?currentJobId=4011122233&keywords=porter').url).toBe(
    'https://www.linkedin.com/jobs/view/4011122233',
  );
  expect(read('', 'https://jobs.example/1/?utm_source=x').url).toBe('https://jobs.example/1');
});
