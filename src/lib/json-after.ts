import { parseTolerantly } from './tolerant-json.ts';

/** The value of the JSON object or array that a script's source holds after a mark, as in `new Posting({…});`; `undefined` where there is none. */
export function jsonAfter(source: string, mark: string): unknown {
  const at = source.indexOf(mark);
  const start = at < 0 ? -1 : source.slice(at + mark.length, at + mark.length + 200).search(/[[{]/);
  if (start < 0) return undefined;
  const from = at + mark.length + start;
  const end = endOf(source, from);
  return end < 0 ? undefined : parseTolerantly(source.slice(from, end));
}

/** Where the brackets that open at `from` close again; brackets in strings do not count. Below zero where they do not. */
function endOf(source: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < source.length; at++) {
    const char = source.charAt(at);
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return at + 1;
  }
  return -1;
}
