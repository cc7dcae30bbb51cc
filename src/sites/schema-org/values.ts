import { plainText } from '../../lib/html.ts';
import { cut } from '../../lib/text.ts';

/** A node of structured data: whatever a page wrote, looked at only through `get`. */
export type Node = Record<string, unknown>;

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property by its schema.org name, with or without a prefix; never one that the page's data inherits. */
export function get(node: Node, name: string): unknown {
  for (const key of [name, `schema:${name}`, `http://schema.org/${name}`, `https://schema.org/${name}`]) {
    if (Object.hasOwn(node, key)) return node[key];
  }
  return undefined;
}

/** The values of a property as a list, at most `max`. */
export function list(value: unknown, max = 100): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, max) : [value];
}

/** Whether a node is of that schema.org type. */
export function isA(node: Node, type: string): boolean {
  return list(node['@type'] ?? get(node, 'type'), 20).some((said) => typeof said === 'string' && said.replace(/^.*[/#:]/, '') === type);
}

/** A value as one line of plain text; of a node its `@value`, `name` or `value`. Empty where there is none, or it is a placeholder. */
export function text(value: unknown, max = 500): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string') return isPlaceholder(value) ? '' : cut(plainText(value, max * 4), max);
  if (Array.isArray(value))
    return (
      value
        .slice(0, 10)
        .map((one) => text(one, max))
        .find((one) => one !== '') ?? ''
    );
  if (!isNode(value)) return '';
  for (const name of ['@value', 'name', 'value']) {
    const inner = get(value, name);
    if (typeof inner === 'string' || typeof inner === 'number') return text(inner, max);
  }
  return '';
}

/** The texts of a property that may be a list, a comma-separated string or both. */
export const texts = (value: unknown): string[] =>
  list(value)
    .flatMap((one) => text(one).split(/\s*[,;|]\s*/))
    .filter((one) => one !== '');

const isPlaceholder = (value: string): boolean =>
  /^\s*(-+|null|undefined|n\/?a|none|unavailable|not specified|\[object Object\]|\{\{.*\}\})\s*$/i.test(value);
