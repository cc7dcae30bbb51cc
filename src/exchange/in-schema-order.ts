import type * as v from 'valibot';

/** The parts of valibot's schemas that lead to other schemas. */
interface Parts {
  type: string;
  key?: string;
  entries?: Record<string, v.GenericSchema>;
  item?: v.GenericSchema;
  wrapped?: v.GenericSchema;
  options?: readonly (v.GenericSchema & Parts)[];
}

/** The same JSON value, the fields of each object in the order of its schema; those that the schema does not know follow by name. */
export function inSchemaOrder(schema: v.GenericSchema | undefined, value: unknown): unknown {
  const parts = (schema ?? {}) as Partial<Parts>;
  if (parts.wrapped) return inSchemaOrder(parts.wrapped, value);
  if (Array.isArray(value)) return value.map((item) => inSchemaOrder(parts.item, item));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  const entries = (parts.type === 'variant' ? optionOf(parts, fields) : parts).entries ?? {};
  const known = Object.keys(entries).filter((name) => Object.hasOwn(fields, name));
  const others = Object.keys(fields)
    .filter((name) => !Object.hasOwn(entries, name))
    .sort();
  return Object.fromEntries([...known, ...others].map((name) => [name, inSchemaOrder(entries[name], fields[name])]));
}

/** The schema of a variant that is meant by the value's own kind. */
function optionOf({ key = '', options = [] }: Partial<Parts>, fields: Record<string, unknown>): Partial<Parts> {
  return options.find(({ entries = {} }) => (entries[key] as { literal?: unknown } | undefined)?.literal === fields[key]) ?? {};
}
