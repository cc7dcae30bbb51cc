import { beforeEach, expect, test } from 'vitest';
import type { PageTab } from '../../../src/messages/sender.ts';
import { keepAnswer } from '../../../src/store/answered.ts';
import { confirmationSeen } from '../../../src/worker/applied/confirmation-seen.ts';
import type { Context } from '../../../src/worker/context.ts';
import { save } from '../../../src/worker/saving/save.ts';
import { machine } from '../../fakes/machine.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

const tab = { id: 7 } as PageTab;
const url = 'https://jobs.example/gardener/thanks';
const confirmation = { words: 'Thank you for applying!', about: '', addresses: ['https://jobs.example/gardener'] };
let context: Context;
let id: string;
beforeEach(async () => {
  context = await freshContext();
  id = (await save(context, posting())).opportunity;
  fake.scripting.pages.set(tab.id, { posting: null, title: '', url, confirmation });
});

const told = () => machine.notifications.log.map(({ id: notification, message }) => [notification, message]);
const stages = async () => (await (await context.db()).getAll('opportunities')).map(({ stage }) => stage);

test('the user is asked, once for a page, and nothing is marked', async () => {
  await confirmationSeen(context, tab);
  await confirmationSeen(context, tab);
  expect(told()).toEqual([[`#/opportunity/${id} applied`, 'Gardener · Green & Sons\nClick here, or on Heed over that page.']]);
  expect(await stages()).toEqual(['saved']);
});

test('not where the worker finds no confirmation, whatever the content script says', async () => {
  fake.scripting.pages.set(tab.id, { posting: null, title: '', url });
  await confirmationSeen(context, tab);
  expect(told()).toEqual([]);
});

test('not where none is certainly meant', async () => {
  fake.scripting.pages.set(tab.id, {
    posting: null,
    title: '',
    url: 'https://else.example/',
    confirmation: { ...confirmation, addresses: [] },
  });
  await confirmationSeen(context, tab);
  expect(told()).toEqual([]);
});

test('not where the user answered in the popup', async () => {
  await keepAnswer(await context.db(), url, [id]);
  await confirmationSeen(context, tab);
  expect(told()).toEqual([]);
});
