import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Menus, Tabs } from 'webextension-polyfill';
import type { Posting } from '../../../src/job/posting.ts';
import { readOpportunity } from '../../../src/store/read.ts';
import type { Context } from '../../../src/worker/context.ts';
import { addSelection, type Part } from '../../../src/worker/menu/add-selection.ts';
import { save } from '../../../src/worker/saving/save.ts';
import { saveLink } from '../../../src/worker/saving/save-link.ts';
import { readTab } from '../../../src/worker/tab/read-tab.ts';
import { machine } from '../../fakes/machine.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

const TAB = 7;
const tab = { id: TAB } as Tabs.Tab;
const page = { title: 'Gardener | Jobs', url: 'https://jobs.example/gardener' };
let context: Context;
beforeEach(async () => {
  context = await freshContext();
});

const told = () => machine.notifications.log.map(({ title, message }) => [title, ...message.split('\n')]);
const opportunities = async () => (await context.db()).getAll('opportunities');
const stored = async (): Promise<Posting> => {
  const [row] = await opportunities();
  const view = await readOpportunity(await context.db(), row?.id ?? '');
  if (!view) throw new Error('nothing is saved');
  return view.opportunity.posting;
};

describe('the posting behind a link', () => {
  const click = (info: Partial<Menus.OnClickData>) => saveLink(context, info as Menus.OnClickData, tab);

  test('is saved with what the page says of it', async () => {
    fake.scripting.pages.set(TAB, { title: 'Gardener', url: page.url });
    await click({ linkUrl: `${page.url}?utm_source=list` });
    expect(await stored()).toMatchObject({ title: 'Gardener', url: page.url, provenance: { title: 'link', url: 'link' } });
    expect(told()).toEqual([['Saved. Open the posting and click Heed to complete it', 'Gardener']]);
  });

  test.each([
    ['by its host where the page cannot be read', undefined, 'jobs.example'],
    ['by its text where the browser tells it', 'Gardener', 'Gardener'],
  ])('is named %s', async (_, linkText, title) => {
    await click({ linkUrl: page.url, ...(linkText && { linkText }) });
    expect((await stored()).title).toBe(title);
  });

  test('is saved once', async () => {
    await save(context, posting());
    await click({ linkUrl: page.url });
    expect(await opportunities()).toHaveLength(1);
    expect(told()[0]?.[0]).toBe('Saved already');
  });

  test.each([['mailto:jane@acme.example'], ['javascript:alert(1)'], [undefined]])('%s is none', async (linkUrl) => {
    await click({ ...(linkUrl && { linkUrl }) });
    expect(await opportunities()).toEqual([]);
  });

  test('is completed when its page is opened; what the user corrected is kept', async () => {
    await click({ linkUrl: page.url });
    const [row] = await opportunities();
    const before = await readOpportunity(await context.db(), row?.id ?? '');
    if (!before) throw new Error('nothing is saved');
    const corrected = { ...before.opportunity.posting, title: 'Head Gardener', provenance: { title: 'user', url: 'link' } };
    await context.write({ opportunities: [{ ...before.opportunity, interest: 'high', posting: corrected }] });
    const contact = { name: 'Jane Doe', jobTitle: null, email: null, telephone: null, sameAs: null };
    fake.scripting.pages.set(TAB, { ...page, posting: posting({ applicationContacts: [contact] }) });

    const reading = await readTab(context, TAB);
    expect(reading).toMatchObject({ completed: true, saved: { opportunity: row?.id, posting: { title: 'Head Gardener' } } });
    const after = await readOpportunity(await context.db(), row?.id ?? '');
    expect(after?.opportunity).toMatchObject({
      interest: 'high',
      posting: { title: 'Head Gardener', hiringOrganization: { name: 'Green & Sons' }, description: 'Look after our garden.' },
    });
    expect(after?.people.map(({ name }) => name)).toEqual(['Jane Doe']);
    expect(await readTab(context, TAB)).not.toHaveProperty('completed');
  });

  test('is completed by saving it on its page, too', async () => {
    await click({ linkUrl: page.url });
    await save(context, posting());
    expect(await opportunities()).toHaveLength(1);
    expect((await stored()).description).toBe('Look after our garden.');
  });
});

describe('the selected text', () => {
  const add = (part: Part, selectionText: string) => addSelection(context, part, { selectionText } as Menus.OnClickData, tab);
  const notes = async () =>
    (await (await context.db()).getAll('journal')).flatMap(({ entry }) => (entry.kind === 'note' ? [entry.text] : []));
  const shows = (different: object = {}) => fake.scripting.pages.set(TAB, { ...page, posting: posting(), ...different });

  test('is added as a note; the posting is saved first', async () => {
    shows();
    await add('note', ' Bring boots. ');
    expect(await opportunities()).toHaveLength(1);
    expect(await notes()).toEqual(['Bring boots.']);
    expect(told()).toEqual([['Added as a note', 'Gardener', 'Green & Sons', 'Bring boots.']]);
  });

  test('is added as a contact, with what it says', async () => {
    shows();
    await add('contact', 'Contact: Jane Doe, HR Manager, jane.doe@green.example');
    const { applicationContacts, provenance } = await stored();
    expect(applicationContacts).toMatchObject([{ name: 'Jane Doe', email: 'jane.doe@green.example' }]);
    expect(provenance.applicationContacts).toBe('user');
    expect((await (await context.db()).getAll('people')).map(({ name }) => name)).toEqual(['Jane Doe']);
    expect(told()[0]?.[0]).toBe('Added as a contact');
  });

  test('a name and nothing else is a contact, since the user says so', async () => {
    shows();
    await add('contact', 'Rosalind Quayle');
    expect((await stored()).applicationContacts).toEqual([{ name: 'Rosalind Quayle' }]);
  });

  test('is added as an instruction, in its own words', async () => {
    shows();
    await add('instruction', 'No phone calls, please.');
    const { instructions, provenance } = await stored();
    expect(instructions).toMatchObject({ calls: 'forbidden', quotes: [{ about: 'calls' }] });
    expect(provenance.instructions).toBe('user');
    expect(told()[0]?.[0]).toBe('Added as an instruction');
  });

  test('twice at once, both are added', async () => {
    shows();
    await save(context, posting());
    await Promise.all([add('contact', 'Jane Doe'), add('instruction', 'No phone calls, please.')]);
    expect(await stored()).toMatchObject({ applicationContacts: [{ name: 'Jane Doe' }], instructions: { calls: 'forbidden' } });
  });

  test.each(['contact', 'instruction'] as const)('where it holds no %s, it is kept as a note, and that is said', async (part) => {
    shows();
    await add(part, 'we like roses more than anything else in the world.');
    expect(await notes()).toEqual(['we like roses more than anything else in the world.']);
    expect(told()[0]?.[0]).toBe('Nothing to act on was found in the text; kept as a note');
  });

  test('belongs to the posting that the tab showed before, on another page of its site', async () => {
    await save(context, posting());
    shows();
    await readTab(context, TAB);
    shows({ posting: null, url: 'https://jobs.example/team' });
    await add('note', 'They are five.');
    expect(await notes()).toEqual(['They are five.']);
  });

  test('but to none on another site, and that is said', async () => {
    await save(context, posting());
    shows();
    await readTab(context, TAB);
    shows({ posting: null, url: 'https://news.example/' });
    await add('note', 'They are five.');
    expect(await notes()).toEqual([]);
    expect(told()).toEqual([['Nothing to add it to', 'This page shows no posting that you saved. Save it first, then add the text.']]);
  });

  test('a failure is told', async () => {
    const errors = vi.spyOn(console, 'error').mockReturnValue();
    shows();
    await addSelection(
      { ...context, write: () => Promise.reject(new Error('disk on fire')) },
      'note',
      { selectionText: 'x' } as Menus.OnClickData,
      tab,
    );
    expect(told()).toEqual([['Not saved', 'disk on fire']]);
    errors.mockRestore();
  });
});
