import { addressKeys } from '../../listings/listings-of.ts';
import type { OpportunityRow } from '../../store/rows.ts';

/** By what the addresses of an opportunity are recognised, also where its saving was undone and its row is found by none of them. */
const keysOf = ({ posting, listings = [] }: OpportunityRow): string[] => addressKeys([posting, ...listings]);

/**
 * The addresses that the user keeps apart from this one, by rows that may be of its job. Those whose saving was undone count too: that the user said "another
 * job" is not taken back with it, although both were undone and are saved anew.
 */
export function keptApartFrom(key: string, rows: readonly OpportunityRow[]): string[] {
  const apart = rows.flatMap((row) => {
    const keys = keysOf(row);
    return [...(keys.includes(key) ? (row.apart ?? []) : []), ...(row.apart?.includes(key) ? keys : [])];
  });
  return [...new Set(apart)];
}

/** Whether an opportunity is kept apart from an address, or has one of those that are (`apart`). */
export const isKeptApart = (row: OpportunityRow, key: string, apart: readonly string[]): boolean =>
  (row.apart?.includes(key) ?? false) || keysOf(row).some((one) => apart.includes(one));
