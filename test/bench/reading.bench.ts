import { read } from '../../src/reading/read.ts';
import { line, median } from './figures.ts';

const RUNS = 9;
const MEGABYTE = 1_000_000;
/** A posting in little, every sentence of which says something that is read. */
const POSTING = `Look after oven number 7 and keep its log in good order. Salary: £30,000 a year. Location: Leeds.

Please send your CV to Nora Lindqvist (nora@mill.example) by March 20. **No phone calls, please.** Only shortlisted candidates will be contacted.

`;
/** Runs of what almost matches: patterns without bounds would take for ever over them. */
const NEAR_MATCHES = ['no calls, e-mails, visits or ', 'Jane Doe ', '1 ', 'do not ', 'a: b\n', '£1 k ', 'until the '];

const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Milliseconds of some work, the middle of several runs. */
function time(work: () => unknown): number {
  work();
  return median(
    Array.from({ length: RUNS }, () => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    }),
  );
}

/** How long reading takes for a megabyte of text, against the cost of only finding its words; and how that grows from a short text to one ten times as long. */
export async function main(): Promise<void> {
  for (const [what, piece] of [
    ['a dense posting', POSTING],
    ...NEAR_MATCHES.map((near) => [`“${near.trim()} …”`, near] as const),
  ] as const) {
    const [short, long] = [filled(piece, 30_000), filled(piece, 300_000)];
    const figure = time(() => read(long));
    const words = time(() => long.match(/[\p{L}\p{N}]+/gu));
    line(`reading ${what}, for a megabyte`, (figure * MEGABYTE) / long.length, 'ms', {
      what: 'finding its words',
      figure: (words * MEGABYTE) / long.length,
    });
    line('  a text ten times as long takes', figure / time(() => read(short)), 'times as long');
  }
}
