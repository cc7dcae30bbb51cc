import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const page = (name: string) => resolve(root, 'test/pages', name);
const run = (args: string[], input = '') =>
  spawnSync('node', ['src/tools/run.mjs', 'capture', ...args], { cwd: root, input, encoding: 'utf8' });
const PATIENCE = 60_000;

describe('npm run capture', () => {
  test(
    'prints the posting of a page, with what its words say',
    () => {
      const { status, stdout } = run([page('linkedin/public-view.html'), '--url', 'https://uk.linkedin.com/jobs/view/4000000000']);
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        title: 'Marine Engineer, Night Shift',
        instructions: { calls: 'forbidden' },
        board: 'linkedin',
      });
    },
    PATIENCE,
  );

  test(
    'prints null where there is none',
    () => {
      const { status, stdout } = run([page('no-board/list.html'), '--url', 'https://borchester.example/jobs']);
      expect([status, stdout]).toEqual([0, 'null\n']);
    },
    PATIENCE,
  );

  test(
    'reads lines, and prints one for each',
    () => {
      const lines = [
        { id: 'a', file: page('no-board/wall.html'), url: 'https://jobs.example/job/1' },
        { id: 'b', file: page('no-board/rdfa.html'), url: 'https://jobs.example/jobposting/2' },
      ];
      const { status, stdout } = run(['--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
      expect(status).toBe(0);
      expect(
        stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
          .map(({ id, posting }) => [id, posting?.title ?? null]),
      ).toEqual([
        ['a', null],
        ['b', 'Snow Plough Driver'],
      ]);
    },
    PATIENCE,
  );

  test.each([
    ['no arguments', [], ''],
    ['no address', [page('no-board/wall.html')], ''],
    ['no such file', ['/nowhere/page.html', '--url', 'https://jobs.example/1'], ''],
    ['an address that is none', [page('no-board/wall.html'), '--url', 'jobs.example'], ''],
    ['a line that is no JSON', ['--jsonl'], '{"id": 1'],
    ['a line without a file', ['--jsonl'], '{"id": 1, "url": "https://jobs.example/1"}'],
  ])(
    '%s: one clear line, and an exit that is not zero',
    (_, args, input) => {
      const { status, stderr, stdout } = run(args, input);
      expect(status).not.toBe(0);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toMatch(/^capture: \S/);
      expect(stdout).toBe('');
    },
    PATIENCE,
  );
});
