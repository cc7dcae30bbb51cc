import { expect, test } from 'vitest';
import type { AppliedQuestion, TabReading } from '../../../src/messages/protocol.ts';
import { createHere } from '../../../src/ui/state/here.ts';
import { opportunityRow } from '../rows.ts';
import { stage } from '../stage.ts';

const applied: AppliedQuestion = {
  page: 'https://apply.example/thanks',
  certain: true,
  jobs: [{ opportunity: 'o1', title: 'Gardener', employer: 'Green & Sons' }],
};
const reading: TabReading = { kind: 'none', title: 'Thanks', url: applied.page, saved: null, applied };

async function asked(reply: () => null = () => null) {
  const outside = await stage({ 'read-tab': () => reading, 'answer-applied': reply });
  const here = createHere(outside, async () => 7);
  await here.look();
  return { here, outside };
}
const answered = ['answer-applied', { page: applied.page, opportunities: ['o1'] }];

test('a page that confirms an application has a question', async () => {
  const { here } = await asked();
  expect(here.question.value).toEqual(applied);
});

test('answered with no, it is gone, and remembered', async () => {
  const { here, outside } = await asked();
  await here.answer(null);
  expect(here.question.value).toBeNull();
  expect(here.state.value.kind).toBe('none');
  expect(outside.asked.at(-1)).toEqual(answered);
});

test('answered with an opportunity, that is what the page is about', async () => {
  const { here, outside } = await asked();
  await outside.fill({ opportunities: [opportunityRow('o1')] });
  await here.answer('o1');
  expect(here.state.value).toMatchObject({ kind: 'saved', opportunity: 'o1', stage: 'applied', posting: { title: 'Lighthouse Keeper' } });
  expect(outside.asked.at(-1)).toEqual(answered);
});

test('that it could not be remembered is no reason to trouble the user', async () => {
  const { here } = await asked(() => {
    throw new Error('disk on fire');
  });
  await here.answer(null);
  expect(here.question.value).toBeNull();
});
