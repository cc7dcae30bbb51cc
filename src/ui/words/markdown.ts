import { webAddress } from '../../lib/address.ts';
import type { Highlight } from '../../messages/protocol.ts';

/** A piece of a line. A `link` has an http(s) address, nothing else is ever made live. `mark`: what Heed read in it. */
export type Inline = (
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'em' | 'code'; text: string }
  | { kind: 'link'; text: string; href: string }
) & { mark?: Mark };

/** What Heed read in a piece: of which field, whether it forbids something, and whether the piece is the first of all that say it. */
export type Mark = Omit<Highlight, 'start' | 'end'> & { first: boolean };

/** A block of a posting's text. List items carry their depth, so that deep lists stay flat data. */
export type Block =
  | { kind: 'heading'; line: Inline[] }
  | { kind: 'paragraph'; lines: Inline[][] }
  | { kind: 'list'; ordered: boolean; items: { depth: number; line: Inline[] }[] }
  | { kind: 'rule' };

const HEADING = /^#{1,6}\s+(\S.*)$/;
const ITEM = /^(\s*)(?:[-*+]|(\d{1,4})[.)])\s+(.*)$/;
const RULE = /^\s*(?:-\s*){3,}$|^\s*(?:\*\s*){3,}$|^\s*(?:_\s*){3,}$/;
const INDENT = 4;
const DEEPEST = 4;
const LONGEST_LINE = 20_000;

/**
 * The blocks of a Markdown text, of which only what postings use is understood: headings, paragraphs with their line breaks, lists, bold,
 * emphasis, code, links. All else stays the text it was. One pass, each line looked at once.
 */
export function parseMarkdown(markdown: string): Block[] {
  const blocks: Block[] = [];
  let last: Block | undefined;
  for (const raw of markdown.split(/\r\n?|\n/)) {
    const line = raw.slice(0, LONGEST_LINE).trimEnd();
    if (line.trim() === '') {
      last = last?.kind === 'list' ? last : undefined;
      continue;
    }
    const next = RULE.test(line) ? ({ kind: 'rule' } as const) : blockOf(line, last);
    if (next !== last) blocks.push(next);
    last = next;
  }
  return blocks;
}

/** The block that a line opens, or the one before, which it has been added to. */
function blockOf(line: string, last: Block | undefined): Block {
  const heading = HEADING.exec(line);
  if (heading) return { kind: 'heading', line: parseInline((heading[1] ?? '').replace(/ #+$/, '')) };
  const item = ITEM.exec(line);
  if (item) {
    const [, indent = '', number, text = ''] = item;
    const entry = { depth: Math.min(Math.floor(indent.replaceAll('\t', '    ').length / INDENT), DEEPEST), line: parseInline(text) };
    if (last?.kind === 'list' && (entry.depth > 0 || last.ordered === (number !== undefined))) {
      last.items.push(entry);
      return last;
    }
    return { kind: 'list', ordered: number !== undefined, items: [entry] };
  }
  const inline = parseInline(line.trim().replace(/^>\s?/, ''));
  if (last?.kind === 'paragraph') {
    last.lines.push(inline);
    return last;
  }
  if (last?.kind === 'list' && /^\s/.test(line)) {
    last.items.at(-1)?.line.push({ kind: 'text', text: ' ' }, ...inline);
    return last;
  }
  return { kind: 'paragraph', lines: [inline] };
}

const MARK =
  /\\([\\`*_{}[\]()#+\-.!>~|])|\*\*([^*]{1,500})\*\*|__([^_]{1,500})__|([*_])([^*_\s][^*_]{0,500})\4|`([^`]{1,500})`|\[([^[\]]{1,500})\]\(([^()\s]{1,2000})(?: "[^"]{0,200}")?\)|<(https?:\/\/[^\s<>]{1,2000})>/g;

/** The pieces of one line. A mark that does not close is text. */
export function parseInline(text: string): Inline[] {
  const pieces: Inline[] = [];
  const plain = (more: string) => {
    const last = pieces.at(-1);
    if (last?.kind === 'text') last.text += more;
    else if (more) pieces.push({ kind: 'text', text: more });
  };
  let done = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, escaped, stars, lines, mark, em, code, label, target, auto] = match;
    const strong = stars ?? lines;
    const inWord = mark === '_' && /\w$/.test(text.slice(Math.max(0, match.index - 1), match.index));
    plain(text.slice(done, match.index));
    done = match.index + whole.length;
    if (escaped !== undefined) plain(escaped);
    else if (strong !== undefined) pieces.push({ kind: 'strong', text: plainOf(strong) });
    else if (em !== undefined && !inWord) pieces.push({ kind: 'em', text: plainOf(em) });
    else if (code !== undefined) pieces.push({ kind: 'code', text: code });
    else if (label !== undefined) pushLink(pieces, plain, label, target ?? '');
    else if (auto !== undefined) pushLink(pieces, plain, auto, auto);
    else plain(whole);
  }
  plain(text.slice(done));
  return pieces;
}

/** What is inside a mark, without marks of its own: links by their words, escapes undone. */
const plainOf = (text: string) =>
  text
    .replace(/\[([^[\]]{1,500})\]\([^()\s]{1,2000}\)/g, '$1')
    .replaceAll('**', '')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1');

function pushLink(pieces: Inline[], plain: (text: string) => void, label: string, target: string): void {
  const text = plainOf(label);
  const href = webAddress(target)?.href;
  if (href) pieces.push({ kind: 'link', text, href });
  else plain(text);
}
