const ASCII = /^[\u0020-\u007e]*$/;
const LIGATURES: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', ı: 'i' };

/** A word as the lexicons know it: lower case, without accents, ligatures or a possessive ending. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  const plain = ASCII.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[ßœæøłı]/g, (letter) => LIGATURES[letter] ?? letter);
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}
