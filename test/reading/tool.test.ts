import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const RUN = fileURLToPath(new URL('../../src/tools/run.mjs', import.meta.url));
const run = (input: string, ...args: string[]) => spawnSync(process.execPath, [RUN, 'read', ...args], { input, encoding: 'utf8' });

describe('the read tool', () => {
  test('answers each line with a line', () => {
    const { status, stdout, stderr } = run('{"id":"a","text":"No calls, please."}\n\n{"id":2,"text":""}\n');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const nothing = { calls: null, email: null, followUp: null, shortlistOnly: false, quotes: [] };
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      {
        id: 'a',
        instructions: { ...nothing, calls: 'forbidden', quotes: [{ about: 'calls', text: 'No calls, please.' }] },
        applicationContacts: [],
        validThrough: null,
      },
      { id: 2, instructions: nothing, applicationContacts: [], validThrough: null },
    ]);
  });

  test.each([
    ['{"id":"a"', 'read: line 1: not JSON'],
    ['{"id":"a","text":"x"}\n{"id":"b","text":5}', 'read: line 2: "text" is missing'],
    ['null', 'read: line 1: "id" is missing'],
  ])('ends on bad input with one clear line: %s', (input, message) => {
    const { status, stderr } = run(input);
    expect(status).not.toBe(0);
    expect(stderr.trim()).toBe(message);
  });

  test('takes no arguments', () => {
    const { status, stderr } = run('', 'file.txt');
    expect(status).not.toBe(0);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
