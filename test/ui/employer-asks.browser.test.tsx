import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Employer } from '../../src/job/employer.ts';
import { noInstructions } from '../../src/job/posting.ts';
import { aPosting, opportunityRow, quietPosting, savedMark } from './rows.ts';
import { findings, showDesk, showPopup } from './screen.tsx';
import { stage } from './stage.ts';

const kept: Employer = {
  id: 'e1',
  name: 'Northern Lights Board',
  instructions: {
    ...noInstructions(),
    calls: 'forbidden',
    followUp: 'forbidden',
    quotes: [
      { about: 'calls', text: 'Do not phone our stations.' },
      { about: 'followUp', text: 'We do not answer inquiries about applications.' },
    ],
  },
  source: { kind: 'page', title: 'Working with us', url: 'https://www.lights.example/careers' },
  at: '2026-03-04T10:00:00Z',
};
const { description: _, ...posting } = aPosting();
const section = () => screen.findByRole('region', { name: 'What Northern Lights Board asks of all applicants' });

/** The desk with a posting that asks nothing itself, of an employer that does. */
async function desk() {
  const outside = await stage();
  await outside.fill({
    opportunities: [opportunityRow('o1', { posting, people: ['p1'], asked: [kept] })],
    people: [{ id: 'p1', name: 'Jane Doe', role: 'recruiter', telephone: '+1 555 0100' }],
  });
  showDesk(outside, '#/opportunity/o1');
  return outside;
}

test('what the employer asks is shown in its words, with where and when it was read; nobody is to be called', async () => {
  await desk();
  const asks = within(await section());
  expect(asks.getByText('Asks for no phone calls')).toBeVisible();
  expect(asks.getByText('Do not phone our stations.')).toBeVisible();
  expect(asks.getByText('From a page of Northern Lights Board (lights.example), kept on Mar 4. Holds for all its postings.')).toBeVisible();
  expect(screen.getByLabelText('“No phone calls” means')).toBeVisible();
  expect(screen.queryByRole('link', { name: '+1 555 0100' })).toBeNull();
  expect(await findings()).toEqual([]);
});

test('it is taken back with a click, which can be undone', async () => {
  const outside = await desk();
  await userEvent.click(within(await section()).getByRole('button', { name: 'Take back' }));
  const [, written] = outside.asked.findLast(([type]) => type === 'write') ?? [];
  expect(written).toEqual({ employers: [{ ...kept, takenBack: '2026-03-11T14:00:00.000Z' }] });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await expect.poll(() => outside.asked.at(-1)).toEqual(['write', { employers: [kept] }]);
});

test('it is corrected: what is unticked goes with its words, the rest stays', async () => {
  const outside = await desk();
  await userEvent.click(within(await section()).getByRole('button', { name: 'Correct what it asks' }));
  const form = within(screen.getByRole('group', { name: 'What Northern Lights Board asks of all applicants' }));
  expect(await findings()).toEqual([]);
  await userEvent.click(form.getByLabelText('Asks you not to follow up'));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await expect
    .poll(() => outside.asked.findLast(([type]) => type === 'write')?.[1])
    .toEqual({ employers: [{ ...kept, instructions: { ...kept.instructions, followUp: null, quotes: [kept.instructions.quotes[0]] } }] });
  expect(screen.queryByRole('group', { name: 'What Northern Lights Board asks of all applicants' })).toBeNull();
});

test('in the popup, what a saved posting forbids is kept for all of its employer’s with one click', async () => {
  const outside = await stage({ 'read-tab': () => ({ kind: 'posting', posting: quietPosting(), saved: savedMark() }) });
  showPopup(outside);
  await userEvent.click(await screen.findByRole('button', { name: 'Remember for all postings of Northern Lights Board' }));
  await expect
    .poll(() => outside.asked.at(-1))
    .toEqual([
      'write',
      {
        employers: [
          {
            id: 'id-1',
            at: '2026-03-11T14:00:00.000Z',
            name: 'Northern Lights Board',
            instructions: { ...noInstructions(), calls: 'forbidden', quotes: [{ about: 'calls', text: 'No phone calls, please.' }] },
            source: { kind: 'posting', title: 'Lighthouse Keeper', url: 'https://jobs.example/keeper' },
          },
        ],
      },
    ]);
  expect(await findings()).toEqual([]);
});

test('before saving, the popup tells it, too; there is nothing to change yet', async () => {
  const outside = await stage({ 'read-tab': () => ({ kind: 'posting', posting: aPosting(), saved: null, asked: [kept] }) });
  showPopup(outside);
  const asks = within(await section());
  expect(asks.getByText('Do not phone our stations.')).toBeVisible();
  expect(asks.queryByRole('button')).toBeNull();
  expect(await findings()).toEqual([]);
});

test('what posting and employer both ask is shown once, with the words and the origin of both', async () => {
  const outside = await stage({ 'read-tab': () => ({ kind: 'posting', posting: quietPosting(), saved: null, asked: [kept] }) });
  showPopup(outside);
  expect(await screen.findAllByText('Asks for no phone calls')).toHaveLength(1);
  expect(screen.getByText('No phone calls, please.')).toBeVisible();
  expect(screen.getByText('Do not phone our stations.')).toBeVisible();
  const more = within(await section());
  expect(more.getByText('Asks you not to follow up')).toBeVisible();
  expect(more.getByText(/^Said here, and on a page of Northern Lights Board \(lights.example\)/)).toBeVisible();
  expect(await findings()).toEqual([]);
});
