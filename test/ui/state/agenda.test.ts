import { expect, test } from 'vitest';
import { createAgenda } from '../../../src/ui/state/agenda.ts';
import { actionRow } from '../rows.ts';
import { stage } from '../stage.ts';

test('shows a page of each section, and more when asked', async () => {
  const outside = await stage();
  await outside.fill({ actions: Array.from({ length: 30 }, (_, place) => actionRow(`a${place}`, { due: -1 - place })) });
  const agenda = createAgenda(outside, { page: 10 });
  await agenda.read();
  expect(agenda.value.value?.agenda.overdue).toMatchObject({ total: 30, rows: { length: 10 } });
  agenda.showMore();
  await agenda.read();
  expect(agenda.value.value?.agenda.overdue.rows).toHaveLength(20);
});

test('counts no further than it is told to', async () => {
  const outside = await stage();
  await outside.fill({ actions: Array.from({ length: 30 }, (_, place) => actionRow(`a${place}`, { due: -1 - place })) });
  const agenda = createAgenda(outside, { page: 10, countTo: 20 });
  await agenda.read();
  expect(agenda.value.value).toMatchObject({ countTo: 20, agenda: { overdue: { total: 20 }, today: { total: 0 } } });
});
