import { quotedAt } from '../../lib/quoted.ts';

/** `self.__next_f.push([1,"…"])`: what stands before one piece of the stream, a JSON string. */
const PIECE = /__next_f\.push\(\s*\[\s*1\s*,\s*(?=")/g;
const ROW = /^([\da-f]+):(T([\da-f]+),)?/;
const MOST = { rows: 5_000, depth: 8 };

/**
 * The rows of the stream by which Next.js sends a page's data (React's "flight" format, as far as data goes): each a number and its JSON, or a text with
 * its length in bytes of UTF-8. A value `$1a` stands for the row of that number. What is no data (components, modules) is passed over.
 */
export function readFlight(sources: readonly string[]): unknown[] {
  const stream = sources.flatMap(piecesOf).join('');
  const rows = new Map<string, unknown>();
  for (let at = 0, count = 0; at < stream.length && count < MOST.rows; count++) {
    const head = ROW.exec(stream.slice(at, at + 40));
    const start = at + (head?.[0].length ?? 0);
    const line = stream.indexOf('\n', start);
    const end = head?.[3] === undefined ? (line < 0 ? stream.length : line) : start + unitsOf(stream, start, Number.parseInt(head[3], 16));
    if (head) rows.set(head[1] ?? '', head[3] === undefined ? parsed(stream.slice(start, end)) : stream.slice(start, end));
    at = head?.[3] === undefined ? end + 1 : end;
  }
  return [...rows.values()].map((value) => referred(value, rows, 0));
}

const piecesOf = (source: string): string[] =>
  [...source.matchAll(PIECE)].map(({ index, 0: before }) => String(parsed(quotedAt(source, index + before.length)) ?? ''));

/** How many UTF-16 units from `start` make up so many bytes of UTF-8. */
function unitsOf(text: string, start: number, bytes: number): number {
  let left = bytes;
  let at = start;
  while (left > 0 && at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    at += code > 0xffff ? 2 : 1;
  }
  return at - start;
}

/** The value with its references to texts in place; a reference to anything else stays as it is, so nothing grows by it. */
function referred(value: unknown, rows: ReadonlyMap<string, unknown>, depth: number): unknown {
  if (typeof value === 'string') {
    const row = /^\$([\da-f]+)$/.exec(value)?.[1];
    const text = row === undefined ? undefined : rows.get(row);
    return typeof text === 'string' ? text : value;
  }
  if (depth > MOST.depth || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => referred(one, rows, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, referred(one, rows, depth + 1)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
