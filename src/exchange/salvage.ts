import * as v from 'valibot';
import type { Backup } from '../job/backup.ts';
import { EmployerSchema } from '../job/employer.ts';
import { JournalEntrySchema } from '../job/journal.ts';
import { OpportunitySchema } from '../job/opportunity.ts';
import { PersonSchema } from '../job/person.ts';
import { DEFAULT_SETTINGS, SettingsSchema } from '../job/settings.ts';
import { findFlaw } from './references.ts';

/** Rows of which some may be damaged. */
export interface Wreck {
  settings: unknown;
  document: unknown;
  people: unknown[];
  opportunities: unknown[];
  employers: unknown[];
  journal: unknown[];
}

type List = 'people' | 'opportunities' | 'employers' | 'journal';

/**
 * A backup of all that is sound, which can be imported, and that loses nothing: what is damaged, or refers to what is, stands in the field `unreadable` as it was found,
 * which an import keeps and nobody interprets.
 */
export function salvage({ settings, document, ...rows }: Wreck): { backup: Backup; unreadable: number } {
  const unreadable: unknown[] = [];
  const sound = <const S extends v.GenericSchema>(schema: S, row: unknown): v.InferOutput<S>[] => {
    const parsed = v.safeParse(schema, row);
    if (parsed.success) return [parsed.output];
    unreadable.push(row);
    return [];
  };
  const chosen = settings === undefined ? undefined : sound(v.partial(SettingsSchema), settings)[0];
  const backup: Backup = {
    ...(typeof document === 'object' ? document : {}),
    format: 'heed',
    version: 1,
    settings: { ...DEFAULT_SETTINGS, ...chosen } as Backup['settings'],
    people: rows.people.flatMap((row) => sound(PersonSchema, row)),
    opportunities: rows.opportunities.flatMap((row) => sound(OpportunitySchema, row)),
    ...(rows.employers.length > 0 ? { employers: rows.employers.flatMap((row) => sound(EmployerSchema, row)) } : {}),
    journal: rows.journal.flatMap((row) => sound(JournalEntrySchema, row)),
  };
  for (let flaw = findFlaw(backup); flaw !== null; flaw = findFlaw(backup)) {
    const [list, place] = flaw.path as [List, number];
    unreadable.push(...(backup[list] ?? []).splice(place, 1));
  }
  return { backup: unreadable.length > 0 ? { ...backup, unreadable } : backup, unreadable: unreadable.length };
}
