import { read } from '../../src/reading/read.ts';
import { chanceFrom } from './chance.ts';
import { line } from './figures.ts';

const RUNS = 7;
const MEGABYTE = 1_000_000;
/** A posting in little, every sentence of which says something that is read. */
const POSTING = `Look after oven number 7 and keep its log in good order. Salary: £30,000 a year. Location: Leeds.

Please send your CV to Nora Lindqvist (nora@mill.example) by March 20. **No phone calls, please.** Only shortlisted candidates will be contacted.

`;
/** Words of asking and forbidding, from which chance makes sentences that almost say something, none twice. */
const WORDS =
  `no not do please only calls call phone e-mail us we our visits inquiries candidates selected contacted will be if you have heard recruiters and or to the a , . : \n
  by May 5 deadline Jane Doe nora@mill.example +44 20 7946 0990 contact salary £30,000 year nicht anrufen bitte keine Anrufe pas d'appels no llamar`.split(
    / +/,
  );

/** Texts that ask as much of a reader as they can: each from a length in characters. */
const TEXTS: [what: string, make: (length: number) => string][] = [
  ['one posting again and again', filled(POSTING)],
  ['chance sentences of near misses', nearMisses],
  ...['no calls, e-mails, visits or ', 'no ', 'call ', 'do not ', 'Jane Doe ', 'Contact: Jane Doe\n', 'a@b.co ', '212-555-0100 '].map(near),
  ...['1 ', '1', ',', '@', 'a', '        - ', 'e\u0301', '&amp;', '<b>no</b> ', '[a](mailto:a@b.co) ', 'a: b\n', '£1 k ', 'until the '].map(
    near,
  ),
];

function near(piece: string): (typeof TEXTS)[number] {
  return [`“${piece.replaceAll('\n', ' ')}” again and again`, filled(piece)];
}

function filled(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function nearMisses(length: number): string {
  const chance = chanceFrom(4);
  const words: string[] = [];
  for (let left = length; left > 0; left -= 1 + (words.at(-1) ?? '').length) words.push(WORDS[chance.upTo(WORDS.length)] ?? '');
  return words.join(' ').slice(0, length);
}

/** Milliseconds that the processor works at something, the least of several runs: what else the machine does counts as little as it can. */
function time(work: () => unknown): number {
  work();
  return Math.min(
    ...Array.from({ length: RUNS }, () => {
      const begun = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1_000;
    }),
  );
}

/** How long reading takes for a megabyte of text, beside folding it and splitting it into sentences once; and how that grows with the text. */
export async function main(): Promise<void> {
  for (const [what, make] of TEXTS) {
    const megabyte = make(MEGABYTE);
    const figure = time(() => read(megabyte));
    const folded = time(() =>
      megabyte
        .toLowerCase()
        .normalize('NFD')
        .split(/[.!?\n]+/),
    );
    line(`${what}, 1 MB`, figure, 'ms', { what: 'folding and splitting it', figure: folded });
    const [quarter, four] = [make(MEGABYTE / 4), make(4 * MEGABYTE)].map((text) => time(() => read(text)));
    console.log(
      `    from ¼ MB to 1 MB: ${(figure / (quarter ?? 0)).toFixed(1)} times; from 1 MB to 4 MB: ${((four ?? 0) / figure).toFixed(1)} times`,
    );
  }
  for (const length of [3_000, 10_000, 40_000]) {
    const text = nearMisses(length);
    line(
      `chance sentences of near misses, ${length / 1000} kB, read whole`,
      time(() => read(text)),
      'ms',
    );
  }
}
