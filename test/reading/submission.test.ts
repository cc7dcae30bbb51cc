import { expect, test } from 'vitest';
import { read } from '../../src/reading/read.ts';

/** What a ban on e-mail is about, by the words around it. */
const ROWS: [text: string, ban: 'applications' | undefined, reason: string][] = [
  ['Do not e-mail, post or fax your résumé to the workshop.', 'applications', 'papers are the object'],
  ['Applications by e-mail will not be considered.', 'applications', 'papers are the subject'],
  ['Please do not apply by e-mail.', 'applications', 'to apply is to send'],
  ['We do not accept CVs via email.', 'applications', 'papers, then the way'],
  ['Please do not e-mail us about your application.', undefined, 'the application is what is asked about'],
  ['No e-mails, please.', undefined, 'no papers at all'],
  ['We cannot answer e-mail inquiries on the status of applications.', undefined, 'an inquiry is contact'],
  ['Do not e-mail your résumé. No e-mails at all, please.', undefined, 'the wider ban beside the narrow one'],
  ['Bitte bewerben Sie sich nicht per E-Mail.', 'applications', 'German: sich bewerben'],
  ['Bitte kontaktieren Sie uns nicht per E-Mail.', undefined, 'German: contact'],
  ['Reichen Sie Ihre Unterlagen online ein – nicht per E-Mail.', 'applications', 'German: the contrast behind a dash'],
  ['Wir nehmen Bewerbungen online entgegen, also nicht per Mail.', 'applications', 'German: papers, and the way in a contrast'],
  ['Kontaktieren Sie uns telefonisch, nicht per E-Mail.', undefined, 'German: contact, and the way in a contrast'],
  ['Les candidatures par courriel ne seront pas acceptées.', 'applications', 'French: papers'],
  ['Merci de ne pas nous écrire par mail.', undefined, 'French: contact'],
  ['No envíe su CV por correo electrónico.', 'applications', 'Spanish: papers'],
];

test.each(ROWS)('%s', (text, ban, reason) => {
  const { email, emailBan } = read(text).instructions;
  expect(email).toBe('forbidden');
  expect(emailBan, reason).toBe(ban);
});
