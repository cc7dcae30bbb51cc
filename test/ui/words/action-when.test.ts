import { expect, test } from 'vitest';
import { phrase } from '../../../src/job/phrase.ts';
import { actionWhen } from '../../../src/ui/words/action-when.ts';
import { readerIn } from '../../../src/ui/words/t.ts';
import { actionRow, NOW } from '../rows.ts';

const reader = { ...readerIn('America/New_York', NOW), locale: 'en-GB' };
const held = { guard: 'no-calls', reason: phrase('guard_no_calls') };

test.each([
  ['not open yet', actionRow('a', { opens: 24, due: 48 }), { state: 'ahead', words: 'from tomorrow, 10:00' }],
  ['open', actionRow('a', { due: 3 }), { state: 'open', words: 'due today, 13:00' }],
  ['late', actionRow('a', { due: -20 }), { state: 'overdue', words: 'was due yesterday, 14:00' }],
  ['never due', actionRow('a', { due: null }), { state: 'open', words: 'any time' }],
  ['held and late', actionRow('a', { due: -20 }, { held }), { state: 'held', words: 'was due yesterday, 14:00' }],
  ['held and not open yet', actionRow('a', { opens: 24, due: 48 }, { held }), { state: 'held', words: 'from tomorrow, 10:00' }],
])('%s', (_, action, when) => {
  expect(actionWhen(action, reader)).toMatchObject(when);
});
