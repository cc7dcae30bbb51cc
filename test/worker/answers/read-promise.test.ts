import { expect, test } from 'vitest';
import { readPromised } from '../../../src/worker/answers/read-promise.ts';
import { freshContext } from '../set-up.ts';

test('business days are those of the user’s region', async () => {
  const context = await freshContext();
  const said = 'You will hear from us within two business days.';
  await context.write({ settings: { region: 'US' } });
  // Friday 3 July 2026 is observed as Independence Day in the United States.
  expect(await readPromised(context, said, '2026-07-01')).toEqual({ until: '2026-07-06', words: 'within two business days' });
  await context.write({ settings: { region: 'FR' } });
  expect(await readPromised(context, said, '2026-07-01')).toEqual({ until: '2026-07-03', words: 'within two business days' });
  expect(await readPromised(context, 'Thank you.', '2026-07-01')).toBeNull();
});
