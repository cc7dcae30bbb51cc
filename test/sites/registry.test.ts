import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matchAddress } from '../../src/sites/match.ts';
import { BOARDS } from '../../src/sites/registry.ts';

const root = resolve(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'src/sites/boards')).map((name) => name.replace(/\.ts$/, ''));
const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
const boards = BOARDS.map((board) => ({ id: board.match.id, ...board }));
const fixtures = readdirSync(join(root, 'test/pages'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** A host as the manifest writes it. */
const pattern = (host: string): string => `https://${/^(jobs|boards)\./.test(host) ? '' : '*.'}${host}/*`;

test('every file of src/sites/boards is a board of that id, and every board has its file', () => {
  expect(boards.map(({ id }) => id).sort()).toEqual(files.sort());
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

  test(`stands in the manifest ${match.button ? 'with each of its hosts' : 'with none of its hosts'}`, () => {
    const wanted = match.button ? match.hosts.map(pattern) : [];
    const said = (list: string[]): string[] => list.filter((one) => match.hosts.some((host) => one === pattern(host)));
    expect(said(manifest.content_scripts[0].matches)).toEqual(wanted);
    expect(said(manifest.host_permissions)).toEqual(wanted);
  });
});

test('the manifest names no host without a board', () => {
  const known = boards.flatMap(({ match }) => match.hosts.map(pattern));
  const named = [
    ...manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches),
    ...manifest.host_permissions,
  ] as string[];
  expect(named.filter((one) => !known.includes(one))).toEqual([]);
});

test('every folder of test/pages is a board’s, or of pages that belong to none', () => {
  expect(fixtures.map(({ name }) => name).filter((name) => !files.includes(name) && name !== 'no-board')).toEqual([]);
});
