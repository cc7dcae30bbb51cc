import { entity } from './entity.ts';
import type { Stretch } from './worth-reading.ts';

/** A link of the source: where its words stand in the plain text, and its target. */
export interface Link {
  start: number;
  end: number;
  href: string;
}

/** A text without its markup, able to say where each of its places stood in the source. */
export interface Plain {
  text: string;
  links: Link[];
  /** The offset in the source of an offset in `text`. */
  source: (offset: number) => number;
}

const BLOCK = /^\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|table|section|article|header|footer|dt|dd|dl|blockquote|pre|hr)$/;
const INLINE = /^\/?(?:a|b|i|u|em|strong|span|small|big|sub|sup|mark|font|code|td|th|tbody|thead|abbr|s|del|ins|img|q|cite)$/;
const TAG = /<(\/?[a-z][a-z0-9]{0,10})\b([^<>]{0,600})>/iy;
const HREF = /\bhref\s{0,3}=\s{0,3}["']?([^"'\s>]{1,400})/i;
const MARKDOWN_LINK = /\[([^[\]\n]{0,200})\]\(([^()\s]{1,400})\)/y;
const LEADS_TO_PERSON = /^(?:mailto:|tel:|https?:\/\/(?:[a-z]{2,3}\.)?(?:linkedin\.com\/in|xing\.com\/profile)\/)/i;
const MOST_LINKS = 500;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/** Letters of full width, and the first half of the letters of mathematics, in which words are written to stand out. */
const STYLED = /[\uff01-\uff5e\ud835]/;
const WORD = /[\p{L}\p{N}]/u;
/** Characters beyond ASCII said in a simpler way; the empty ones are invisible. */
// biome-ignore format: a table
const SIMPLER: Record<string, string> = {
  '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\u2007': ' ', '\u3000': ' ', '\u00ad': '', '\u200b': '', '\u200c': '', '\u200d': '',
  '\u2060': '', '\ufeff': '', '\u2018': "'", '\u2019': "'", '\u02bc': "'", '\u00b4': "'", '\u201a': "'", '\u201c': '"', '\u201d': '"',
  '\u201e': '"', '\u00ab': '"', '\u00bb': '"', '\u2010': '-', '\u2011': '-', '\u2028': '\n', '\u2029': '\n',
};

/**
 * Takes Markdown, HTML tags and entities, and typographic variants out of a text, in one pass. Words, line breaks and list marks stay.
 * `leftOut`: stretches of the source, in order, of which nothing is taken; what stands before and after one stands apart.
 */
export function plain(source: string, leftOut: readonly Stretch[] = []): Plain {
  const out: string[] = [];
  const links: Link[] = [];
  // Where copying was interrupted: from `at[i]` on in the plain text, the source goes on at `from[i]`.
  const at: number[] = [0];
  const from: number[] = [0];
  let length = 0;
  let copied = 0;
  let anchor: { start: number; href: string } | null = null;
  let link: { start: number; bracket: number; close: number; href: string } | null = null;

  const copyUntil = (end: number): void => {
    if (end > copied) {
      out.push(source.slice(copied, end));
      length += end - copied;
    }
  };
  const replace = (start: number, end: number, by: string): void => {
    copyUntil(start);
    out.push(by);
    at.push(length);
    from.push(start);
    length += by.length;
    copied = end;
    at.push(length);
    from.push(end);
  };

  let gaps = 0;
  for (let i = 0; i < source.length; i++) {
    const gap = leftOut[gaps];
    if (gap && i >= gap.start) {
      gaps++;
      if (i >= gap.end) continue;
      replace(i, gap.end, '\n\n');
      i = gap.end - 1;
      continue;
    }
    const char = source.charAt(i);
    if (char > '\u007f') {
      const simpler = SIMPLER[char];
      if (simpler !== undefined) replace(i, i + 1, simpler);
      else if (STYLED.test(char)) {
        const styled = String.fromCodePoint(source.codePointAt(i) ?? 0);
        replace(i, i + styled.length, styled.normalize('NFKC'));
        i += styled.length - 1;
      }
    } else if (char === '\r') replace(i, i + 1, '');
    else if (char === '&') {
      const found = entity(source, i);
      if (found) {
        replace(i, found.end, SIMPLER[found.char] ?? found.char);
        i = found.end - 1;
      }
    } else if (char === '<') {
      TAG.lastIndex = i;
      const tag = TAG.exec(source);
      const name = tag?.[1]?.toLowerCase();
      if (!tag || !name || !(BLOCK.test(name) || INLINE.test(name))) continue;
      replace(i, i + tag[0].length, name === 'li' ? '\n• ' : name === 'td' || name === 'th' ? ' | ' : BLOCK.test(name) ? '\n' : '');
      if (name === 'a') anchor = { start: length, href: HREF.exec(tag[2] ?? '')?.[1] ?? '' };
      if (name === '/a' && anchor?.href) {
        addLink(links, { start: anchor.start, end: length, href: anchor.href });
        anchor = null;
      }
      i += tag[0].length - 1;
    } else if (char === '[') {
      MARKDOWN_LINK.lastIndex = i;
      const found = MARKDOWN_LINK.exec(source);
      if (!found) continue;
      replace(i, i + 1, '');
      link = { start: length, bracket: i + 1 + (found[1] ?? '').length, close: i + found[0].length, href: found[2] ?? '' };
    } else if (char === ']' && i === link?.bracket) {
      replace(i, link.close, '');
      addLink(links, { start: link.start, end: length, href: link.href });
      i = link.close - 1;
    } else if (char === '\\' && ESCAPABLE.test(source.charAt(i + 1))) replace(i, ++i, '');
    else if ((char === '*' || char === '_' || char === '`' || char === '~' || char === '#') && isMark(source, i)) replace(i, i + 1, '');
  }
  copyUntil(source.length);
  return { text: out.join(''), links, source: (offset) => sourceOffset(at, from, offset) };
}

/** Keeps the links that can lead to a person: an address, a number, a profile. 500 at most. */
function addLink(links: Link[], link: Link): void {
  if (links.length < MOST_LINKS && LEADS_TO_PERSON.test(link.href)) links.push(link);
}

/** Whether the character at `i` is Markdown's and not the text's: emphasis, code, heading; no bullet, no part of a word or number. */
function isMark(source: string, i: number): boolean {
  const char = source.charAt(i);
  const before = source.charAt(i - 1);
  const after = source.charAt(i + 1);
  if (char === '*') return !((before === '' || before === '\n' || before === ' ') && after === ' ');
  if (char === '_') return !(WORD.test(before) && WORD.test(after));
  if (char === '#') return before === '#' || after === '#' || ((before === '' || before === '\n') && after === ' ');
  return true;
}

function sourceOffset(at: number[], from: number[], offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (from[low] ?? 0) + offset - (at[low] ?? 0);
}
