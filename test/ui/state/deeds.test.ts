import { expect, test } from 'vitest';
import { Refused } from '../../../src/messages/ask.ts';
import { createDeeds } from '../../../src/ui/state/deeds.ts';
import { blankPosting } from '../../../src/ui/words/blank-posting.ts';
import { actionRow, opportunityRow } from '../rows.ts';
import { stage } from '../stage.ts';

const action = actionRow('thank-you:i1:p1', {}, { people: ['p1'] });
const at = '2026-03-11T14:00:00.000Z';

test('what is done becomes one entry, and is undone by it', async () => {
  const outside = await stage();
  const deeds = createDeeds(outside);
  deeds.complete(action, { kind: 'message', channel: 'email', outcome: 'sent' });
  await expect.poll(() => deeds.report.value?.tone).toBe('done');
  const entry = {
    id: 'id-1',
    at,
    opportunity: 'o1',
    people: ['p1'],
    kind: 'reached-out',
    channel: 'email',
    outcome: 'sent',
    rule: 'thank-you',
  };
  expect(outside.asked).toEqual([['write', { entries: [entry] }]]);
  await deeds.undo();
  expect(outside.asked.at(-1)).toEqual(['undo', { entries: ['id-1'] }]);
  expect(deeds.report.value).toEqual({ tone: 'done', words: 'Undone.', undo: null });
});

test('snoozing and skipping name the action by its key', async () => {
  const outside = await stage();
  const deeds = createDeeds(outside);
  deeds.snooze(action, Date.parse('2026-03-12T13:00:00Z'));
  await expect.poll(() => deeds.report.value).not.toBeNull();
  deeds.dismiss();
  deeds.skip(action);
  await expect.poll(() => deeds.report.value).not.toBeNull();
  expect(outside.asked).toMatchObject([
    ['write', { entries: [{ kind: 'snoozed', action: 'thank-you:i1:p1', until: '2026-03-12T13:00:00.000Z', people: ['p1'] }] }],
    ['write', { entries: [{ kind: 'skipped', action: 'thank-you:i1:p1' }] }],
  ]);
});

test('a second click while the first is being done does nothing', async () => {
  const outside = await stage();
  const deeds = createDeeds(outside);
  deeds.skip(action);
  deeds.skip(action);
  await expect.poll(() => deeds.report.value).not.toBeNull();
  expect(outside.asked).toHaveLength(1);
});

test('a refusal is reported in its own words, without an undo', async () => {
  const deeds = createDeeds(
    await stage({
      write: () => {
        throw new Refused('The disk is full.');
      },
    }),
  );
  expect(await deeds.write('Noted.', { entries: [] })).toBe(false);
  expect(deeds.report.value).toEqual({ tone: 'error', words: 'The disk is full.', undo: null });
});

test('the milder reading is the opportunity’s own, and undone it reads as before', async () => {
  const outside = await stage();
  await outside.fill({ opportunities: [opportunityRow('o1')], descriptions: [{ id: 'o1', description: 'Keep the light.' }] });
  const deeds = createDeeds(outside);
  deeds.writtenOnly(action);
  await expect.poll(() => deeds.report.value?.tone).toBe('done');
  await deeds.undo();
  expect(outside.asked).toMatchObject([
    [
      'write',
      {
        opportunities: [
          { id: 'o1', noCallsReading: 'written-only', posting: { title: 'Lighthouse Keeper', description: 'Keep the light.' } },
        ],
      },
    ],
    ['write', { opportunities: [{ id: 'o1', noCallsReading: null }] }],
  ]);
  expect(outside.asked[0]?.[1]).not.toHaveProperty('opportunities.0.stage');
});

test('a correction is not undone once a listing was taken out since: it would come back with it', async () => {
  const outside = await stage();
  const listing = (id: string) => ({
    id,
    seen: at,
    posting: { ...blankPosting({ title: 'Lighthouse Keeper', url: `https://jobs.example/${id}` }) },
  });
  const both = [listing('first'), listing('second')];
  await outside.fill({ opportunities: [opportunityRow('o1')], descriptions: [{ id: 'o1', description: null, listings: both }] });
  const deeds = createDeeds(outside);
  await deeds.amend('Changed.', 'o1', (before) => before);
  await outside.fill({ descriptions: [{ id: 'o1', description: null }] });
  await deeds.undo();
  expect(deeds.report.value).toMatchObject({ tone: 'error', words: expect.stringContaining('changed again since'), undo: null });
  expect(outside.asked).toHaveLength(1);
});
