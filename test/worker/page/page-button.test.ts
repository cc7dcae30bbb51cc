import { beforeEach, describe, expect, test } from 'vitest';
import type { PageTab } from '../../../src/messages/sender.ts';
import type { Context } from '../../../src/worker/context.ts';
import { savePage, undoSavePage } from '../../../src/worker/page/page-button.ts';
import { save } from '../../../src/worker/saving/save.ts';
import { machine } from '../../fakes/machine.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

const tab = { id: 7 } as PageTab;
const page = { title: 'Gardener | Jobs', url: 'https://jobs.example/gardener' };
let context: Context;
beforeEach(async () => {
  context = await freshContext();
  fake.scripting.pages.set(tab.id, { ...page, posting: posting() });
});

const stages = async () => (await (await context.db()).getAll('opportunities')).map(({ stage }) => stage);

/** Saves by the button, and gives the opportunity. */
async function saved(): Promise<string> {
  const answer = await savePage(context, tab);
  if ('kind' in answer) throw new Error('no posting');
  return answer.opportunity;
}

describe('the button on a page', () => {
  test('saves what the worker reads there', async () => {
    expect(await savePage(context, tab)).toMatchObject({ title: 'Gardener', already: false });
    expect(await stages()).toEqual(['saved']);
  });

  test('says where there is no posting', async () => {
    fake.scripting.pages.set(tab.id, { ...page, posting: null });
    expect(await savePage(context, tab)).toEqual({ kind: 'none' });
  });

  test('says where nothing can be read', async () => {
    await expect(savePage(context, { id: 8 } as PageTab)).rejects.toMatchObject({ phrase: { id: 'errorUnreadable' } });
  });

  test('takes back what it saved, also after the worker slept', async () => {
    const opportunity = await saved();
    machine.pass(9 * 60_000);
    await undoSavePage(context, opportunity, tab);
    expect(await stages()).toEqual(['removed']);
  });
});

describe('it takes back nothing else:', () => {
  const refused = async (opportunity: string, from = tab) => {
    await expect(undoSavePage(context, opportunity, from)).rejects.toMatchObject({ phrase: { id: 'errorUndoTooLate' } });
    expect(await stages()).toEqual(['saved']);
  };

  test('not what was saved elsewhere', async () => {
    await refused((await save(context, posting())).opportunity);
  });

  test('not what had been saved before', async () => {
    await save(context, posting());
    await refused(await saved());
  });

  test('not what another tab saved', async () => {
    await refused(await saved(), { id: 8 } as PageTab);
  });

  test('not after ten minutes', async () => {
    const opportunity = await saved();
    machine.pass(11 * 60_000);
    await refused(opportunity);
  });

  test('not where what it remembers was spoilt', async () => {
    const opportunity = await saved();
    await fake.storage.session.set({ 'saved-by-button': 'spoilt' });
    await refused(opportunity);
  });
});
