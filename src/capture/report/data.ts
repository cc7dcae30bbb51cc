import { mask } from './mask.ts';

const MOST = { keys: 60, depth: 12 };

/** The structure of a value of JSON: its keys, and of each value its kind; of a text its length. Types of schema.org are kept, which name no one. */
export function shapeOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return `t${value.length}`;
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value;
  if (depth >= MOST.depth) return '…';
  if (Array.isArray(value)) {
    const [first] = value;
    return value.length === 0 ? '[]' : `[${shapeOf(first, depth + 1)}${value.length > 1 ? ` ×${value.length}` : ''}]`;
  }
  const entries = Object.entries(value).slice(0, MOST.keys);
  return `{ ${entries.map(([key, inner]) => `${mask(key)}: ${isType(key, inner) ? mask(inner) : shapeOf(inner, depth + 1)}`).join(', ')} }`;
}

const isType = (key: string, value: unknown): value is string => key === '@type' && typeof value === 'string';
