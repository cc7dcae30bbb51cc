import * as v from 'valibot';
import { Refusal } from './refusal.ts';

/**
 * The value as its schema reads it, every default filled in.
 * @throws {Refusal} where it does not fit, with the field and what is wrong with it
 */
export function checked<const S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Refusal('errorInvalid', [v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}
