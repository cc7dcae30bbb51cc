import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import german from '../../assets/_locales/de/messages.json' with { type: 'json' };
import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { hintsOf } from '../../src/etiquette/hints/order.ts';
import { messagesOf, say } from '../../src/job/say.ts';
import { runs } from '../runs.ts';
import { applied, entry, factsOf, heard, interview, type Line, promised, saved, sent } from './cases.ts';
import { life } from './lives.ts';

vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.parse('2026-04-01T12:00:00Z');
const offered = (at: string, form: string) => entry('offered', at, { form });
const rejected = (at: string) => entry('rejected', at, { personal: false });

const CASES: { when: string; journal: Line[]; wants: string[] }[] = [
  { when: 'all is well', journal: [saved('2026-03-01T10:00'), applied('2026-03-03T10:12'), heard('2026-03-04T10:00')], wants: [] },
  {
    when: 'an interview after a rejection',
    journal: [rejected('2026-03-05T10:00'), interview('2026-03-06T10:00', '2026-03-09T10:00', '2026-03-09T11:00')],
    wants: ['hintAfterClosing'],
  },
  {
    when: 'an answer after letting go',
    journal: [entry('moved-on', '2026-03-05T10:00'), heard('2026-03-06T10:00')],
    wants: ['hintAfterClosing'],
  },
  {
    when: 'an answer after letting go, and it was reopened',
    journal: [entry('moved-on', '2026-03-05T10:00'), heard('2026-03-06T10:00'), entry('reopened', '2026-03-06T11:00')],
    wants: [],
  },
  {
    when: 'rejected, an answer, and told at last that the position is filled',
    journal: [rejected('2026-03-05T10:00'), heard('2026-03-06T10:00'), entry('filled', '2026-03-07T10:00')],
    wants: ['hintAfterClosing'],
  },
  { when: 'an answer in the minute of letting go', journal: [entry('moved-on', '2026-03-05T10:00'), heard('2026-03-05T10:00')], wants: [] },
  {
    when: 'rejected, and told later that the position is filled: both close it',
    journal: [rejected('2026-03-05T10:00'), entry('filled', '2026-03-06T10:00')],
    wants: [],
  },
  {
    when: 'two offers in writing',
    journal: [offered('2026-03-05T10:00', 'written'), offered('2026-03-06T10:00', 'written')],
    wants: ['hintTwoOffers'],
  },
  {
    when: 'an offer spoken, then written',
    journal: [offered('2026-03-05T10:00', 'verbal'), offered('2026-03-06T10:00', 'written')],
    wants: [],
  },
  {
    when: 'two offers, one of them taken back',
    journal: [
      offered('2026-03-05T10:00', 'written'),
      offered('2026-03-06T10:00', 'written'),
      entry('retracted', '2026-03-06T11:00', { entry: 'j1' }),
    ],
    wants: [],
  },
  {
    when: 'an interview that ends before it begins',
    journal: [interview('2026-03-05T10:00', '2026-03-09T11:00', '2026-03-09T10:00')],
    wants: ['hintInterviewBackwards'],
  },
  { when: 'an interview of no length', journal: [interview('2026-03-05T10:00', '2026-03-09T10:00', '2026-03-09T10:00')], wants: [] },
  { when: 'an answer promised for yesterday', journal: [promised('2026-03-05T10:00', '2026-03-04')], wants: ['hintPromiseBackwards'] },
  { when: 'an answer promised for today', journal: [promised('2026-03-05T10:00', '2026-03-05')], wants: [] },
  {
    when: 'an answer before the application',
    journal: [heard('2026-03-02T10:00'), applied('2026-03-03T10:12')],
    wants: ['hintEarlyReply'],
  },
  { when: 'an answer in the minute of the application', journal: [heard('2026-03-03T10:12'), applied('2026-03-03T10:12')], wants: [] },
  {
    when: 'an answer to the application before, which was let go of',
    journal: [
      heard('2026-03-02T10:00'),
      entry('moved-on', '2026-03-02T11:00'),
      entry('reopened', '2026-03-03T10:00'),
      applied('2026-03-03T10:12'),
    ],
    wants: [],
  },
  {
    when: 'an answer before an application of this very minute',
    journal: [heard('2026-03-02T10:00'), applied('2026-04-01T08:00')],
    wants: ['hintEarlyReply'],
  },
  {
    when: 'an answer before an application of tomorrow, which does not count yet',
    journal: [heard('2026-03-02T10:00'), applied('2026-04-02T10:12')],
    wants: ['hintAhead'],
  },
  { when: 'an entry of tomorrow for another opportunity', journal: [applied('2026-04-02T10:12', { opportunity: 'o2' })], wants: [] },
  { when: 'an entry of this very minute', journal: [applied('2026-04-01T08:00')], wants: [] },
  { when: 'an entry of tomorrow', journal: [applied('2026-04-02T10:12')], wants: ['hintAhead'] },
  {
    when: 'an undoing from before what it undoes',
    journal: [entry('retracted', '2026-03-02T10:00', { entry: 'j2' }), applied('2026-03-03T10:12')],
    wants: ['hintUndoneEarly'],
  },
  {
    when: 'an undoing in the minute of what it undoes',
    journal: [applied('2026-03-03T10:12'), entry('retracted', '2026-03-03T10:12', { entry: 'j1' })],
    wants: [],
  },
  { when: 'somebody who was deleted', journal: [sent('2026-03-05T10:00', null, { people: ['gone'] })], wants: ['hintStrangers'] },
];

test.each(CASES)('$when', ({ journal, wants }) => {
  expect(hintsOf(factsOf({ journal }), 'o1', NOW).map(({ id }) => id)).toEqual(wants);
});

test.each([
  [
    'the first answer after closing',
    [entry('moved-on', '2026-03-05T10:00'), heard('2026-03-06T10:00'), heard('2026-03-07T10:00')],
    [{ date: '2026-03-05' }, { date: '2026-03-06' }],
  ],
  ['the last of the offers', [3, 4, 5].map((day) => offered(`2026-03-0${day}T10:00`, 'written')), [3, { date: '2026-03-05' }]],
  [
    'the first answer before the application',
    [heard('2026-03-01T10:00'), heard('2026-03-02T10:00'), applied('2026-03-03T10:12')],
    [{ date: '2026-03-01' }, { date: '2026-03-03' }],
  ],
  [
    'the soonest of what is ahead',
    [saved('2026-04-03T10:00'), applied('2026-04-02T10:00'), heard('2026-04-04T10:00')],
    [3, { moment: '2026-04-02T10:00:00-04:00' }],
  ],
  [
    'the undoing that was written first',
    [
      entry('retracted', '2026-03-01T10:00', { entry: 'j3' }),
      entry('retracted', '2026-03-02T10:00', { entry: 'j3' }),
      applied('2026-03-03T10:12'),
    ],
    [{ moment: '2026-03-01T10:00:00-05:00' }],
  ],
])('%s is named', (_, journal, facts) => {
  expect(hintsOf(factsOf({ journal }), 'o1', NOW)[0]?.facts).toEqual(facts);
});

test('of what is not there, nothing', () => expect(hintsOf(factsOf({ journal: [] }), 'nowhere', NOW)).toEqual([]));

test.each([
  ['en', english],
  ['de', german],
])('whatever happened, every hint is a sentence in %s', (locale, messages) => {
  fc.assert(
    fc.property(life, (facts) => {
      const speaker = { message: messagesOf(messages), locale, timeZone: facts.settings.timeZone };
      for (const { id } of facts.opportunities) {
        for (const hint of hintsOf(facts, id, NOW)) {
          expect(say(hint, speaker)).toMatch(/^\S.* .*\.$/);
          expect(say(hint, speaker)).not.toMatch(/\$\d|undefined|null|Invalid/);
        }
      }
    }),
    runs(100),
  );
});
