import { expect, test } from 'vitest';
import { enrich } from '../../../src/reading/enrich.ts';
import { readSpans } from '../../../src/worker/answers/read-spans.ts';
import { save } from '../../../src/worker/saving/save.ts';
import { posting } from '../postings.ts';
import { freshContext } from '../set-up.ts';

const description = 'Look after our garden.\n\n**No phone calls, please.** Apply by March 20, 2026.';

test('what was read in the text has its place; what the user put right, or a page gave, has none', async () => {
  const context = await freshContext();
  const read = enrich(posting({ description }), '2026-03-10T12:00:00Z');
  const { opportunity } = await save(context, read);
  const words = async () => (await readSpans(context, opportunity)).map(({ field, start, end }) => [field, description.slice(start, end)]);
  expect(await words()).toEqual([
    ['instructions.calls', 'No phone calls, please'],
    ['validThrough', 'March 20, 2026'],
  ]);
  expect((await readSpans(context, opportunity)).map(({ forbids }) => forbids)).toEqual([true, undefined]);
  const db = await context.db();
  const row = await db.get('opportunities', opportunity);
  if (row)
    await db.put('opportunities', { ...row, posting: { ...row.posting, provenance: { ...row.posting.provenance, instructions: 'user' } } });
  expect(await words()).toEqual([['validThrough', 'March 20, 2026']]);
  expect(await readSpans(context, 'unknown')).toEqual([]);
});
