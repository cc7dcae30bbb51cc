import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/job/text.ts';
import { read } from '../../src/reading/read.ts';

/** Texts that an unbounded search would take forever for: long runs of what almost matches. */
const SHAPES = [
  'a', ' ', '\n', '.', '-', '1', '1 ', '12-', '(', '[', '[a](b) ', '<', '<a ', '<a href="', '&', '&amp', '@', 'a@', 'a@b.', '*', '_', "d'", 'É', '\u00ad', '😀',
  'no ', 'no call ', 'do not ', 'not to ', 'phone or ', 'calls, ', 'no calls, e-mails, visits or ', 'please ', 'only ', 'only candidates ', 'if not ', 'recruiters, ',
  'J. ', 'Jane ', 'Jane Doe ', 'contact: ', 'Contact: Jane Doe ', 'Thanks,\nJane Doe\n', 'a (at) ', 'a (at) b dot ', 'tel: ', 'Tel: 212-555-0100, ', 'May 1 ', 'deadline ', 'until 1 May ',
]; // biome-ignore format: a list

const filled = (shape: string, length: number): string => shape.repeat(Math.ceil(length / shape.length)).slice(0, length);

/** The least of three times that the processor worked, in milliseconds: what else the machine does meanwhile does not count. */
function leastTime(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

describe('reading takes time in proportion to the text', () => {
  test.each(SHAPES)('a long run of %j', (shape) => {
    const small = leastTime(filled(shape, 10_000));
    const large = leastTime(filled(shape, 40_000));
    // Four times the text: about four times the time. A quadratic search would take sixteen times as long; the constant forgives tiny times.
    expect(large).toBeLessThan(9 * small + 40);
  });

  test('no more is read than a description may hold', () => {
    const text = `${filled('We bake good bread. ', LIMITS.description)} No phone calls, please.`;
    expect(read(text).instructions.calls).toBeNull();
    expect(read(`No phone calls, please. ${text}`).instructions.calls).toBe('forbidden');
  });

  test('answers are bounded', () => {
    const text = Array.from(
      { length: 3_000 },
      (_, i) => `Contact: Jane Doe${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}, p${i}@mill.example. No calls ${i}.`,
    ).join('\n');
    const { applicationContacts, instructions } = read(text);
    expect(applicationContacts.length).toBeLessThanOrEqual(LIMITS.list);
    expect(instructions.quotes.length).toBeLessThanOrEqual(LIMITS.list);
  });
});
