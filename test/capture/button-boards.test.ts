import { expect, test } from 'vitest';
import { MATCHES, postingAt } from '../../src/capture/button/match.ts';
import { BOARDS } from '../../src/sites/registry.ts';

test('the button’s script knows the boards that have a button, and no other', () => {
  const wanted = BOARDS.filter(({ match }) => match.button).map(({ match }) => match.id);
  expect(MATCHES.map(({ id }) => id).sort(), 'src/capture/button/match.ts lists them').toEqual(wanted.sort());
});

test('there is none on LinkedIn', () => {
  expect(MATCHES.some(({ hosts }) => hosts.some((host) => /linkedin/.test(host)))).toBe(false);
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
