import { rawText } from '../../lib/dom.ts';
import { jsonLdScripts } from '../../lib/scripts.ts';
import { parseTolerantly } from '../../lib/tolerant-json.ts';
import { get, isA, isNode, list, type Node } from './values.ts';

/** What a page may make us read: UTF-16 units in all its scripts together, levels and nodes of one script. */
const BOUNDS = { text: 3_000_000, scripts: 60, depth: 12, nodes: 20_000 };

export interface JsonLd {
  postings: Node[];
  /** Whether a list of items stands beside or around them, with how many items. */
  listed: number;
  organizations: Node[];
}

/** The job postings in a page's JSON-LD scripts (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents). */
export function readJsonLd(document: Document): JsonLd {
  const found: JsonLd = { postings: [], listed: 0, organizations: [] };
  let read = 0;
  for (const script of jsonLdScripts(document, BOUNDS.scripts)) {
    const source = rawText(script, BOUNDS.text - read + 1);
    read += source.length;
    if (read > BOUNDS.text) break;
    collect(parseTolerantly(source), found);
  }
  return found;
}

/** Walks a script's value breadth first, so that depth costs nothing and the bounds hold whatever its shape. */
function collect(value: unknown, found: JsonLd): void {
  const queue: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  const byId = new Map<string, Node>();
  const postings: Node[] = [];
  for (let next = 0; next < queue.length && next < BOUNDS.nodes; next++) {
    const { value: item, depth } = queue[next] as { value: unknown; depth: number };
    if (Array.isArray(item)) {
      if (depth < BOUNDS.depth) for (const one of item.slice(0, 2_000)) queue.push({ value: one, depth: depth + 1 });
      continue;
    }
    if (!isNode(item)) continue;
    const id = get(item, '@id');
    if (typeof id === 'string' && Object.keys(item).length > 1) byId.set(id, item);
    if (isA(item, 'JobPosting')) postings.push(item);
    else if (isA(item, 'ItemList')) found.listed = Math.max(found.listed, list(get(item, 'itemListElement'), 2_000).length);
    else if (isA(item, 'Organization') || isA(item, 'Corporation') || isA(item, 'LocalBusiness')) found.organizations.push(item);
    if (depth < BOUNDS.depth) for (const key of Object.keys(item).slice(0, 200)) queue.push({ value: item[key], depth: depth + 1 });
  }
  found.postings.push(...postings.slice(0, 200).map((posting) => resolved(posting, byId)));
}

/** The posting with its employer in place of a reference to one. */
function resolved(posting: Node, byId: Map<string, Node>): Node {
  const employer = list(get(posting, 'hiringOrganization'), 1)[0];
  const id = isNode(employer) && !get(employer, 'name') ? get(employer, '@id') : undefined;
  const whole = typeof id === 'string' ? byId.get(id) : undefined;
  return whole ? { ...posting, hiringOrganization: whole } : posting;
}
