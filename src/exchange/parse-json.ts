import { getLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { BackupError } from './backup-error.ts';
import { locate, type Path, placeOf } from './locate.ts';

/** How deep a file may nest; Heed's own go to eight. */
const DEPTH = 64;

/** Names that a program could take for something else than a field. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** By the names that jsonc-parser gives its errors. */
const EXPECTED: Record<string, string> = {
  InvalidSymbol: 'text in double quotes, a number, true, false or null',
  InvalidNumberFormat: 'a number such as 12.5',
  PropertyNameExpected: 'the name of a field in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing brace',
  CloseBracketExpected: 'a closing bracket',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'no comment',
  UnexpectedEndOfString: 'the closing quote of a text',
  UnexpectedEndOfNumber: 'a digit',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after a backslash',
  InvalidCharacter: 'no control character in a text',
};

/**
 * The value of a text in strict JSON (RFC 8259).
 * @throws {BackupError} at the first error of syntax, where it nests too deeply, and at a field that no honest file has (`__proto__`)
 */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw syntaxError(text);
  }
  const trouble = findTrouble(value);
  if (trouble) throw BackupError.wrong(locate(text, trouble.path), trouble.expected);
  return value;
}

function syntaxError(text: string): BackupError {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    const [first] = errors;
    const offset = first?.offset ?? text.length;
    const expected = (first && EXPECTED[printParseErrorCode(first.error)]) ?? 'JSON';
    // A field whose name is still to come has an empty one.
    const path = getLocation(text, offset).path.filter((step) => step !== '');
    return BackupError.wrong(placeOf(text, offset, path), expected);
  } catch (error) {
    // Brackets without end exhaust the stack.
    if (error instanceof RangeError) return BackupError.wrong(placeOf(text, 0, []), `at most ${DEPTH} levels of nesting`);
    throw error;
  }
}

interface Trouble {
  path: Path;
  expected: string;
}

function findTrouble(root: unknown): Trouble | null {
  const open: { value: unknown; path: Path }[] = [{ value: root, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= DEPTH) return { path: path.slice(0, 2), expected: `at most ${DEPTH} levels of nesting` };
    const isList = Array.isArray(value);
    for (const [name, inner] of Object.entries(value)) {
      const at = [...path, isList ? Number(name) : name];
      if (!isList && UNSAFE.has(name)) return { path: at, expected: 'a field of another name' };
      if (typeof inner === 'object') open.push({ value: inner, path: at });
    }
  }
  return null;
}
