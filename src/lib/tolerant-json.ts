/** The most of one script that is read, in UTF-16 units; real postings stay far below. */
const LONGEST = 1_000_000;

/**
 * The value of JSON as real pages write it: with raw control characters in strings, trailing commas, an HTML comment or CDATA mark around it, a
 * semicolon after it, quotes inside strings, or escaped as HTML. `undefined` where it is no JSON even so, or too long.
 */
export function parseTolerantly(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  const bare = unwrap(text.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, ''));
  const readings = [() => bare, () => mend(bare), () => mend(bare, true), () => mend(unescapeQuotes(bare))];
  for (const reading of readings) {
    const value = parse(reading());
    if (value !== undefined) return value;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Without what stands around the first bracket and the last. */
function unwrap(text: string): string {
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return start < 0 || end < start ? '' : text.slice(start, end + 1);
}

const unescapeQuotes = (text: string): string =>
  text
    .replace(/&(quot|#34|#x22);/gi, '"')
    .replace(/&(#39|#x27|apos);/gi, "'")
    .replace(/&amp;/gi, '&');

const CONTROLS: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Escapes raw control characters and invalid escapes inside strings; drops comments and trailing commas outside. With `looseQuotes`, a quote ends
 * its string only where JSON goes on after it.
 */
function mend(text: string, looseQuotes = false): string {
  let mended = '';
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (inString) {
      if (char === '\\') {
        const next = text.charAt(++at);
        mended += /["\\/bfnrtu]/.test(next) ? char + next : next === "'" ? next : `\\\\${next < ' ' ? ' ' : next}`;
      } else if (char < ' ') mended += CONTROLS[char] ?? ' ';
      else if (char !== '"') mended += char;
      else if (looseQuotes && !/^\s*([,:}\]]|$)/.test(text.slice(at + 1, at + 50))) mended += '\\"';
      else {
        mended += char;
        inString = false;
      }
    } else if (char === '"') {
      inString = true;
      mended += char;
    } else if (char === '/' && text.charAt(at + 1) === '*') {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 1;
    } else if (char === '/' && text.charAt(at + 1) === '/') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (char === ',' && /^\s*[}\]]/.test(text.slice(at + 1, at + 200))) continue;
    else mended += char;
  }
  return mended;
}
