import * as v from 'valibot';
import { expect, test } from 'vitest';
import { JournalEntrySchema } from '../../../src/job/journal.ts';
import { questionOf } from '../../../src/job/question.ts';
import { type Completion, entryOf, outcomesOf } from '../../../src/ui/words/completion.ts';
import { actionRow } from '../rows.ts';

const stamp = { id: 'j1', at: '2026-03-11T14:00:00.000Z' };
const common = { ...stamp, opportunity: 'o1' };

test.each([
  ['thank-you', 'message'],
  ['apply-by-deadline', 'applied'],
  ['debrief', 'debriefed'],
  ['offer-decide', 'decide'],
  ['move-on', 'close'],
  ['find-contact', 'nothing'],
  ['prepare-interview', 'nothing'],
] as const)('%s asks for %s', (rule, question) => {
  expect(questionOf({ rule })).toBe(question);
});

test('a call has an outcome, a letter is sent', () => {
  expect(outcomesOf('phone')).toEqual(['spoke', 'voicemail', 'no-answer']);
  expect(outcomesOf('email')).toEqual(['sent']);
  expect(outcomesOf('in-person')).toEqual(['spoke']);
});

test.each<[string, Completion, object]>([
  [
    'a message',
    { kind: 'message', channel: 'phone', outcome: 'voicemail' },
    { ...common, people: ['p1'], kind: 'reached-out', channel: 'phone', outcome: 'voicemail', rule: 'thank-you', also: ['o2'] },
  ],
  ['an application', { kind: 'applied', via: 'post' }, { ...common, people: [], kind: 'applied', via: 'post' }],
  [
    'notes',
    { kind: 'debriefed', keyPoints: 'The lamp.', wishSaid: '', concerns: '' },
    { ...common, people: ['p1'], kind: 'debriefed', keyPoints: 'The lamp.', wishSaid: null, concerns: null },
  ],
  ['a decision', { kind: 'declined' }, { ...common, people: [], kind: 'declined' }],
  ['letting go', { kind: 'moved-on' }, { ...common, people: [], kind: 'moved-on' }],
  ['what is no message', { kind: 'nothing' }, { ...common, people: ['p1'], kind: 'did', rule: 'thank-you' }],
])('%s becomes its journal entry, which the journal accepts', (_, done, expected) => {
  const entry = entryOf(actionRow('k', {}, { people: ['p1'], also: ['o2'] }), done, stamp);
  expect(entry).toEqual(expected);
  expect(v.parse(JournalEntrySchema, entry)).toEqual(expected);
});
