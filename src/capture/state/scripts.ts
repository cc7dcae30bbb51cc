import { attribute, hasAttribute, named, rawText } from '../../lib/dom.ts';
import { jsonAfter } from '../../lib/json-after.ts';
import { quotedAt } from '../../lib/quoted.ts';
import { isJsonLd } from '../../lib/scripts.ts';
import { reviveFlat } from './flat.ts';
import { readFlight } from './flight.ts';

/** What a page may make us look at: scripts, and UTF-16 units in all of them together. */
const BOUNDS = { scripts: 150, text: 3_000_000, values: 12 };
/** `window.__INITIAL_STATE__ = {`, `window["appData"] = [`, `var __data = {`, `window.X = JSON.parse("…")`. */
const ASSIGNED =
  /(?:\bwindow(?:\.[\w$]{2,60}|\[["'][\w$.-]{2,60}["']\])|\bself\.[\w$]{2,60}|\b(?:var|let|const)\s+[\w$]{2,60})\s*=\s*(?:JSON\.parse\(\s*(?="))?(?=[[{"])/g;

/**
 * The values that a page carries for its own scripts, as plain data: JSON scripts, assignments of plain JSON, the streams of Next.js and the flat arrays
 * of Nuxt. Nothing is evaluated: what is no JSON is passed over. Only scripts that hold one of `words` (of the job's title) are parsed.
 */
export function statesOf(document: Document, words: readonly string[]): unknown[] {
  const values: unknown[] = [];
  const flight: string[] = [];
  let read = 0;
  const scripts = named(document, 'script').filter((script) => !hasAttribute(script, 'src') && !isJsonLd(script));
  for (const script of scripts.slice(0, BOUNDS.scripts)) {
    const source = rawText(script, BOUNDS.text - read + 1);
    read += source.length;
    if (read > BOUNDS.text || values.length >= BOUNDS.values) break;
    if (source.includes('__next_f')) flight.push(source);
    else if (source.length > 100 && holds(source, words)) values.push(...valuesOf(script, source));
  }
  if (flight.some((source) => holds(source, words))) values.push(readFlight(flight));
  return values.filter((value) => typeof value === 'object' && value !== null);
}

const holds = (source: string, words: readonly string[]): boolean => words.some((word) => source.includes(word));

function valuesOf(script: Element, source: string): unknown[] {
  const type = attribute(script, 'type').toLowerCase();
  if (type.includes('json') || /^\s*[[{]/.test(source)) {
    const value = parsed(source);
    return [Array.isArray(value) && /nuxt/i.test(attribute(script, 'id')) ? reviveFlat(value) : value];
  }
  return type === '' || /javascript|module/.test(type) ? assigned(source) : [];
}

function assigned(source: string): unknown[] {
  const values: unknown[] = [];
  for (const found of source.matchAll(ASSIGNED)) {
    if (values.length >= BOUNDS.values) break;
    const start = found.index + found[0].length;
    values.push(source.charAt(start) === '"' ? parsed(parsed(quotedAt(source, start))) : jsonAfter(source.slice(start), ''));
  }
  return values;
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The longest word of each title, by which a script that speaks of the job is known; one with other letters than ASCII as JSON may escape it, too. */
export function wordsOf(titles: readonly string[]): string[] {
  const longest = titles
    .map((title) => title.split(/[^\p{L}\p{N}]+/u).reduce((best, word) => (word.length > best.length ? word : best), ''))
    .filter((word) => word.length >= 3);
  return [...new Set(longest.flatMap((word) => [word, escaped(word)]))];
}

const escaped = (word: string): string => word.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
