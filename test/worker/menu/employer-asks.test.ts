import { beforeEach, expect, test } from 'vitest';
import type { Menus, Tabs } from 'webextension-polyfill';
import type { PageTab } from '../../../src/messages/sender.ts';
import type { Context } from '../../../src/worker/context.ts';
import { addSelection } from '../../../src/worker/menu/add-selection.ts';
import { here } from '../../../src/worker/page/page-here.ts';
import { save } from '../../../src/worker/saving/save.ts';
import { readTab } from '../../../src/worker/tab/read-tab.ts';
import { machine } from '../../fakes/machine.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

const TAB = 7;
const BAN = 'No phone calls, please.';
const careers = {
  title: 'Working with us',
  url: 'https://green.example/careers',
  hints: { employer: 'Green & Sons Careers', selection: null },
};
let context: Context;

beforeEach(async () => {
  context = await freshContext();
});

const keep = (selectionText: string) => addSelection(context, 'employer', { selectionText } as Menus.OnClickData, { id: TAB } as Tabs.Tab);
const employers = async () => (await context.db()).getAll('employers');
const told = () => machine.notifications.log.map(({ title, message }) => [title, ...message.split('\n')]);

test('an instruction marked on a careers page holds for the site’s employer, with where it was read', async () => {
  fake.scripting.pages.set(TAB, { ...careers, posting: null });
  await keep(BAN);
  expect(await employers()).toMatchObject([
    {
      name: 'Green & Sons',
      instructions: { calls: 'forbidden', quotes: [{ about: 'calls', text: BAN }] },
      source: { kind: 'page', title: careers.title, url: careers.url },
      at: new Date(context.now()).toISOString(),
    },
  ]);
  expect(told()).toEqual([['Remembered for all postings of Green & Sons', BAN]]);
  // No posting came about.
  expect(await (await context.db()).count('opportunities')).toBe(0);
});

test('a posting of that employer is told with it, before saving and after; its page is told that nobody is to call', async () => {
  fake.scripting.pages.set(TAB, { ...careers, posting: null });
  await keep(BAN);
  const url = 'https://job-boards.greenhouse.io/green/jobs/1234567';
  fake.scripting.pages.set(TAB, { title: 'Gardener', url, posting: posting({ url }) });
  const asked = [{ source: { url: careers.url } }];
  expect(await readTab(context, TAB)).toMatchObject({ kind: 'posting', asked, saved: null });
  await save(context, posting({ url }));
  expect(await readTab(context, TAB)).toMatchObject({ saved: { asked, posting: { instructions: { calls: null } } } });
  expect((await here(context, { id: TAB, url } as PageTab)).saved).toMatchObject({ noCalls: true });
});

test('marked in a posting, it holds for that posting’s employer; what the same page asked before stays', async () => {
  fake.scripting.pages.set(TAB, { title: 'Gardener', url: 'https://jobs.example/gardener', posting: posting() });
  await keep(BAN);
  await keep('No e-mails, please.');
  expect(await employers()).toMatchObject([
    {
      name: 'Green & Sons',
      instructions: { calls: 'forbidden', email: 'forbidden', quotes: [{ about: 'calls' }, { about: 'email' }] },
      source: { kind: 'posting', title: 'Gardener' },
    },
  ]);
});

test('on a page that names nobody, it holds for the posting that the tab showed before on the same site', async () => {
  await save(context, posting());
  fake.scripting.pages.set(TAB, { title: 'Gardener', url: 'https://jobs.example/gardener', posting: posting() });
  await readTab(context, TAB);
  fake.scripting.pages.set(TAB, { title: 'About', url: 'https://jobs.example/about', posting: null });
  await keep(BAN);
  expect(await employers()).toMatchObject([{ name: 'Green & Sons', source: { kind: 'page', title: 'About' } }]);
});

test.each([
  ['a page that names nobody', { ...careers, hints: null }, BAN, 'No employer to keep it for'],
  ['a text that asks nothing', careers, 'We like roses more than anything else.', 'Nothing to act on was found in the text'],
])('of %s nothing is kept, and that is said', async (_, page, text, title) => {
  fake.scripting.pages.set(TAB, { ...page, posting: null });
  await keep(text);
  expect(await employers()).toEqual([]);
  expect(told()[0]?.[0]).toBe(title);
});

test('a page that cannot be read is told as such', async () => {
  await keep(BAN);
  expect(await employers()).toEqual([]);
  expect(told()[0]?.[0]).toBe('Heed cannot read this page');
});
