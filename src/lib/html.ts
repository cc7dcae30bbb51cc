import { cut } from './text.ts';
import { textOf } from './visible-text.ts';

/** Tags that authors of text use; `List<String>` is none. */
const TAG =
  /<\/?(p|br|div|span|ul|ol|li|dl|dt|dd|strong|b|em|i|u|h[1-6]|a|table|t[rdh]|tbody|section|article|blockquote|font|img|hr|pre|small)(\s[^>]{0,2000}|\s*\/)?>/i;
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** An inert document of that HTML: nothing in it runs, loads or is styled. */
export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Whether a string holds markup rather than text. */
export const isHtml = (text: string): boolean => TAG.test(text);

/** The HTML of a string that may have been escaped once too often: `&lt;p&gt;` becomes `<p>`. At most `max` UTF-16 units are looked at. */
export function unescapeHtml(text: string, max = 400_000): string {
  let html = cut(text, max);
  for (let round = 0; round < 2 && !isHtml(html) && /&(lt|#60|#x3c|amp);/i.test(html); round++) html = decode(html);
  return html;
}

/** A string of HTML or of text with entities, as one line of plain text. */
export function plainText(text: string, max = 20_000): string {
  const html = unescapeHtml(text, max);
  if (!isHtml(html) && !ENTITY.test(html)) return textOfString(html);
  const body = parseHtml(html).body;
  return body ? textOf(body, max) : '';
}

const textOfString = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Entities as characters; markup stays as text, since the parser takes the content of a textarea literally. */
function decode(text: string): string {
  const area = parseHtml(`<textarea>\n${text.replace(/<\/textarea/gi, '')}</textarea>`).querySelector('textarea');
  return area?.textContent ?? text;
}
