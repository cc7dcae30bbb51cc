/** How far two neighbouring words stand apart: in one run, in two clauses, in two sentences, in two blocks (paragraphs, list items). */
export const APART = { no: 0, clause: 1, sentence: 2, block: 3 } as const;
export type Apart = (typeof APART)[keyof typeof APART];

/** What stands between two words. */
export interface Gap {
  apart: Apart;
  comma: boolean;
  /** A full stop or the like ended a sentence here, whatever lines do. */
  stop: boolean;
  /** A question ended here. */
  question: boolean;
  /** A line ended here, which may or may not end a thought. */
  newline: boolean;
  /** A slash, ampersand or plus: coordinates like "and". */
  slash: boolean;
  hyphen: boolean;
  colon: boolean;
  /** A table cell began. */
  cell: boolean;
}

/** Before the first word of a text. */
export const openingGap = (): Gap => ({
  apart: APART.block,
  comma: false,
  stop: false,
  question: false,
  newline: true,
  slash: false,
  hyphen: false,
  colon: false,
  cell: false,
});

const BULLETS = '•·▪●○◦■□‣⁃';
const DASHES = '-–—*';
const BRACKETS = '()[]{}<>=→»;\t';
const UPPER = /\p{Lu}/u;
const LOWER_OR_DIGIT = /[\p{Ll}\p{N}]/u;

/**
 * Reads the characters between two words. `stopEnds`: whether a full stop after the first of them would end a sentence
 * (it does not after an initial or an abbreviation). `before` and `after`: the characters next to the gap.
 */
export function gapOf(between: string, before: string, after: string, stopEnds: boolean): Gap {
  const gap: Gap = {
    apart: APART.no,
    comma: false,
    stop: false,
    question: false,
    newline: false,
    slash: false,
    hyphen: false,
    colon: false,
    cell: false,
  };
  const raise = (apart: Apart): void => {
    if (apart > gap.apart) gap.apart = apart;
  };
  const stop = (): void => {
    gap.stop = true;
    raise(APART.sentence);
  };
  let lineIsBlank = false;
  for (let i = 0; i < between.length; i++) {
    const char = between.charAt(i);
    if (char === '\n') {
      if (lineIsBlank) raise(APART.block);
      gap.newline = true;
      lineIsBlank = true;
    } else if (char === ' ' || char === '"' || char === "'" || char === '#') continue;
    else if (BULLETS.includes(char)) raise(APART.block);
    else if (DASHES.includes(char)) {
      if (lineIsBlank) raise(APART.block);
      else if (between === '-' || between === '–') gap.hyphen = true;
      else raise(APART.clause);
    } else if (char === '?') {
      gap.question = true;
      stop();
    } else if (char === '!' || char === '…' || char === '¿' || char === '¡') stop();
    else if (char === '|') {
      gap.cell = true;
      raise(APART.sentence);
    } else if (char === '.') {
      if (endsSentence(between, i, before, after, stopEnds)) stop();
    } else if (char === ':') {
      gap.colon = true;
      raise(APART.clause);
    } else if (char === ',') gap.comma = true;
    else if (char === '/' || char === '&' || char === '+') gap.slash = true;
    else if (BRACKETS.includes(char) || char > '\u2000') raise(APART.clause);
    if (char !== '\n' && char !== ' ') lineIsBlank = false;
  }
  return gap;
}

function endsSentence(between: string, i: number, before: string, after: string, stopEnds: boolean): boolean {
  if (between.charAt(i + 1) === ',' || between.charAt(i + 1) === ')') return stopEnds && between.charAt(i + 1) === ')';
  // "…the role.No calls": text taken from a page often lost its spaces.
  if (i === between.length - 1) return stopEnds && LOWER_OR_DIGIT.test(before) && UPPER.test(after);
  return stopEnds || between.includes('..');
}
