import { beforeEach, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import type { Context } from '../../../src/worker/context.ts';
import { saveHere } from '../../../src/worker/saving/save-here.ts';
import { machine } from '../../fakes/machine.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

const tab = { id: 7, title: 'A PDF', url: 'https://jobs.example/gardener.pdf' } as Tabs.Tab;
const page = { title: 'Gardener & more', url: 'https://jobs.example/gardener?a=1&b=2' };
let context: Context;
beforeEach(async () => {
  context = await freshContext();
});

const notifications = () => machine.notifications.log.map(({ id, title, message }) => ({ id, title, message }));
const opened = async () => (await fake.tabs.query({})).map(({ url }) => url).filter(Boolean);

test('what was saved is told, and a click leads to it', async () => {
  fake.scripting.pages.set(7, { ...page, posting: posting() });
  await saveHere(context, tab);
  const [row] = await (await context.db()).getAll('opportunities');
  expect(notifications()).toEqual([{ id: `#/opportunity/${row?.id} saved`, title: 'Saved', message: 'Gardener\nGreen & Sons' }]);
});

test('that it was saved before is told', async () => {
  fake.scripting.pages.set(7, { ...page, posting: posting() });
  await saveHere(context, tab);
  await saveHere(context, tab);
  expect(notifications()[1]?.title).toBe('Saved already');
});

test('a page without a posting opens the form with its title and address', async () => {
  fake.scripting.pages.set(7, { ...page, posting: null });
  await saveHere(context, tab);
  const [url] = await opened();
  expect(url).toMatch(/\/src\/ui\/desk\/index\.html#\/new\?/);
  expect(Object.fromEntries(new URLSearchParams(url?.split('?')[1]))).toEqual({ title: page.title, url: url && page.url });
});

test('so does a page that cannot be read, with what the browser says of the tab', async () => {
  await saveHere(context, tab);
  const [url] = await opened();
  expect(Object.fromEntries(new URLSearchParams(url?.split('?')[1]))).toEqual({ title: tab.title, url: tab.url });
});

test('a page of the browser itself is said to be unreadable', async () => {
  await saveHere(context, { ...tab, url: 'chrome://settings/' });
  expect(notifications()).toMatchObject([{ title: 'Heed cannot read this page' }]);
  expect(await opened()).toEqual([]);
});

test('a failure is told', async () => {
  const errors = vi.spyOn(console, 'error').mockReturnValue();
  fake.scripting.pages.set(7, { ...page, posting: posting() });
  await saveHere({ ...context, write: () => Promise.reject(new Error('disk on fire')) }, tab);
  expect(notifications()).toMatchObject([{ title: 'Not saved', message: 'disk on fire' }]);
  errors.mockRestore();
});
