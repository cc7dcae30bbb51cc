import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { noInstructions } from '../../src/job/posting.ts';
import { main } from '../../src/tools/plan.ts';
import { employer } from '../store/parts.ts';
import { applied, factsOf, heard } from './cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: unknown): string {
  const file = join(folder, 'backup.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function printed(args: string[]): Promise<unknown> {
  const written: string[] = [];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    await main(args);
  } finally {
    out.mockRestore();
  }
  return JSON.parse(written.join(''));
}

const backup = {
  format: 'heed',
  version: 1,
  ...factsOf({ job: { asks: { calls: 'forbidden' } }, journal: [applied('2026-03-03T10:12', { id: 'a' }), heard('2026-03-05T10:00')] }),
};

describe('the tool that prints a plan', () => {
  test('what an employer asks of all applicants holds for its postings', async () => {
    const silent = factsOf({ job: {}, journal: [applied('2026-03-03T10:12', { id: 'a' })] });
    const words = 'We take no calls.';
    const employers = [
      employer('e1', {
        name: 'Acme, Inc.',
        instructions: { ...noInstructions(), calls: 'forbidden', quotes: [{ about: 'calls', text: words }] },
      }),
    ];
    const now = ['--now', '2026-03-04T16:00:00Z'];
    const asked = await printed([fileWith({ format: 'heed', version: 1, ...silent, employers }), ...now]);
    expect(asked).toMatchObject({ actions: [{ held: { guard: 'no-calls', reason: expect.stringContaining(words) } }] });
    const takenBack = employers.map((one) => ({ ...one, takenBack: one.at }));
    const lifted = await printed([fileWith({ format: 'heed', version: 1, ...silent, employers: takenBack }), ...now]);
    expect(lifted).toMatchObject({ actions: [{ held: null }] });
  });

  test('leaves out what lies after now, and says why in sentences', async () => {
    expect(await printed([fileWith(backup), '--now', '2026-03-04T16:00:00Z'])).toEqual({
      actions: [
        {
          key: 'application-follow-up/o1/a',
          rule: 'application-follow-up',
          opportunity: 'o1',
          also: [],
          people: ['p1'],
          channels: ['email'],
          opens: '2026-03-04T10:12:00-05:00',
          due: '2026-03-05T10:12:00-05:00',
          closes: '2026-03-17T10:12:00-04:00',
          held: { guard: 'no-calls', reason: expect.stringMatching(/^Acme asks for no phone calls; .+\.$/) },
          why: 'You applied to Acme on Mar 3, 2026; a first message one or two days later shows that you mean it.',
        },
      ],
      stalled: ['o1'],
    });
  });

  test('counts what happened by now', async () => {
    expect(await printed(['--now', '2026-03-05T15:00:00Z', fileWith(backup)])).toEqual({ actions: [], stalled: ['o1'] });
  });

  test.each([
    ['no moment', backup, ['--now'], /^--now: nothing is no moment/],
    ['something that is no moment', backup, ['--now', 'tomorrow'], /^--now: tomorrow is no moment/],
    ['no --now', backup, [], /^usage: plan backup\.json --now/],
    ['two files', backup, ['other.json', '--now', '2026-03-04T16:00:00Z'], /^usage:/],
    ['no JSON', '{', ['--now', '2026-03-04T16:00:00Z'], /backup\.json: not JSON: /],
    ['another document', { format: 'need' }, ['--now', '2026-03-04T16:00:00Z'], /backup\.json: format: /],
    [
      'an entry of no kind',
      { ...backup, journal: [{ id: 'a', at: '2026-03-03T10:12:00Z', kind: 'hoped' }] },
      ['--now', '2026-03-04T16:00:00Z'],
      /backup\.json: journal\.0\.kind: /,
    ],
    [
      'an unknown zone',
      { ...backup, settings: { timeZone: 'Mars/Phobos' } },
      ['--now', '2026-03-04T16:00:00Z'],
      /settings\.timeZone: a time zone of the IANA database/,
    ],
    ['a mere text', '"heed"', ['--now', '2026-03-04T16:00:00Z'], /the document: /],
  ])('refuses %s in one line', async (_, content, args, message) => {
    const refusal = main([fileWith(content), ...args]);
    await expect(refusal).rejects.toThrow(message);
    await expect(refusal).rejects.toThrow(/^[^\n]+$/);
  });
});
