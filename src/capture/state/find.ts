import { get, isNode, type Node, text } from '../../sites/schema-org/values.ts';
import { KEYS, type Named } from './keys.ts';

/** What bounds the search, whatever the shape of the data. */
const BOUNDS = { depth: 14, values: 30_000, keys: 300, items: 500 };
/** Less text (UTF-16 units) is a teaser. */
const LEAST = 150;

/** An object that describes a job, and those around it, nearest first: the employer often stands beside it. */
export interface Item {
  node: Node;
  around: readonly Node[];
}

/** The objects in such a value that describe a job: with a title, a text, an employer or a place, and something that only jobs have. */
export function findPostings(value: unknown): Item[] {
  const found: Item[] = [];
  const queue: { value: unknown; around: readonly Node[] }[] = [{ value, around: [] }];
  for (let next = 0; next < queue.length && next < BOUNDS.values; next++) {
    const { value: item, around } = queue[next] as { value: unknown; around: readonly Node[] };
    if (Array.isArray(item)) {
      if (around.length < BOUNDS.depth)
        for (const one of item.slice(0, BOUNDS.items)) if (typeof one === 'object' && one !== null) queue.push({ value: one, around });
      continue;
    }
    if (!isNode(item)) continue;
    if (isPosting(item, around)) found.push({ node: item, around });
    if (around.length >= BOUNDS.depth) continue;
    const within = [item, ...around];
    for (const key of Object.keys(item).slice(0, BOUNDS.keys)) {
      const inner = item[key];
      if (typeof inner === 'object' && inner !== null) queue.push({ value: inner, around: within });
    }
  }
  return found;
}

const known = new WeakMap<Node, ReadonlyMap<string, string>>();
const namesOf = (node: Node): ReadonlyMap<string, string> =>
  new Map(
    Object.keys(node)
      .slice(0, BOUNDS.keys)
      .map((key) => [key.replace(/[^A-Za-z]/g, '').toLowerCase(), key] as const)
      .reverse(),
  );

/** The value of a field in an object, by any of the names that pages give it, letters only: `job_title` is `jobTitle`. */
export function fieldOf(node: Node, field: Named): unknown {
  const keys = known.get(node) ?? namesOf(node);
  known.set(node, keys);
  for (const name of KEYS[field]) {
    const key = keys.get(name);
    const value = key === undefined ? undefined : get(node, key);
    if (value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)) return value;
  }
  return undefined;
}

/** The text of a job as its page's scripts hold it: HTML, text, or an object that holds either. */
export function proseOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isNode(value)) return '';
  for (const key of ['html', 'text', 'content', 'value', 'role']) {
    const inner = get(value, key);
    if (typeof inner === 'string') return inner;
  }
  return '';
}

function isPosting(node: Node, around: readonly Node[]): boolean {
  // Most objects are told apart by this alone, which costs nothing.
  if (!Object.values(node).some((value) => isNode(value) || (typeof value === 'string' && value.length >= LEAST))) return false;
  if (text(fieldOf(node, 'title')) === '' || proseOf(fieldOf(node, 'description')).length < LEAST) return false;
  const has = (field: Named): boolean => fieldOf(node, field) !== undefined;
  const named = has('organization') || has('location') || around.slice(0, 2).some((one) => fieldOf(one, 'organization') !== undefined);
  return named && (['employmentType', 'workplace', 'salary', 'validThrough', 'jobOnly'] as const).some(has);
}
