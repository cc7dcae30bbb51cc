import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { opportunityRow, quietPosting } from './rows.ts';
import { showDesk, showPopup } from './screen.tsx';
import { stage } from './stage.ts';

/** Where an element ends, and where the box ends that it is seen in. */
const ends = (element: Element, box: DOMRect | { bottom: number }) => [element.getBoundingClientRect().bottom, box.bottom].map(Math.round);

test('the button that saves a long form is in sight from its first field on: in a dialog', async () => {
  await page.viewport(600, 500);
  const { description: _, ...posting } = quietPosting();
  const outside = await stage();
  await outside.fill({ opportunities: [opportunityRow('o1', { posting })] });
  showDesk(outside, '#/opportunity/o1');
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.scrollHeight).toBeGreaterThan(dialog.clientHeight);
  const row = screen.getByRole('button', { name: 'Save' }).parentElement as HTMLElement;
  const inner = { bottom: dialog.getBoundingClientRect().bottom - 1 };
  const [end, bottom] = ends(row, inner);
  expect(end).toBe(bottom);
  dialog.scrollTop = dialog.scrollHeight;
  expect(ends(row, inner)[0]).toBe(bottom);
});

test('… and in the popup', async () => {
  await page.viewport(400, 500);
  showPopup(await stage({ 'read-tab': () => ({ kind: 'posting', posting: quietPosting(), saved: null }) }));
  await userEvent.click(await screen.findByRole('button', { name: 'Correct the details' }));
  const row = (await screen.findByRole('button', { name: 'Save this posting' })).parentElement as HTMLElement;
  scrollTo(0, 0);
  const [end, bottom] = ends(row, { bottom: innerHeight });
  expect(end).toBe(bottom);
});
