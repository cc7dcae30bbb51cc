import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBackup } from '../../src/exchange/parse-backup.ts';
import { writeBackup } from '../../src/exchange/write-backup.ts';
import type { Backup } from '../../src/job/backup.ts';
import { importBackup } from '../../src/store/import.ts';
import { deleteHeed } from '../../src/store/open.ts';
import { patience, runs } from '../runs.ts';
import { fakePlan } from '../store/fake-plan.ts';
import { backupOf, freshDb, START } from '../store/parts.ts';
import { backupJson } from './arbitrary-backup.ts';

const planning = { plan: fakePlan, now: START };
const byId = <T extends { id: string }>(rows: T[]): T[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
/** A backup whose lists are sets. */
const asSets = ({ people, opportunities, journal, ...rest }: Backup) => ({
  ...rest,
  people: byId(people),
  opportunities: byId(opportunities),
  journal: byId(journal),
});

test('reading a file drops nothing', () => {
  fc.assert(
    fc.property(backupJson, (json) => {
      const text = JSON.stringify(json);
      expect(parseBackup(text)).toMatchObject(JSON.parse(text));
    }),
    runs(200),
  );
});

test(
  'what is imported is exported again, whatever it holds',
  async () => {
    await fc.assert(
      fc.asyncProperty(backupJson, async (json) => {
        const { db, name } = await freshDb();
        const backup = parseBackup(JSON.stringify(json));
        await importBackup(db, planning, backup);
        const exported = await backupOf(db);
        expect(asSets(exported)).toEqual(asSets(backup));
        expect(asSets(parseBackup(writeBackup(exported)))).toEqual(asSets(backup));
        // A second import finds nothing that is new.
        expect(await importBackup(db, planning, backup)).toEqual({ opportunities: 0, people: 0, entries: 0 });
        await deleteHeed(name);
      }),
      runs(150),
    );
  },
  patience(30_000),
);

test('equal backups are equal texts, whatever the order of their fields', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([field, inner]) => [field, reversed(inner)]),
    );
  };
  fc.assert(
    fc.property(backupJson, (json) => {
      const backup = parseBackup(JSON.stringify(json));
      expect(writeBackup(reversed(backup) as Backup)).toBe(writeBackup(backup));
    }),
    runs(100),
  );
});
