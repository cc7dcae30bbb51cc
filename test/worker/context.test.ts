import { expect, test } from 'vitest';
import { posting } from './postings.ts';
import { freshContext } from './set-up.ts';

test('what a backup would refuse is not written, and the user is told what it is', async () => {
  const context = await freshContext();
  const opportunity = { id: 'o1', interest: 'medium' as const, people: [], noCallsReading: null };
  const change = { opportunities: [{ ...opportunity, posting: posting({ applicationContacts: [{ name: 'A'.repeat(2_000) }] }) }] };
  await expect(context.write(change)).rejects.toMatchObject({ phrase: { id: 'errorInvalid' } });
  expect(await (await context.db()).count('opportunities')).toBe(0);
});
