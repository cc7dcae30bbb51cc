import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isUnder } from '../../src/lib/address.ts';
import { matchAddress } from '../../src/sites/match.ts';
import { buttonHosts } from '../../src/sites/matches.ts';
import { BOARDS } from '../../src/sites/registry.ts';

const root = resolve(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'src/sites/boards')).map((name) => name.replace(/\.ts$/, ''));
const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
const boards = BOARDS.map((board) => ({ id: board.match.id, ...board }));
const fixtures = readdirSync(join(root, 'test/pages'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

test('every file of src/sites/boards is a board of that id, and every board has its file', () => {
  expect(boards.map(({ id }) => id).sort()).toEqual(files.sort());
});

/** Boards, and systems in which employers publish for themselves. Others come as files only; one of these must never be missing. */
const PROMISED = [
  'linkedin indeed glassdoor ziprecruiter monster careerbuilder dice simplyhired wellfound builtin welcome-to-the-jungle work-at-a-startup remote-ok',
  'we-work-remotely himalayas usajobs job-bank reed totaljobs cv-library guardian-jobs jobs-ac-uk higheredjobs idealist stepstone xing arbeitsagentur',
  'jobs-ch france-travail apec hellowork infojobs seek naukri jobs-cz jobindex hacker-news',
  'greenhouse lever ashby workday smartrecruiters icims bamboohr workable recruitee teamtailor personio jazzhr jobvite breezy taleo successfactors oracle',
  'ukg adp paylocity rippling pinpoint join homerun gem umantis refline usa-staffing',
].flatMap((line) => line.split(' '));

test('every site that is promised has its file and its page', () => {
  expect(PROMISED).toHaveLength(65);
  expect(PROMISED.filter((id) => !files.includes(id) || !fixtures.some(({ name }) => name === id))).toEqual([]);
});

describe.each(boards)('$id', ({ id, match, examples }) => {
  test('takes its examples of postings', () => {
    expect(examples.postings.length).toBeGreaterThan(0);
    expect(examples.postings.filter((address) => matchAddress(match, new URL(address)) !== 'posting')).toEqual([]);
  });

  test('takes none of its other examples', () => {
    expect(examples.others.length).toBeGreaterThan(0);
    expect(examples.others.filter((address) => matchAddress(match, new URL(address)) === 'posting')).toEqual([]);
  });

  test('shares no posting’s address with another board', () => {
    const others = boards.filter((board) => board.id !== id);
    const shared = examples.postings.flatMap((address) =>
      others.filter((other) => matchAddress(other.match, new URL(address))).map((other) => `${other.id}: ${address}`),
    );
    expect(shared).toEqual([]);
  });

  test('has a page of ours with its expectation', () => {
    const pages = existsSync(join(root, 'test/pages', id))
      ? readdirSync(join(root, 'test/pages', id)).filter((name) => name.endsWith('.json'))
      : [];
    const captured = pages.map((name) => JSON.parse(readFileSync(join(root, 'test/pages', id, name), 'utf8')).posting?.board);
    expect(captured, `write test/pages/${id}/….html and ….json`).toContain(id);
  });

  test('says whether the button is on its hosts', () => {
    expect(
      match.button,
      `src/sites/boards/${id}.ts: button: true, the hosts that have it, or false with the reason in a comment`,
    ).toBeDefined();
    expect(buttonHosts(match).filter((host) => !match.hosts.some((one) => isUnder(host.replace('*.', ''), one)))).toEqual([]);
  });
});

/** Compared as text, so that a failing test prints the line that is missing, or too much. */
describe.each([
  ['content_scripts', manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)],
  ['host_permissions', manifest.host_permissions],
])('%s of the manifest', (name, said: string[]) => {
  const wanted = boards.flatMap(({ match }) => buttonHosts(match).map((host) => `https://${host}/*`));

  test('has every host on which a board has the button', () => {
    expect(
      wanted.filter((one) => !said.includes(one)),
      `manifest.json, ${name}: these lines are missing`,
    ).toEqual([]);
  });

  test('has no other, and none of LinkedIn', () => {
    expect(said.filter((one) => !wanted.includes(one))).toEqual([]);
    expect(said.filter((one) => /linkedin/.test(one))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });
});

test('every folder of test/pages is a board’s, or of pages that belong to none', () => {
  expect(fixtures.map(({ name }) => name).filter((name) => !files.includes(name) && name !== 'no-board')).toEqual([]);
});
