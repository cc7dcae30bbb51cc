import { all, attribute, closest, first, matches } from '../../lib/dom.ts';
import { plain } from '../../lib/text.ts';
import { textOf } from '../../lib/visible-text.ts';
import type { Sight } from './seen.ts';

/** The control that sends an application, as it is written on it, in the languages of the phrases. */
const SEND = new RegExp(
  `^(${[
    '(submit|send|complete|finish)( (my|your|the))? (job )?application( now)?|submit (and|&) (apply|finish)|apply (now )?(for|to) this (job|position|role)|submit resume',
    '(jetzt )?bewerbung (jetzt )?(ab)?(senden|schicken)|bewerbung einreichen|(jetzt )?bewerbung ubermitteln|kostenpflichtig bewerben',
    '(envoyer|soumettre|valider|transmettre|deposer)( (ma|votre|la))? candidature',
    '(enviar|presentar)( (mi|tu|su|la))? (candidatura|solicitud|postulacion)|(invia|enviar)( (la|a|minha))? candidatura|sollicitatie (verzenden|versturen)',
  ].join('|')})$`,
  'u',
);
/** What sends an application when it stands under its fields, and something else elsewhere. */
const SEND_IN_FORM =
  /^(apply|submit|send|next|continue|review|apply now|jetzt bewerben|bewerben|absenden|senden|abschicken|weiter|postuler|envoyer|suivant|continuer|valider|postular(me)?|enviar|siguiente|continuar|solliciteren|verzenden|invia|candidati|aplikuj|skicka)\b/u;
/** Forms that stand beside a confirmation: sign up, search, be told of other jobs, rate how it went. */
const OTHER_PURPOSE =
  /alert|subscri|newsletter|search|find jobs|sign (in|up)|log ?in|register|create (an )?(account|profile)|feedback|such|abonn|benachrichtig|anmeld|registrier|konto|recherch|alerte|connexion|inscri|compte|buscar|alerta|cuenta|registr/u;

const FIELDS =
  'input:not([type]), input[type="text"], input[type="email"], input[type="tel"], input[type="url"], input[type="number"], input[type="date"], textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"]';
const SUBMITS = 'button[type="submit"], button:not([type]), input[type="submit"], input[type="image"]';
const BUTTONS = 'button, input[type="submit"], input[type="button"], [role="button"]';
/** More are not looked at. */
const MOST = 60;

/**
 * Whether a page, or the dialog on it, is still a form to be sent: it asks for a file, or a control that sends an application is in view. Then nothing on it
 * confirms anything, whatever it says.
 */
export function stillAsks(root: Document | Element, isSeen: Sight): boolean {
  return (
    all(root, 'input[type="file"]', MOST).some((input) => asksForFile(input, isSeen)) ||
    all(root, 'form', MOST).some((form) => isUnsent(form, isSeen)) ||
    isUnsentWithoutForm(root, isSeen)
  );
}

/** Most file inputs are hidden behind a button of the page's own: then their label or their form tells whether they are there. */
function asksForFile(input: Element, isSeen: Sight): boolean {
  const form = closest(input, 'form');
  return isSeen(input) || [...((input as HTMLInputElement).labels ?? [])].some(isSeen) || (form !== null && isSeen(form));
}

const wordsOn = (control: Element): string =>
  plain(textOf(control, 200) || attribute(control, 'value') || attribute(control, 'aria-label') || attribute(control, 'title'));

function isUnsent(form: Element, isSeen: Sight): boolean {
  if (matches(form, '[role="search"]') || first(form, 'input[type="search"], input[type="password"]')) return false;
  const submits = all(form, SUBMITS, MOST).filter(isSeen).map(wordsOn);
  if (submits.length === 0 || submits.every((words) => OTHER_PURPOSE.test(words))) return false;
  const fields = all(form, FIELDS, MOST).filter(isSeen).length;
  return fields >= 2 || (fields >= 1 && submits.some((words) => SEND_IN_FORM.test(words)));
}

/** Applications made of scripts alone, as Workday's, have buttons and fields but no form. */
function isUnsentWithoutForm(root: Document | Element, isSeen: Sight): boolean {
  const buttons = all(root, BUTTONS, 400).map((button) => ({ button, words: wordsOn(button) }));
  if (buttons.some(({ button, words }) => SEND.test(words) && isSeen(button))) return true;
  if (!buttons.some(({ button, words }) => SEND_IN_FORM.test(words) && !closest(button, 'form') && isSeen(button))) return false;
  return all(root, FIELDS, MOST).filter((field) => !closest(field, 'form') && isSeen(field)).length >= 3;
}
