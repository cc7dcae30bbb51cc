import { expect, test } from 'vitest';
import { plan } from '../../../src/etiquette/plan.ts';
import type { Settings } from '../../../src/job/settings.ts';
import { searchOf } from '../../bench/seed.ts';
import { applied, called, entry, interview, person, promised, recruiter, table } from '../cases.ts';

const reachable = person('p1', 'recruiter', { telephone: '+1 617 555 0100' });
const people = [reachable];
const strict = { asks: { calls: 'forbidden' as const } };
const quoting = { asks: { calls: 'forbidden' as const, quotes: [{ about: 'calls', text: 'No phone calls, please.' }] } };
const mild = { ...strict, noCallsReading: 'written-only' as const };
const interviewed = interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00', { people: ['p1'] });
const permitted = entry('permitted', '2026-03-11T10:55', { people: ['p1'], channel: 'phone', from: null });

table('application-follow-up', [
  {
    when: 'no calls, read strictly: held',
    people,
    job: strict,
    journal: [applied('2026-03-03T10:12')],
    wants: [{ held: 'no-calls', opens: '2026-03-04T10:12', channels: ['email'], reason: 'guardNoCalls: Acme' }],
  },
  {
    when: 'the reason is in the posting’s own words, the first of several',
    people,
    job: {
      asks: {
        ...quoting.asks,
        quotes: [{ about: 'email', text: 'Write to us.' }, ...quoting.asks.quotes, { about: 'calls', text: 'Again: no calls.' }],
      },
    },
    journal: [applied('2026-03-03T10:12')],
    wants: [{ reason: 'guardNoCallsQuote: No phone calls, please.' }],
  },
  {
    when: 'a permission to call from before any interview is none',
    people,
    job: mild,
    journal: [applied('2026-03-03T10:12'), entry('permitted', '2026-03-03T11:00', { people: ['p1'], channel: 'phone', from: null })],
    wants: [{ held: null, channels: ['email'] }],
  },
  {
    when: 'the setting reads it mildly',
    people,
    job: strict,
    settings: { noCallsReading: 'written-only' },
    journal: [applied('2026-03-03T10:12')],
    wants: [{ held: null, channels: ['email'] }],
  },
  {
    when: 'the opportunity reads it mildly',
    people,
    job: mild,
    journal: [applied('2026-03-03T10:12')],
    wants: [{ held: null, channels: ['email'] }],
  },
  {
    when: 'the opportunity reads it strictly, the setting mildly',
    people,
    job: { ...strict, noCallsReading: 'no-contact' },
    settings: { noCallsReading: 'written-only' },
    journal: [applied('2026-03-03T10:12')],
    wants: [{ held: 'no-calls' }],
  },
  {
    when: 'calls are invited',
    people,
    job: { asks: { calls: 'invited' } },
    journal: [applied('2026-03-03T10:12')],
    wants: [{ held: null, channels: ['email', 'phone'] }],
  },
  {
    when: 'a friend who passed the résumé on is not meant, and may be called',
    people: [person('p3', 'referrer', { telephone: '+1 617 555 0101' })],
    job: strict,
    journal: [entry('shared', '2026-03-03T10:12', { by: 'p3' })],
    wants: [{ held: null, channels: ['email', 'phone'] }],
  },
]);

table('promise-missed', [
  {
    when: 'a promise they made lifts it, but for calls',
    people,
    job: strict,
    journal: [applied('2026-03-03T10:12'), promised('2026-03-04T10:00', '2026-03-13')],
    wants: [{ held: null, channels: ['email'] }],
  },
]);

table('check-back', [
  {
    when: 'what the user announced is held',
    people,
    job: quoting,
    journal: [applied('2026-03-03T10:12'), entry('announced', '2026-03-03T10:30', { from: '2026-03-18' })],
    wants: [{ held: 'no-calls' }],
  },
  {
    when: 'an interview that ends when the window closes is too late',
    people,
    job: strict,
    journal: [
      interview('2026-03-04T12:00', '2026-04-01T23:00', '2026-04-02T00:00', { people: ['p1'] }),
      entry('announced', '2026-03-05T10:00', { from: '2026-03-18' }),
    ],
    wants: [{ held: 'no-calls', closes: '2026-04-02T00:00' }],
  },
  {
    when: 'one that ends a minute before is not',
    people,
    job: strict,
    journal: [
      interview('2026-03-04T12:00', '2026-04-01T23:00', '2026-04-01T23:59', { people: ['p1'] }),
      entry('announced', '2026-03-05T10:00', { from: '2026-03-18' }),
    ],
    wants: [{ held: null, opens: '2026-04-01T23:59', closes: '2026-04-02T00:00' }],
  },
  {
    when: 'with an interview ahead it waits for that',
    people,
    job: strict,
    journal: [interviewed, entry('announced', '2026-03-10T12:30', { from: '2026-03-11' })],
    wants: [{ held: null, opens: '2026-03-11T11:00' }],
  },
]);

table('check-in', [
  {
    when: 'after an interview writing is free, a call is not',
    people,
    job: strict,
    journal: [interviewed],
    wants: [{ held: null, channels: ['email'] }],
  },
  {
    when: 'the permission given there opens the telephone',
    people,
    job: strict,
    journal: [interviewed, permitted],
    wants: [{ held: null, channels: ['email', 'phone'] }],
  },
  {
    when: 'to somebody else it does not',
    people: [reachable, recruiter],
    job: strict,
    journal: [interviewed, { ...permitted, people: ['p9'] }],
    wants: [{ channels: ['email'] }],
  },
  {
    when: 'given to nobody by name it counts for all',
    people,
    job: strict,
    journal: [interviewed, { ...permitted, people: [] }],
    wants: [{ channels: ['email', 'phone'] }],
  },
  {
    when: 'given as the interview began it counts',
    people,
    job: strict,
    journal: [interviewed, { ...permitted, at: '2026-03-11T10:00' }],
    wants: [{ channels: ['email', 'phone'] }],
  },
  {
    when: 'given before the interview it does not',
    people,
    job: strict,
    journal: [interviewed, { ...permitted, at: '2026-03-11T09:00' }],
    wants: [{ channels: ['email'] }],
  },
  {
    when: 'a permission to write is none to call',
    people,
    job: strict,
    journal: [interviewed, { ...permitted, channel: 'email' }],
    wants: [{ channels: ['email'] }],
  },
]);

table('thank-you', [
  {
    when: 'from the end of the interview on it counts',
    people,
    job: strict,
    journal: [interviewed, permitted],
    wants: [{ opens: '2026-03-11T11:00', channels: ['email', 'post', 'phone'] }],
  },
  {
    when: 'a permission from a later day on is not there yet',
    people,
    job: strict,
    journal: [interviewed, { ...permitted, from: '2026-03-12' }],
    wants: [{ opens: '2026-03-11T11:00', channels: ['email', 'post'] }],
  },
]);

table('check-back', [
  {
    when: 'on that day it is there',
    people,
    job: strict,
    journal: [interviewed, { ...permitted, from: '2026-03-12' }],
    wants: [{ opens: '2026-03-12T09:00', channels: ['email', 'phone'], held: null }],
  },
]);

table('call-again', [
  {
    when: 'before an interview there is no call, under either reading',
    people,
    job: mild,
    journal: [applied('2026-03-03T10:12'), called('2026-03-04T10:00', 'no-answer')],
    wants: [{ held: 'no-calls', channels: [] }],
  },
  {
    when: 'after one it needs the permission',
    people,
    job: strict,
    journal: [interviewed, called('2026-03-18T12:00', 'no-answer')],
    wants: [{ held: 'no-calls' }],
  },
  {
    when: 'and has it',
    people,
    job: strict,
    journal: [interviewed, permitted, called('2026-03-18T12:00', 'no-answer')],
    wants: [{ held: null, channels: ['phone'] }],
  },
]);

table('second-follow-up', [
  {
    when: 'a second call that is held makes nothing wait',
    people,
    job: mild,
    journal: [applied('2026-03-03T10:12'), called('2026-03-04T10:00', 'no-answer')],
    wants: [{ held: null, opens: '2026-03-11T10:00' }],
  },
]);

test('by the milder reading nothing but a call is held for it: so one click frees whatever else is', () => {
  const search = searchOf(300, Date.parse('2026-03-11T14:00:00Z'));
  const heldBy = (noCallsReading: Settings['noCallsReading']) =>
    plan({ ...search, settings: { ...search.settings, noCallsReading } }).actions.filter(
      ({ held, rule }) => held?.guard === 'no-calls' && rule !== 'call-again',
    );
  expect(heldBy('no-contact').length).toBeGreaterThan(0);
  expect(heldBy('written-only')).toEqual([]);
});
