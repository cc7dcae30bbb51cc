import { beforeEach, expect, test } from 'vitest';
import { markTab } from '../../../src/worker/page/tab-mark.ts';
import { machine } from '../../fakes/machine.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';

const shown = async (tabId: number) => [await fake.action.getBadgeText({ tabId }), await fake.action.getTitle({ tabId })];
const DUE = ['3', 'Heed: 3 due'];

beforeEach(async () => {
  machine.reset();
  fake.reset();
  fake.action.forgetTabs();
  await fake.action.setBadgeText({ text: '3' });
  await fake.action.setTitle({ title: 'Heed: 3 due' });
});

test('a tab with a saved posting has a tick and tells where it stands; every other keeps the number of due actions', async () => {
  await markTab(7, { stage: 'interview-ahead', noCalls: false });
  expect(await shown(7)).toEqual(['✓', 'Saved to Heed: Interview ahead']);
  expect(await shown(8)).toEqual(DUE);
});

test.each([
  [{ stage: 'saved', noCalls: false } as const, 'Saved to Heed'],
  [{ stage: 'applied', noCalls: true } as const, 'Saved to Heed: Applied\nThe posting asks for no phone calls.'],
])('%j reads "%s"', async (mark, title) => {
  await markTab(7, mark);
  expect((await shown(7))[1]).toBe(title);
});

test('without its mark a tab has the number again, also when that changes later', async () => {
  await markTab(7, { stage: 'saved', noCalls: false });
  await markTab(7, null);
  expect(await shown(7)).toEqual(DUE);
  await fake.action.setBadgeText({ text: '4' });
  expect((await shown(7))[0]).toBe('4');
});

test('a tab that never was marked is left alone', async () => {
  await markTab(7, null);
  await fake.action.setTitle({ title: 'Heed: 4 due' });
  expect(await shown(7)).toEqual(['3', 'Heed: 4 due']);
});
