import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { sessionList } from '../../src/worker/session-list.ts';
import { fake } from '../fakes/webextension-polyfill.ts';
import { freshContext } from './set-up.ts';

const list = sessionList('numbers', v.number(), 3);
beforeEach(async () => void (await freshContext()));

test('what two events add at once is all there', async () => {
  await Promise.all([list.change((known) => [1, ...known]), list.change((known) => [2, ...known])]);
  expect(await list.read()).toEqual([2, 1]);
});

test('of more than it holds the last are dropped', async () => {
  for (const number of [1, 2, 3, 4]) await list.change((known) => [number, ...known]);
  expect(await list.read()).toEqual([4, 3, 2]);
});

test('what is no such list counts as none', async () => {
  await fake.storage.session.set({ numbers: ['one'] });
  expect(await list.read()).toEqual([]);
});
