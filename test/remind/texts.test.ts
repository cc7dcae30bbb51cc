import { describe, expect, test } from 'vitest';
import { phrase } from '../../src/job/phrase.ts';
import { messagesOf, type Speaker } from '../../src/job/say.ts';
import type { Occurrence, Reminded } from '../../src/remind/ledger.ts';
import { tooltip, wordsOfDigest, wordsOfMany, wordsOfOne } from '../../src/remind/texts.ts';

const messages = {
  name: 'Heed',
  rule_thank_you: 'Send a thank-you note',
  whyThanks: 'The interview ended at $1.',
  notifyWhatWhom: '$1: $2',
  notifyMany: '$1 things to do now',
  notifyMore: 'and $1 more',
  notifyBack: 'While you were away',
  notifyBackWhy: '$1. The list has the most urgent on top.',
  notifyToday: 'Today: $1 things',
  notifyDueOne: 'one thing to do',
  notifyDueMany: '$1 things to do',
  notifyOverdue: '$1, $2 overdue',
};
const speaker: Speaker = {
  message: messagesOf(Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, { message }]))),
  locale: 'en-US',
  timeZone: 'Europe/Berlin',
};

const occurrence = (action: Partial<Reminded> = {}): Occurrence => ({
  id: 'k@t',
  at: Date.parse('2026-03-10T10:00:00Z'),
  action: {
    key: 'k',
    rule: 'thank-you',
    opportunity: 'o1',
    why: phrase('whyThanks', { moment: '2026-03-10T10:00:00Z' }),
    title: 'Engineer',
    employer: 'Acme',
    names: ['Dana Ruiz'],
    ...action,
  },
});

describe('one reminder', () => {
  test('says what and whom, why now in the user’s zone, and which job', () => {
    const { title, message } = wordsOfOne(occurrence(), speaker);
    expect(title).toBe('Send a thank-you note: Dana Ruiz');
    expect(message).toMatch(/^The interview ended at Mar 10, 2026, 11:00\sAM\.\nEngineer, Acme$/);
  });

  test.each([
    ['several people', { names: ['Dana Ruiz', 'Ali Khan'] }, 'Send a thank-you note: Dana Ruiz and Ali Khan'],
    ['nobody known', { names: [] }, 'Send a thank-you note: Acme'],
    ['no employer either', { names: [], employer: '' }, 'Send a thank-you note: Engineer'],
    ['nothing at all', { names: [], employer: '', title: '' }, 'Send a thank-you note'],
  ])('names the best there is: %s', (_, action, title) => {
    expect(wordsOfOne(occurrence(action), speaker).title).toBe(title);
  });
});

test('a summary counts all and names the first four', () => {
  const { title, message } = wordsOfMany(
    ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => occurrence({ names: [name] })),
    false,
    speaker,
  );
  expect(title).toBe('6 things to do now');
  expect(message.split('\n')).toEqual([...['A', 'B', 'C', 'D'].map((name) => `Send a thank-you note: ${name}`), 'and 2 more']);
});

test('after a long silence a summary is calm: it names none', () => {
  const two = [occurrence(), occurrence()];
  expect(wordsOfMany(two, true, speaker)).toEqual({
    title: 'While you were away',
    message: '2 things to do now. The list has the most urgent on top.',
  });
});

test('a digest says what is due now and, with its time, what comes in the day', () => {
  const later = { ...occurrence({ names: ['Ali Khan'] }), at: Date.parse('2026-03-10T14:30:00Z') };
  const { title, message } = wordsOfDigest([occurrence(), later], Date.parse('2026-03-10T10:00:00Z'), speaker);
  expect(title).toBe('Today: 2 things');
  expect(message).toMatch(/^Send a thank-you note: Dana Ruiz\n3:30\sPM {2}Send a thank-you note: Ali Khan$/);
});

test.each([
  [{ due: 0, overdue: 0 }, 'Heed'],
  [{ due: 1, overdue: 0 }, 'Heed: one thing to do'],
  [{ due: 3, overdue: 0 }, 'Heed: 3 things to do'],
  [{ due: 3, overdue: 1 }, 'Heed: 3 things to do, 1 overdue'],
])('the tooltip of %o', (count, text) => {
  expect(tooltip(count, speaker)).toBe(text);
});
