import TurndownService from 'turndown';
import { cleanCopy } from './clean-copy.ts';
import { isHtml, parseHtml, unescapeHtml } from './html.ts';
import { cut } from './text.ts';

const BOUNDS = { nodes: 40_000, length: 400_000 };
const INVISIBLE = /\p{Cf}/gu;

let service: TurndownService | undefined;

/** How many items of a list were written: they come in order, and looking for each among all others would take the square of a long list. */
const written = new WeakMap<Element, number>();
function numberIn(list: Element): number {
  const number = (written.get(list) ?? 0) + 1;
  written.set(list, number);
  return number;
}

function turndown(): TurndownService {
  if (service) return service;
  service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced', emDelimiter: '_', hr: '---' });
  // Only what would turn into markup is escaped, so that an address such as jane_doe@example.com stays readable and searchable.
  service.escape = (text) =>
    text
      .replace(/[\\`*]/g, '\\$&')
      .replace(/(^|\s)_(?=\S)|(?<=\S)_(?=\s|$)/g, '$1\\_')
      .replace(/^(#{1,6} |[-+>] |~~~|=+$)/gm, '\\$1')
      .replace(/^(\d+)([.)] )/gm, '$1\\$2');
  // A link that only repeats its own address, or leads nowhere, is its text.
  service.addRule('bare-link', {
    filter: (node) => node.nodeName === 'A',
    replacement: (content, node) => {
      const href = (node as Element).getAttribute('href');
      const text = content.replace(/\s+/g, ' ').trim();
      if (!href || !text || href.replace(/^(mailto|tel):/i, '') === text.replace(/\\/g, '') || href === text) return content;
      return `[${text}](${href.replace(/[()\s]/g, encodeURIComponent)})`;
    },
  });
  // List items without the three spaces that turndown pads its marker with.
  service.addRule('item', {
    filter: 'li',
    replacement: (content, node) => {
      const list = node.parentNode as Element | null;
      const marker = list?.nodeName === 'OL' ? `${numberIn(list)}. ` : '- ';
      const text = content
        .trim()
        .replace(/\n{3,}/g, '\n\n')
        .replace(/\n/g, `\n${' '.repeat(marker.length)}`);
      return text ? `${marker}${text}${node.nextSibling ? '\n' : ''}` : '';
    },
  });
  service.addRule('term', { filter: 'dt', replacement: (content) => `\n\n**${content.trim()}**\n` });
  service.addRule('cell', { filter: ['td', 'th'], replacement: (content) => `${content.trim()} ` });
  service.addRule('row', { filter: 'tr', replacement: (content) => (content.trim() ? `\n${content.trim()}\n` : '') });
  return service;
}

/** What a reader sees of an element, as Markdown; links resolved against `base`. Empty where there is no text. */
export function markdownOf(element: Element, base?: string): string {
  return settle(turndown().turndown(cleanCopy(element, parseHtml(''), { nodes: BOUNDS.nodes, text: BOUNDS.length, base })));
}

/** A string of HTML (escaped once too often or not) or of plain text with line breaks, as Markdown. */
export function markdownOfString(text: string, base?: string): string {
  const html = unescapeHtml(text, BOUNDS.length);
  if (!isHtml(html) && !/&\w+;/.test(html)) return settle(html);
  const body = parseHtml(isHtml(html) ? html : html.replace(/\n/g, '<br>')).body;
  return body ? markdownOf(body, base) : '';
}

function settle(markdown: string): string {
  const text = markdown
    .replace(INVISIBLE, '')
    .replace(/[\t\u00A0\u202F]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/\*{4}/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return cut(text, BOUNDS.length);
}
