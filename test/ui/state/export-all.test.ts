import { expect, test } from 'vitest';
import { parseBackup } from '../../../src/exchange/parse-backup.ts';
import { exportAll } from '../../../src/ui/state/export-all.ts';
import { NOW, opportunityRow } from '../rows.ts';
import { stage } from '../stage.ts';

test('everything goes into one file, named by the day where the user is', async () => {
  const outside = await stage();
  await outside.fill({
    opportunities: [opportunityRow('o1')],
    descriptions: [{ id: 'o1', description: 'Keep the light.' }],
    meta: [{ key: 'settings', value: { timeZone: 'Pacific/Auckland' } }],
  });
  const { name, text, unreadable } = await exportAll(NOW);
  expect([name, unreadable]).toEqual(['heed-2026-03-12.json', 0]);
  expect(parseBackup(text).opportunities[0]?.posting.description).toBe('Keep the light.');
});

test('one damaged row is counted, and leaves a file that can be imported', async () => {
  const outside = await stage();
  await outside.fill({ opportunities: [opportunityRow('o1'), { ...opportunityRow('broken'), posting: null } as never] });
  const { text, unreadable } = await exportAll(NOW);
  expect(unreadable).toBe(1);
  expect(parseBackup(text).opportunities.map(({ id }) => id)).toEqual(['o1']);
});
