import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Place } from './backup-error.ts';

/** The way to a value: names of fields and places in lists. */
export type Path = (string | number)[];

/** `['opportunities', 3, 'posting']` → `opportunities[3].posting`; a name that is no plain word is quoted. */
export function pathText(path: Path): string {
  return path.map(stepText).join('').replace(/^\./, '');
}

function stepText(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[\w$-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

/** Line and column of an offset; a line ends with LF, CR or both. */
export function placeOf(text: string, offset: number, path: Path): Place {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, path: pathText(path) };
}

/** Where a value stands in a text that is JSON; for one that is missing, where the object stands that lacks it. */
export function locate(text: string, path: Path): Place {
  const root = treeOf(text);
  for (let known = path.length; root && known >= 0; known--) {
    const node: Node | undefined = findNodeAtLocation(root, path.slice(0, known));
    if (node) return placeOf(text, node.offset, path);
  }
  return placeOf(text, 0, path);
}

/** The syntax tree; none where the text nests so deeply that it exhausts the stack. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
