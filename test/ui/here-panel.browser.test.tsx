import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Refused } from '../../src/messages/ask.ts';
import type { AppliedQuestion, TabReading } from '../../src/messages/protocol.ts';
import { findings, showPopup } from './screen.tsx';
import { stage } from './stage.ts';

const job = (opportunity: string, title: string) => ({ opportunity, title, employer: 'Green & Sons' });
const none: TabReading = { kind: 'none', title: 'Thanks', url: 'https://apply.example/thanks', saved: null };
const asking = (applied: Omit<AppliedQuestion, 'page'>): TabReading => ({ ...none, applied: { page: none.url, ...applied } });

test('a page that confirms asks for the one it is about, and marks it on the click only', async () => {
  const outside = await stage({ 'read-tab': () => asking({ certain: true, jobs: [job('o1', 'Gardener')] }) });
  showPopup(outside);
  await screen.findByRole('group', { name: 'Application sent?' });
  expect(screen.getByText('This page says so. Mark “Gardener · Green & Sons” as applied?')).toBeVisible();
  expect(outside.asked.map(([type]) => type)).toEqual(['read-tab']);
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Mark as applied' }));
  await expect.poll(() => outside.asked.map(([type]) => type)).toEqual(['read-tab', 'write', 'answer-applied']);
  expect(outside.asked[1]).toMatchObject(['write', { entries: [{ kind: 'applied', opportunity: 'o1', via: 'online' }] }]);
  await expect.poll(() => screen.queryByRole('group', { name: 'Application sent?' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('where several may be meant, one is chosen first', async () => {
  const outside = await stage({ 'read-tab': () => asking({ certain: false, jobs: [job('o1', 'Gardener'), job('o2', 'Florist')] }) });
  showPopup(outside);
  expect(await screen.findByRole('button', { name: 'Mark as applied' })).toBeDisabled();
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByLabelText('Florist · Green & Sons'));
  await userEvent.click(screen.getByRole('button', { name: 'Mark as applied' }));
  await expect.poll(() => outside.asked[1]).toMatchObject(['write', { entries: [{ kind: 'applied', opportunity: 'o2' }] }]);
});

test('no is remembered, and nothing is written', async () => {
  const outside = await stage({ 'read-tab': () => asking({ certain: true, jobs: [job('o1', 'Gardener')] }) });
  showPopup(outside);
  await userEvent.click(await screen.findByRole('button', { name: 'No' }));
  await expect.poll(() => outside.asked.at(-1)).toEqual(['answer-applied', { page: none.url, opportunities: ['o1'] }]);
  expect(screen.queryByRole('group', { name: 'Application sent?' })).toBeNull();
});

test('where it could not be marked, it is still asked', async () => {
  const outside = await stage({
    'read-tab': () => asking({ certain: true, jobs: [job('o1', 'Gardener')] }),
    write: () => {
      throw new Refused('disk on fire');
    },
  });
  showPopup(outside);
  await userEvent.click(await screen.findByRole('button', { name: 'Mark as applied' }));
  expect(await screen.findByText('disk on fire')).toBeVisible();
  expect(screen.getByRole('group', { name: 'Application sent?' })).toBeVisible();
});

test('saving by hand: the selected text is there, who may be the employer is offered', async () => {
  const outside = await stage({
    'read-tab': () => ({ ...none, hints: { employer: 'Green & Sons', selection: 'No phone calls, please.' } }),
  });
  showPopup(outside);
  expect(await screen.findByLabelText('The posting’s text')).toHaveValue('No phone calls, please.');
  expect(screen.getByLabelText('Employer')).toHaveValue('');
  await userEvent.click(screen.getByRole('button', { name: 'Use “Green & Sons”' }));
  expect(screen.getByLabelText('Employer')).toHaveValue('Green & Sons');
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Save this posting' }));
  await expect
    .poll(() => outside.asked.at(-1))
    .toMatchObject([
      'save',
      {
        posting: {
          hiringOrganization: { name: 'Green & Sons' },
          description: 'No phone calls, please.',
          provenance: { description: 'user' },
        },
      },
    ]);
});

test('the report is made when it is asked for, shown, and copied as it is shown', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const outside = await stage({ 'read-tab': () => none, 'report-tab': () => ({ report: '### A page\n\nbody\n t3' }) });
  showPopup(outside);
  await userEvent.click(await screen.findByText('Not recognised? Report how the page is built'));
  expect(await screen.findByLabelText('The report')).toHaveValue('### A page\n\nbody\n t3');
  expect(write).not.toHaveBeenCalled();
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(write).toHaveBeenCalledExactlyOnceWith('### A page\n\nbody\n t3');
  write.mockRestore();
});
