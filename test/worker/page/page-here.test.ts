import { beforeEach, describe, expect, test, vi } from 'vitest';
import { noInstructions } from '../../../src/job/posting.ts';
import { DEFAULT_SETTINGS } from '../../../src/job/settings.ts';
import type { PageTab } from '../../../src/messages/sender.ts';
import { readSettings } from '../../../src/store/read.ts';
import type { Context } from '../../../src/worker/context.ts';
import { hideButton, moveButton } from '../../../src/worker/page/page-button.ts';
import { here, lookHere } from '../../../src/worker/page/page-here.ts';
import { save } from '../../../src/worker/saving/save.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

const KEY = '0123456789abcdef';
const ADDRESS = `https://uk.indeed.com/viewjob?jk=${KEY}`;
const tabAt = (url: string) => ({ id: 7, url }) as PageTab;
const tab = tabAt(ADDRESS);
const { place } = DEFAULT_SETTINGS.button;
const badge = () => fake.action.getBadgeText({ tabId: 7 });

let context: Context;
beforeEach(async () => {
  context = await freshContext();
});

describe('a page that is not saved', () => {
  test('is told its address and where the button stands', async () => {
    expect(await here(context, tab)).toEqual({ address: ADDRESS, place, saved: null });
  });

  test('does not mark the toolbar button', async () => {
    await here(context, tab);
    expect(await badge()).not.toBe('✓');
  });
});

describe('a page that is saved', () => {
  beforeEach(async () => {
    const { opportunity } = await save(context, posting({ url: ADDRESS, instructions: { ...noInstructions(), calls: 'forbidden' } }));
    await context.write({
      entries: [{ id: 'j', at: new Date(context.now()).toISOString(), kind: 'applied', via: 'online', opportunity, people: [] }],
    });
  });

  test('is told where that stands, and that the posting asks for no calls', async () => {
    expect(await here(context, tab)).toEqual({ address: ADDRESS, place, saved: { stage: 'applied', noCalls: true } });
  });

  test.each([
    ['beside the list', `https://uk.indeed.com/jobs?q=porter&vjk=${KEY}`],
    ['by a link that is tracked', `https://uk.indeed.com/viewjob?jk=${KEY}&from=serp&utm_source=x`],
  ])('is known %s', async (_, url) => {
    expect((await here(context, tabAt(url))).saved).toEqual({ stage: 'applied', noCalls: true });
  });

  test('marks the toolbar button of its tab until that shows another, without loading', async () => {
    await here(context, tab);
    expect(await badge()).toBe('✓');
    await here(context, tabAt('https://uk.indeed.com/viewjob?jk=fedcba9876543210'));
    expect(await badge()).not.toBe('✓');
  });

  test('has nothing of it read', async () => {
    const read = vi.spyOn(fake.scripting, 'executeScript');
    await here(context, tab);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('the button', () => {
  test('is nowhere when it is turned off', async () => {
    await context.write({ settings: { button: { ...DEFAULT_SETTINGS.button, on: false } } });
    expect((await here(context, tab)).place).toBeNull();
  });

  test('hidden on one host stays on the others', async () => {
    await hideButton(context, tab);
    await hideButton(context, tab);
    expect((await readSettings(await context.db())).button.hidden).toEqual(['uk.indeed.com']);
    expect((await here(context, tab)).place).toBeNull();
    expect((await here(context, tabAt('https://de.indeed.com/viewjob?jk=0123456789abcdef'))).place).toEqual(place);
  });

  test('stands where it was moved', async () => {
    const moved = { side: 'left', edge: 'top', across: 40, along: 8 } as const;
    await moveButton(context, moved);
    expect((await here(context, tab)).place).toEqual(moved);
  });
});

describe('a page whose address tells nothing', () => {
  test('is read to know whether it is a posting', async () => {
    const page = { title: 'Gardener', url: 'https://jobs.example/gardener' };
    fake.scripting.pages.set(7, { ...page, posting: posting() });
    expect(await lookHere(context, tabAt(page.url))).toEqual({ posting: true });
    fake.scripting.pages.set(7, { ...page, posting: null });
    expect(await lookHere(context, tabAt(page.url))).toEqual({ posting: false });
    fake.scripting.pages.clear();
    expect(await lookHere(context, tabAt(page.url))).toEqual({ posting: false });
  });
});
