import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { opportunityRow, quietPosting } from './rows.ts';
import { findings, showDesk } from './screen.tsx';
import { stage } from './stage.ts';

const TITLE = 'שומר המגדלור';
const BAN = 'נא לא להתקשר.';

test('a posting in a script from right to left reads in its own direction, in a page from left to right', async () => {
  const { description: _, ...posting } = quietPosting({ title: TITLE });
  const instructions = { ...posting.instructions, quotes: [{ about: 'calls', text: BAN }] };
  const outside = await stage();
  await outside.fill({
    opportunities: [opportunityRow('o1', { posting: { ...posting, instructions } })],
    descriptions: [{ id: 'o1', description: `${TITLE} צריך לשמור על האור.\n\n- ${BAN}` }],
  });
  showDesk(outside, '#/opportunity/o1');
  const direction = (element: Element | null) => getComputedStyle(element as Element).direction;
  await screen.findByRole('heading', { level: 1, name: new RegExp(TITLE) });
  expect(direction(document.querySelector('h1'))).toBe('ltr');
  expect(direction(document.querySelector('h1 bdi'))).toBe('rtl');
  expect(direction(document.querySelector('.ask q'))).toBe('rtl');
  expect(direction(document.querySelector('.markdown p'))).toBe('rtl');
  expect(direction(document.querySelector('.markdown li'))).toBe('rtl');
  expect(await findings()).toEqual([]);
});
