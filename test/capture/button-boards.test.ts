import { expect, test } from 'vitest';
import { postingAt } from '../../src/capture/button/match.ts';
import { BOARDS } from '../../src/sites/registry.ts';

test.each(BOARDS.filter(({ match }) => !match.button).map(({ match, examples }) => ({ id: match.id, examples })))(
  '$id has none',
  ({ examples }) => {
    expect(examples.postings.map(postingAt).filter((address) => address !== null)).toEqual([]);
  },
);

test('LinkedIn has none', () => {
  expect(postingAt('https://www.linkedin.com/jobs/view/4000000000')).toBeNull();
});

test.each(BOARDS.filter(({ match }) => match.button).map(({ match, examples }) => ({ id: match.id, examples })))(
  '$id: on a posting, and on no other page',
  ({ examples }) => {
    expect(examples.postings.map(postingAt)).not.toContain(null);
    expect(examples.others.map(postingAt).filter((address) => address !== null)).toEqual([]);
  },
);

test('the same posting by two ways is one address', () => {
  expect(postingAt('https://uk.indeed.com/jobs?q=porter&vjk=0123456789abcdef')).toBe(
    postingAt('https://uk.indeed.com/viewjob?jk=0123456789abcdef&from=serp'),
  );
  expect(postingAt('https://jobs.lever.co/acme/01234567-89ab-cdef-0123-456789abcdef/apply')).toBe(
    postingAt('https://jobs.lever.co/acme/01234567-89ab-cdef-0123-456789abcdef'),
  );
});
