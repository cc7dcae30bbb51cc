import { beforeEach, describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../../src/job/journal.ts';
import { etiquette } from '../../../src/worker/answers/etiquette.ts';
import { figures } from '../../../src/worker/answers/figures.ts';
import { outlook } from '../../../src/worker/answers/outlook.ts';
import type { Context } from '../../../src/worker/context.ts';
import { save } from '../../../src/worker/saving/save.ts';
import { undo } from '../../../src/worker/undo.ts';
import { machine } from '../../fakes/machine.ts';
import { posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

let context: Context;
beforeEach(async () => {
  context = await freshContext();
});

const applied = (opportunity: string, id = 'applied', at = '2026-03-10T12:00:00Z'): JournalEntry => ({
  id,
  at,
  opportunity,
  people: [],
  kind: 'applied',
  via: 'online',
});

describe('the outlook of an opportunity', () => {
  test('is its future if nobody answers, and grows shorter as messages are sent', async () => {
    const { opportunity } = await save(context, posting());
    await context.write({ entries: [applied(opportunity)] });
    const before = await outlook(context, opportunity);
    expect(before.future.steps.map(({ rule }) => rule)).toEqual([
      'application-follow-up',
      'second-follow-up',
      'third-follow-up',
      'move-on',
    ]);
    await context.write({
      entries: [
        {
          id: 'sent',
          at: '2026-03-10T12:00:00Z',
          opportunity,
          people: [],
          kind: 'reached-out',
          channel: 'email',
          outcome: 'sent',
          rule: 'application-follow-up',
        },
      ],
    });
    expect((await outlook(context, opportunity)).future.steps.map(({ rule }) => rule)).toEqual([
      'second-follow-up',
      'third-follow-up',
      'move-on',
    ]);
  });

  test('tells what is contradictory, entries of the future among it', async () => {
    const { opportunity } = await save(context, posting());
    await context.write({ entries: [applied(opportunity, 'tomorrow', '2026-03-11T12:00:00Z')] });
    const { hints, future } = await outlook(context, opportunity);
    expect(hints.map(({ id }) => id)).toEqual(['hintAhead']);
    expect(future.steps).toEqual([]);
  });

  test('of what is not there is empty', async () => {
    expect(await outlook(context, 'nowhere')).toEqual({ future: { steps: [], end: 'nothing' }, hints: [] });
  });

  test('writes nothing', async () => {
    const { opportunity } = await save(context, posting());
    const all = async () => (await context.db()).getAll('actions');
    const before = await all();
    await outlook(context, opportunity);
    expect(await all()).toEqual(before);
  });
});

describe('the figures', () => {
  test('count the whole journal until now, without what was undone', async () => {
    const { opportunity } = await save(context, posting());
    await context.write({ entries: [applied(opportunity), applied(opportunity, 'later', '2026-03-12T12:00:00Z')] });
    machine.pass(3_600_000);
    expect((await figures(context)).waits[0]).toEqual({ after: 'applied', days: null, answered: 0, waiting: 1 });
    await undo(context, ['applied']);
    expect((await figures(context)).waits[0]).toMatchObject({ waiting: 0 });
  });
});

test('the rules are told with their articles and how far they reach, the countries by their codes', () => {
  const { rules, holidays } = etiquette();
  expect(rules).toContainEqual({ id: 'birthday', sources: ['004'], perOpportunity: false });
  expect(rules).toContainEqual({ id: 'debrief', sources: ['000', '004'], perOpportunity: true });
  expect(holidays).toEqual(expect.arrayContaining(['US', 'DE', 'NZ']));
});
