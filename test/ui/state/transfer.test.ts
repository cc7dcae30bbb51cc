import { expect, test } from 'vitest';
import { createTransfer } from '../../../src/ui/state/transfer.ts';
import { anOpportunity } from '../rows.ts';
import { stage } from '../stage.ts';

const file = (text: string) => ({ name: 'heed.json', text: async () => text });
const backup = (over: object = {}) =>
  JSON.stringify({ format: 'heed', version: 1, opportunities: [anOpportunity('o1')], ...over }, null, 2);

test('a file is shown before it is imported, and imported when the user says so', async () => {
  const outside = await stage({
    import: ({ backup: { opportunities } }) => ({ opportunities: opportunities.length, people: 0, entries: 0 }),
  });
  const transfer = createTransfer(outside);
  await transfer.read(file(backup()));
  expect(transfer.state.value).toMatchObject({ kind: 'ready', name: 'heed.json', amounts: { opportunities: 1, people: 0, entries: 0 } });
  expect(outside.asked).toEqual([]);
  await transfer.confirm();
  expect(outside.asked).toMatchObject([['import', { backup: { opportunities: [{ id: 'o1' }] } }]]);
  expect(transfer.state.value).toEqual({ kind: 'done', amounts: { opportunities: 1, people: 0, entries: 0 } });
});

test.each([
  ['{ "format": "heed",\n  "version": 1,\n  oops }', /Line 3, column 3/],
  [backup({ people: [{ id: 'p1', name: 'Jane Doe', role: 'queen' }] }), /people\[0\]\.role/],
  [backup({ version: 2 }), /newer version/],
])('a bad file is refused whole, with the place that is wrong', async (text, words) => {
  const outside = await stage();
  const transfer = createTransfer(outside);
  await transfer.read(file(text));
  expect(transfer.state.value).toEqual({ kind: 'refused', words: expect.stringMatching(words) });
  await transfer.confirm();
  expect(outside.asked).toEqual([]);
});
