import { expect, test } from 'vitest';
import { phrase } from '../../../src/job/phrase.ts';
import { createAgenda } from '../../../src/ui/state/agenda.ts';
import { actionRow, opportunityRow } from '../rows.ts';
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

test('what the milder reading would free is what only the strict one holds', async () => {
  const noCalls = { guard: 'no-calls', reason: phrase('guard_no_calls') };
  const held = (key: string, opportunity: string | null, guard = noCalls) => actionRow(key, { due: 5 }, { held: guard, opportunity });
  const outside = await stage();
  await outside.fill({
    actions: [held('a', 'o1'), held('b', 'o2'), held('c', 'o3'), held('d', 'o4', { ...noCalls, guard: 'no-contact' }), held('e', null)],
    opportunities: [
      opportunityRow('o1'),
      opportunityRow('o2', { noCallsReading: 'written-only' }),
      opportunityRow('o3', { noCallsReading: 'no-contact' }),
      opportunityRow('o4'),
    ],
  });
  const agenda = createAgenda(outside, { page: 10 });
  await agenda.read();
  expect([...(agenda.value.value?.liftable ?? [])].sort()).toEqual(['o1', 'o3']);
  await outside.fill({ meta: [{ key: 'settings', value: { noCallsReading: 'written-only' } }] });
  await agenda.read();
  expect([...(agenda.value.value?.liftable ?? [])]).toEqual(['o3']);
});
