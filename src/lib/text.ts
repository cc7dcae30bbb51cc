/** Characters that have no width of their own: soft hyphens, joiners, direction marks, byte order marks. */
const INVISIBLE = /\p{Cf}/gu;

/** Most texts of a page are plain already; telling so takes a fraction of the time that tidying takes. */
const UNTIDY = /[^ -~]| {2}/;
const ASCII = /^[\0-\x7f]*$/;

/** One line of text as a reader sees it: no invisible characters, runs of white space as one space, trimmed. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim();
  return text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** The text at most `max` UTF-16 units long, never cut inside a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = text.charCodeAt(max - 1);
  return text.slice(0, end >= 0xd800 && end <= 0xdbff ? max - 1 : max);
}

/** Letters and digits only, without accents, in lower case, separated by single spaces: for telling whether two texts say the same. */
export function plain(text: string): string {
  // Without accents there is nothing to take apart.
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
