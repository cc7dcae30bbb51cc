import { describe, expect, test } from 'vitest';
import { PHRASES } from '../../../src/capture/confirmation/phrases.ts';
import { LONGEST, saysSent } from '../../../src/capture/confirmation/says.ts';

describe('a text that confirms that an application was sent', () => {
  test.each([
    ['Greenhouse', 'Thank you for applying.'],
    ['Greenhouse', 'Your application has been received. If there is a fit, someone will be in touch with you shortly.'],
    ['Lever', 'Application submitted!'],
    ['Ashby', 'Your application was successfully submitted. We’ll contact you if there are next steps.'],
    ['Workday', 'Congratulations! Your application has been submitted!'],
    ['Workday', 'Application Submitted'],
    ['Workday', "You've submitted your application"],
    ['SmartRecruiters', 'Thanks for applying! Your application has been submitted successfully'],
    ['iCIMS', 'You have successfully submitted your application for the position of Lamp Trimmer.'],
    ['iCIMS', 'Thank you for submitting your application, Ada.'],
    ['Workable', 'Your application was submitted successfully!'],
    ['Taleo', 'Your job submission has been completed.'],
    ['SuccessFactors', 'You have successfully applied for Lamp Trimmer (4711).'],
    ['Indeed', 'Your application has been submitted!'],
    ['Indeed', 'You’ve applied'],
    ['Seek', 'Your application has been sent to The Light'],
    ['LinkedIn', 'Your application was sent to The Light!'],
    ['an employer', 'Thank you for your application! We will read it with care.'],
    ['an employer', 'Success! We’ve received your application'],
    ['an employer', 'Your application for Lamp Trimmer (night shift) has been received'],
    ['German', 'Vielen Dank für Ihre Bewerbung!'],
    ['German', 'Deine Bewerbung wurde erfolgreich abgeschickt.'],
    ['German', 'Ihre Bewerbung als Leuchtturmwärterin (m/w/d) ist bei uns eingegangen'],
    ['German', 'Wir haben Ihre Bewerbung erhalten.'],
    ['German', 'Du hast dich erfolgreich auf die Stelle beworben'],
    ['German', 'Bewerbung gesendet'],
    ['French', 'Merci pour votre candidature'],
    ['French', 'Votre candidature a bien été envoyée !'],
    ['French', 'Merci d’avoir postulé chez Le Phare.'],
    ['French', 'Vous avez postulé'],
    ['Spanish', '¡Gracias por postularte!'],
    ['Spanish', 'Tu candidatura ha sido enviada correctamente'],
    ['Spanish', 'Te has inscrito en esta oferta'],
    ['Italian', 'La tua candidatura è stata inviata'],
    ['Portuguese', 'Sua candidatura foi enviada com sucesso!'],
    ['Dutch', 'Bedankt voor je sollicitatie'],
    ['Swedish', 'Tack för din ansökan!'],
    ['Polish', 'Twoja aplikacja została wysłana'],
  ])('%s: %s', (_, text) => {
    expect(saysSent(text)).toBe(true);
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

test('no text keeps it busy', () => {
  const start = performance.now();
  for (const part of ['your application to ', 'ihre bewerbung als ', 'a ', 'your application has been now '])
    saysSent(part.repeat(400).slice(0, LONGEST));
  expect(performance.now() - start).toBeLessThan(1_000);
});
