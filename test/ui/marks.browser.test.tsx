import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { opportunityRow, quietPosting } from './rows.ts';
import { showDesk } from './screen.tsx';
import { stage } from './stage.ts';

test('the saved posting’s text shows where it was read, to the eye and to a screen reader', async () => {
  const { description: _, ...posting } = quietPosting();
  const description = 'Keep the light burning. **No phone calls**, please.';
  const start = description.indexOf('No phone');
  const outside = await stage({ 'read-spans': () => [{ field: 'instructions.calls', start, end: start + 14 }] });
  await outside.fill({
    opportunities: [opportunityRow('o1', { posting, people: [] })],
    descriptions: [{ id: 'o1', description }],
  });
  showDesk(outside, '#/opportunity/o1');
  const mark = await screen.findByTitle('Heed read here: what it says of phone calls.');
  expect(mark.tagName).toBe('MARK');
  expect(mark.textContent).toBe('Heed read here: what it says of phone calls. No phone calls');
  expect(mark.querySelector('strong')?.textContent).toBe('No phone calls');
});
