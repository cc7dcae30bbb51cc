import { beforeEach, expect, test, vi } from 'vitest';
import type { Context } from '../../../src/worker/context.ts';
import { save } from '../../../src/worker/saving/save.ts';
import { captureTab } from '../../../src/worker/tab/capture-tab.ts';
import { readTab } from '../../../src/worker/tab/read-tab.ts';
import { fake } from '../../fakes/webextension-polyfill.ts';
import { gardener, posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

const TAB = 7;
let context: Context;
beforeEach(async () => {
  context = await freshContext();
});

const page = { title: 'Gardener | Jobs', url: 'https://jobs.example/gardener' };

test('a posting is read, and its words with it', async () => {
  fake.scripting.pages.set(TAB, { ...page, posting: posting({ description: 'Look after our garden. No phone calls, please.' }) });
  const reading = await readTab(context, TAB);
  expect(reading).toMatchObject({ kind: 'posting', saved: null, posting: { title: 'Gardener', instructions: { calls: 'forbidden' } } });
});

test('a posting that is saved already is recognised, with where it stands', async () => {
  fake.scripting.pages.set(TAB, { ...page, posting: posting() });
  const { opportunity } = await save(context, posting());
  expect(await readTab(context, TAB)).toMatchObject({ kind: 'posting', saved: { opportunity, stage: 'saved' } });
});

test('so is one whose page now holds no posting any more', async () => {
  const { opportunity } = await save(context, posting());
  fake.scripting.pages.set(TAB, { ...page, posting: null });
  expect(await readTab(context, TAB)).toMatchObject({
    kind: 'none',
    ...page,
    saved: { opportunity, stage: 'saved', posting: { title: 'Gardener' }, news: [] },
  });
});

test('so is one that names no address, by that of its page', async () => {
  const { opportunity } = await save(context, posting());
  fake.scripting.pages.set(TAB, { ...page, posting: posting({ url: null }) });
  expect(await readTab(context, TAB)).toMatchObject({ saved: { opportunity } });
});

test('what the page says anew is told, and what the user corrected is not asked about again', async () => {
  const { opportunity } = await save(context, posting({ title: 'Head gardener', provenance: { title: 'user' } }));
  fake.scripting.pages.set(TAB, { ...page, posting: posting({ validThrough: '2026-03-30' }) });
  expect(await readTab(context, TAB)).toMatchObject({
    saved: { opportunity, posting: { title: 'Head gardener' }, news: ['validThrough'] },
  });
});

test('a job that is known from elsewhere is told, with where from', async () => {
  const { opportunity } = await save(context, gardener);
  fake.scripting.pages.set(TAB, { ...page, posting: { ...gardener, url: page.url, board: 'board' } });
  expect(await readTab(context, TAB)).toMatchObject({ saved: null, alike: { opportunity, stage: 'saved', from: 'green.example' } });
});

test('a tab that may not be scripted is unreadable', async () => {
  expect(await readTab(context, TAB)).toEqual({ kind: 'unreadable' });
});

test.each([[undefined], [null], ['hello'], [42]])('a page whose reader gives %j is unreadable', async (raw) => {
  fake.scripting.pages.set(TAB, raw);
  expect(await readTab(context, TAB)).toEqual({ kind: 'unreadable' });
});

test('a page that never answers is given up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(fake.scripting, 'executeScript').mockReturnValueOnce(new Promise(() => undefined));
  const reading = readTab(context, TAB);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await reading).toEqual({ kind: 'unreadable' });
  vi.useRealTimers();
});

test.each([
  ['of a board', 'https://job-boards.greenhouse.io/green/jobs/4001'],
  ['of its own site', 'https://jobs.example/frame/4001'],
])('a posting that the page holds in a frame %s is the page’s', async (_, url) => {
  fake.scripting.pages.set(TAB, { ...page, posting: null });
  fake.scripting.frames.set(TAB, [
    { title: 'Menu', url: 'https://jobs.example/menu', posting: null },
    { title: 'Gardener', url, posting: posting({ url }) },
  ]);
  expect(await readTab(context, TAB)).toMatchObject({ kind: 'posting', posting: { title: 'Gardener', url } });
});

test('frames are read when the user asks, and never unasked', async () => {
  fake.scripting.pages.set(TAB, { ...page, posting: null });
  const url = 'https://job-boards.greenhouse.io/green/jobs/1';
  fake.scripting.frames.set(TAB, [{ title: 'Gardener', url, posting: posting({ url }) }]);
  expect(await captureTab(TAB, context)).toMatchObject({ kind: 'posting' });
  expect(await captureTab(TAB, context, { unasked: true })).toMatchObject({ kind: 'none' });
});

test.each([
  ['in an advertisement', ['https://ads.example/job/1']],
  ['of two jobs', ['https://job-boards.greenhouse.io/green/jobs/1', 'https://job-boards.greenhouse.io/green/jobs/2']],
])('postings %s are not', async (_, urls) => {
  fake.scripting.pages.set(TAB, { ...page, posting: null });
  fake.scripting.frames.set(
    TAB,
    urls.map((url) => ({ title: 'Gardener', url, posting: posting({ url }) })),
  );
  expect(await readTab(context, TAB)).toMatchObject({ kind: 'none' });
});
