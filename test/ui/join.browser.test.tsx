import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Refused } from '../../src/messages/ask.ts';
import { opportunityRow } from './rows.ts';
import { findings, showDesk } from './screen.tsx';
import { type Stage, stage } from './stage.ts';

async function two(answers: Parameters<typeof stage>[0] = {}): Promise<Stage> {
  const outside = await stage(answers);
  const { posting } = opportunityRow('o2');
  const named = (title: string, name: string) => ({ posting: { ...posting, title, hiringOrganization: { name, url: null } } });
  await outside.fill({
    opportunities: [
      opportunityRow('o1'),
      opportunityRow('o2', named('Keeper of the light', 'Harbour Office')),
      opportunityRow('o3', named('Florist', 'Green & Sons')),
      opportunityRow('o4', { ...named('Keeper of bees', 'Green & Sons'), stage: 'removed' }),
    ],
  });
  return outside;
}

/** Opens the dialog and looks for the other one. */
async function choose(words: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'The same job as another one …' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Which one is the same job?' }));
  expect(document.activeElement).toBe(dialog.getByRole('searchbox'));
  await userEvent.type(dialog.getByRole('searchbox'), words);
  return dialog;
}

test('another opportunity is found by its words, joined after one question, and the joining is taken back', async () => {
  const outside = await two({ join: () => ({ listing: 'l9' }) });
  showDesk(outside, '#/opportunity/o1');
  const dialog = await choose('keeper');
  await expect.poll(() => dialog.getAllByRole('listitem').map((item) => item.textContent)).toHaveLength(1);
  expect(await findings()).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: /Keeper of the light/ }));
  expect(dialog.getByText(/“Keeper of the light · Harbour Office” becomes part of this opportunity/)).toBeVisible();
  expect(outside.asked.map(([type]) => type)).not.toContain('join');
  expect(await findings()).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Join them' }));
  await expect.poll(() => outside.asked.at(-1)).toEqual(['join', { opportunity: 'o1', other: 'o2' }]);
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await expect.poll(() => outside.asked.at(-1)).toEqual(['take-apart', { opportunity: 'o1', listing: 'l9', keep: true }]);
});

test('what is not found is said, and a refusal leaves the question open', async () => {
  const outside = await two({
    join: () => {
      throw new Refused('These two cannot be joined.');
    },
  });
  showDesk(outside, '#/opportunity/o1');
  const dialog = await choose('zebra');
  expect(await dialog.findByText('No opportunity is like that.')).toBeVisible();
  await userEvent.clear(dialog.getByRole('searchbox'));
  await userEvent.click(await dialog.findByRole('button', { name: /Florist/ }));
  await userEvent.click(dialog.getByRole('button', { name: 'Join them' }));
  expect(await screen.findByText('These two cannot be joined.')).toBeInTheDocument();
  expect(screen.getByRole('dialog')).toBeVisible();
});
