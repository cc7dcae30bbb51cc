import { describe, expect, test } from 'vitest';
import { PHRASES } from '../../../src/capture/confirmation/phrases.ts';
import { LONGEST, saysSent } from '../../../src/capture/confirmation/says.ts';
import { mayConfirm } from '../../../src/capture/confirmation/stems.ts';
import { SAYINGS } from './sayings.ts';

describe('a text that confirms that an application was sent', () => {
  test.each(SAYINGS)('%s: %s', (_, text) => {
    expect(saysSent(text)).toBe(true);
    expect(mayConfirm(text), 'stems.ts').toBe(true);
  });
});

describe('a text that does not', () => {
  test.each([
    'Submit application',
    'Thank you for your interest in The Light.',
    'Apply now',
    'Your application',
    'Once your application has been submitted, you will hear from us within two weeks.',
    'You will receive an e-mail when your application was received.',
    'Please make sure that your application has been received by 3 May.',
    'Your application has not been submitted.',
    'Your application could not be sent.',
    'Until you see “Thank you for applying”, nothing has been sent.',
    'Check the status: if it says application submitted, all is well.',
    'How do I know that my application was received?',
    'The ideal applicant has applied for grants and submitted an application to a public body.',
    'Sobald Ihre Bewerbung bei uns eingegangen ist, melden wir uns.',
    'Bitte senden Sie Ihre Bewerbung an die Hafenmeisterei.',
    'Nachdem Ihre Bewerbung eingegangen ist, prüfen wir sie.',
    'Ihre Bewerbung wird gesendet …',
    'Une fois que votre candidature a été envoyée, nous vous répondons.',
    'Cuando tu candidatura ha sido enviada, la leemos.',
    'Envoyer ma candidature',
    'Applied Mathematics: submitted papers are sent out for review.',
  ])('%s', (text) => {
    expect(saysSent(text)).toBe(false);
  });

  test('a long text, which tells of it rather than says it', () => {
    const said = 'Thank you for applying.';
    expect(saysSent(`${'x'.repeat(LONGEST - said.length - 2)}. ${said}`)).toBe(true);
    expect(saysSent(`${'x'.repeat(LONGEST)}. ${said}`)).toBe(false);
  });
});

test('every phrase is written as texts are compared', () => {
  for (const { says, whole } of PHRASES)
    for (const phrase of [...says, ...whole]) {
      expect(phrase, 'without accents, case and punctuation').toBe(phrase.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
    }
});

test.each([
  'Apply for this job',
  'Submit your application',
  'Thank you for visiting',
  'Application form',
  'Jetzt bewerben',
  'Receiving clerk',
])('%s is not worth a look', (text) => expect(mayConfirm(text)).toBe(false));

test('no text keeps it busy', () => {
  const start = performance.now();
  for (const part of ['your application to ', 'ihre bewerbung als ', 'a ', 'your application has been now '])
    saysSent(part.repeat(400).slice(0, LONGEST));
  expect(performance.now() - start).toBeLessThan(1_000);
});
