// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { RECOGNITION } from '../../src/capture/button/recognition.ts';
import { mayBePosting } from '../../src/capture/scout/postings.ts';
import { hasButton } from '../../src/sites/matches.ts';
import { BOARDS } from '../../src/sites/registry.ts';

const sure = (href: string) => RECOGNITION.at(href)?.sure ?? false;
const withButton = BOARDS.map(({ match, examples }) => ({
  id: match.id,
  postings: examples.postings.filter(hasButton),
  others: examples.others.filter(hasButton),
})).filter(({ postings }) => postings.length > 0);

test('no page of LinkedIn has the button', () => {
  expect(hasButton('https://www.linkedin.com/jobs/view/4000000000')).toBe(false);
});

test.each(withButton)('$id: the button is on a posting, and on no other page', ({ postings, others }) => {
  expect(postings.filter((href) => !sure(href))).toEqual([]);
  expect(others.filter((href) => RECOGNITION.at(href) !== null)).toEqual([]);
});

test.each(withButton)('$id: the scout asks about its postings, and about nothing else', ({ postings, others }) => {
  expect(postings.filter((href) => !mayBePosting(new URL(href)))).toEqual([]);
  expect(others.filter((href) => mayBePosting(new URL(href)))).toEqual([]);
});

test('the same posting by two ways is one address', () => {
  const address = (href: string) => RECOGNITION.at(href)?.address;
  expect(address('https://uk.indeed.com/jobs?q=porter&vjk=0123456789abcdef')).toBe(
    address('https://uk.indeed.com/viewjob?jk=0123456789abcdef&from=serp'),
  );
  expect(address('https://jobs.lever.co/acme/01234567-89ab-cdef-0123-456789abcdef/apply')).toBe(
    address('https://jobs.lever.co/acme/01234567-89ab-cdef-0123-456789abcdef'),
  );
});
