import { beforeEach, describe, expect, test } from 'vitest';
import type { Confirmation } from '../../../src/job/capture.ts';
import type { Posting } from '../../../src/job/posting.ts';
import type { AppliedQuestion } from '../../../src/messages/protocol.ts';
import { keepAnswer } from '../../../src/store/answered.ts';
import type { Context } from '../../../src/worker/context.ts';
import { stamp } from '../../../src/worker/entries.ts';
import { save } from '../../../src/worker/saving/save.ts';
import { readTab } from '../../../src/worker/tab/read-tab.ts';
import { machine } from '../../fakes/machine.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

const TAB = 7;
const THANKS = 'https://apply.example/thanks';
let context: Context;
beforeEach(async () => {
  context = await freshContext();
});

const saved = async (different: Partial<Posting>): Promise<string> => (await save(context, posting(different))).opportunity;
const gardener = () => saved({});
const cook = () => saved({ title: 'Cook', hiringOrganization: { name: 'The Galley GmbH' }, url: 'https://jobs.example/cook' });
const shows = (page: object, url = THANKS): void => {
  fake.scripting.pages.set(TAB, { posting: null, title: 'Thanks', url, ...page });
};
const confirms = (confirmation: Partial<Confirmation> = {}, url = THANKS): void =>
  shows({ confirmation: { words: 'Thank you for applying!', about: '', addresses: [url], ...confirmation } }, url);
const question = async (): Promise<AppliedQuestion | undefined> => {
  const reading = await readTab(context, TAB);
  return reading.kind === 'unreadable' ? undefined : reading.applied;
};
const applied = (opportunity: string) =>
  context.write({ entries: [{ ...stamp(machine.wall), kind: 'applied', opportunity, people: [], via: 'online' }] });

describe('which opportunity a confirmation is about', () => {
  test('none is asked about where the page confirms nothing', async () => {
    await gardener();
    shows({});
    expect(await question()).toBeUndefined();
  });

  test('the one that was saved from an address of the page', async () => {
    const [id] = [await gardener(), await cook()];
    confirms({ addresses: [THANKS, 'https://jobs.example/gardener?utm_source=x'] });
    expect(await question()).toEqual({
      page: THANKS,
      certain: true,
      jobs: [{ opportunity: id, title: 'Gardener', employer: 'Green & Sons' }],
    });
  });

  test('the one whose posting the tab showed before, saved before or after', async () => {
    await cook();
    shows({ posting: posting() }, 'https://jobs.example/gardener');
    await readTab(context, TAB);
    const id = await gardener();
    confirms();
    expect(await question()).toMatchObject({ certain: true, jobs: [{ opportunity: id }] });
  });

  test('not where that was hours ago', async () => {
    shows({ posting: posting() }, 'https://jobs.example/gardener');
    await readTab(context, TAB);
    await gardener();
    machine.pass(4 * 3_600_000);
    confirms();
    expect(await question()).toMatchObject({ certain: false });
  });

  test('the one whose employer and title the page names', async () => {
    await gardener();
    const id = await cook();
    confirms({ about: 'Cook | Careers at The Galley' });
    expect(await question()).toMatchObject({ certain: true, jobs: [{ opportunity: id }] });
  });

  test('two that may be it are both offered', async () => {
    shows({ posting: posting() }, 'https://jobs.example/gardener');
    await readTab(context, TAB);
    const ids = [await gardener(), await cook()];
    confirms({ about: 'Cook at The Galley' });
    expect(await question()).toMatchObject({ certain: false, jobs: ids.map((opportunity) => ({ opportunity })) });
  });

  test('those whose employer it names, before all others', async () => {
    await gardener();
    const id = await cook();
    confirms({ about: 'The Galley' });
    expect(await question()).toMatchObject({ certain: false, jobs: [{ opportunity: id }] });
  });

  test('where it names none, those saved last', async () => {
    const [first, second] = [await gardener(), await cook()];
    confirms();
    const asked = await question();
    expect(asked?.certain).toBe(false);
    expect(asked?.jobs.map(({ opportunity }) => opportunity).sort()).toEqual([first, second].sort());
  });
});

describe('it is not asked', () => {
  test('where nothing is saved', async () => {
    confirms();
    expect(await question()).toBeUndefined();
  });

  test.each([
    ['by address', { addresses: ['https://jobs.example/gardener'] }],
    ['by name', { about: 'Gardener at Green & Sons' }],
  ])('of one that is marked already, known %s, although others wait', async (_, confirmation) => {
    await applied(await gardener());
    await cook();
    confirms(confirmation);
    expect(await question()).toBeUndefined();
  });

  test('twice on a page', async () => {
    await gardener();
    confirms({ addresses: ['https://jobs.example/gardener'] });
    const asked = await question();
    await keepAnswer(await context.db(), asked?.page ?? '', asked?.jobs.map(({ opportunity }) => opportunity) ?? []);
    expect(await question()).toBeUndefined();
  });

  test('but again for another job on a page that many applications end on', async () => {
    const first = await gardener();
    await keepAnswer(await context.db(), THANKS, [first]);
    const second = await cook();
    confirms({ about: 'Cook, The Galley' });
    expect(await question()).toMatchObject({ jobs: [{ opportunity: second }] });
  });
});

test('a page may send anything as its confirmation', async () => {
  await gardener();
  for (const confirmation of [
    42,
    {},
    { words: 1, about: [], addresses: 'x' },
    { words: 'x'.repeat(10_000), about: 'y'.repeat(100_000), addresses: Array(5_000).fill('z') },
  ]) {
    shows({ confirmation });
    await expect(readTab(context, TAB)).resolves.toMatchObject({ kind: 'none' });
  }
});
