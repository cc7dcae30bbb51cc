import { expect, test } from 'vitest';
import german from '../../assets/_locales/de/messages.json' with { type: 'json' };
import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { plan } from '../../src/etiquette/plan.ts';
import { RULES } from '../../src/etiquette/rules/order.ts';
import { messagesOf, type Speaker, say } from '../../src/job/say.ts';
import { factsOf } from './cases.ts';
import { exampleOf } from './examples.ts';

const speaker: Speaker = { message: messagesOf(english), locale: 'en', timeZone: 'America/New_York' };

/** What each rule says first in its example: made from what happened, whom it is about and when. */
const SENTENCES: Record<string, string> = {
  'apply-by-deadline': 'Applications for Archivist close on Mar 20, 2026; applying a business day before leaves room for surprises.',
  'find-contact': 'You know nobody at Acme yet; a message to a person goes further than one to a mailbox.',
  'application-follow-up': 'You applied to Acme on Mar 10, 2026; a first message one or two days later shows that you mean it.',
  'call-again':
    'Your call to Person p1 on Mar 11, 2026 met nobody; one more, three business days later, is in order. Do not mention the first.',
  'second-follow-up': 'Person p1 has not answered your message of Mar 12, 2026; a second one is welcome after one to two weeks.',
  'third-follow-up': 'Person p1 has not answered two messages, the last of Mar 20, 2026; one more, a couple of weeks later, is the last.',
  'move-on': 'Person p1 has not answered your last message of Mar 12, 2026; close this kindly and put your energy elsewhere.',
  'promise-missed': 'Person p1 was to let you know by Mar 13, 2026; if that day passes without a word, ask for an update.',
  'check-back': 'You told Person p1 that you would get back on Mar 20, 2026: keeping your word is noticed.',
  'prepare-interview': 'The interview with Person p2 begins on Mar 10, 2026, 3:20 PM; note what you want to ask there.',
  debrief: 'Interview with Person p2, over on Mar 10, 2026, 4:05 PM: notes are best taken while it is fresh.',
  'thank-you': 'Interview with Person p2, over on Mar 10, 2026, 4:05 PM: thank-you notes within a day are noticed.',
  'check-in': 'Interview at Acme on Mar 10, 2026 and no word since: a short check-in a week later keeps you in mind.',
  withdraw: 'You decided on Mar 11, 2026 that you no longer want this job; tell Person p1 within a day, with thanks.',
  'offer-thanks': 'Acme made you an offer on Mar 10, 2026; thank them first, whatever you decide.',
  'offer-in-writing': 'The offer that Acme made on Mar 10, 2026 was only spoken; ask for the same in writing before you decide.',
  'offer-decide': 'Acme wants to know by Mar 20, 2026; review the offer, negotiate politely, and decide a business day before.',
  'decline-offer': 'You declined the offer of Acme on Mar 11, 2026; tell them within a day, briefly and gratefully.',
  'notify-others': 'You accepted the offer of Acme; tell Beta, who may still be considering you.',
  'thank-connections': 'You accepted the offer of Acme; Person p1 took part in your search and should hear it from you.',
  'ask-feedback': 'Person p1 told you personally on Mar 11, 2026 that it will not be you; one polite question for feedback is welcome.',
  'thank-after-filled': 'Acme told you on Mar 11, 2026 that the position is filled; thank Person p1 and stay interested.',
  'met-follow-up': 'You met Person p4 on Mar 10, 2026; a message within a day keeps the conversation going.',
  'thank-introducer': 'Person p3 introduced you to Person p4 on Mar 10, 2026; say thank you within a day.',
  'reach-introduced': 'Person p3 introduced you to Person p4; write right away.',
  'warm-follow-up':
    'You were introduced to Person p4 on Mar 10, 2026 and have heard nothing; where you want to work, one more message within the week is fine.',
  'keep-in-touch':
    'Your last contact with Person p4 was on Mar 10, 2026; a word at least once a quarter keeps it alive. Give before you ask.',
  birthday: 'Person p4 has a birthday: a good day for a short word that asks for nothing.',
  occasion: 'Something happened in the life of Person p4: a new job. A few words show that you noticed.',
};

test.each(RULES.map(({ id }) => id))('%s says why in the words of what happened', (rule) => {
  const [action] = plan(factsOf(exampleOf(rule))).actions.filter((one) => one.rule === rule);
  expect(action && say(action.why, speaker)).toBe(SENTENCES[rule]);
});

test.each([
  ['English', english],
  ['German', german],
])('what holds an action back says which button lifts it, by its name, in %s', (_, messages) => {
  for (const reason of [messages.guardNoCalls, messages.guardNoCallsQuote])
    expect(reason.message).toContain(messages.partWrittenOnly.message);
});
