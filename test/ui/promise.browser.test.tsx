import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { opportunityRow, quietPosting } from './rows.ts';
import { showDesk } from './screen.tsx';
import { stage } from './stage.ts';

test('pasted words of a promise give the day, shown with the words it was read from; the user’s own day stands', async () => {
  const { description: _, ...posting } = quietPosting();
  const outside = await stage({
    'read-promise': ({ text }) => (text.includes('two weeks') ? { until: '2026-03-25', words: 'within two weeks' } : null),
  });
  await outside.fill({
    opportunities: [opportunityRow('o1', { posting, people: [] })],
    descriptions: [{ id: 'o1', description: 'Keep the light burning.' }],
    meta: [{ key: 'settings', value: { timeZone: 'America/New_York' } }],
  });
  showDesk(outside, '#/opportunity/o1');
  await userEvent.click(await screen.findByRole('button', { name: 'Promised an answer' }));
  const dialog = within(await screen.findByRole('dialog'));
  const words = dialog.getByLabelText('In which words?');
  const day = dialog.getByLabelText('Until which day?') as HTMLInputElement;
  await userEvent.fill(words, 'You will hear from us within two weeks.');
  await expect.poll(() => day.value).toBe('2026-03-25');
  expect(dialog.getByRole('status').textContent).toContain('Read from “within two weeks”: Mar 25');
  expect(outside.asked.at(-1)).toEqual([
    'read-promise',
    { text: 'You will hear from us within two weeks.', from: expect.stringMatching(/^2026-03-/) },
  ]);
  await userEvent.fill(day, '2026-03-27');
  await userEvent.fill(words, 'So: within two weeks.');
  await expect.poll(() => outside.asked.at(-1)?.[1]).toMatchObject({ text: 'So: within two weeks.' });
  expect(day.value).toBe('2026-03-27');
  await userEvent.click(dialog.getByRole('button', { name: 'Use this day' }));
  expect(day.value).toBe('2026-03-25');
});
