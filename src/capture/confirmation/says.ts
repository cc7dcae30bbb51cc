import { plain } from '../../lib/text.ts';
import { PHRASES } from './phrases.ts';

/** A confirmation is a line or two; in a longer text the same words are told of, not said. UTF-16 units. */
export const LONGEST = 400;

interface Language {
  says: RegExp;
  whole: RegExp;
  unless: RegExp;
}

const LANGUAGES: readonly Language[] = PHRASES.map(({ says, whole, unless }) => ({
  says: new RegExp(`(^|.* )(${says.join('|')})( |$)`, 'u'),
  whole: new RegExp(`^(${whole.join('|')})$`, 'u'),
  unless: new RegExp(`(^| )(${unless})( |$)`, 'u'),
}));

/** Every phrase has one of these stems, and hardly any other text has: asked first, since a page has many texts and no confirmation. */
const STEM = /appl|submi|bewerb|beworben|candid|postul|solicit|sollicit|inscri|ansök|aplika|zgłosz/i;

/**
 * Whether a text says, in one of its sentences, that an application was sent. Not where it says what happens when one is ("once your application has been
 * submitted …"), and not where it asks for one.
 */
export function saysSent(text: string): boolean {
  if (text.length > LONGEST || !STEM.test(text)) return false;
  return text.split(/[.!?;:\n–—|]+(?:\s|$)/u).some((sentence) => {
    const said = plain(sentence);
    return said !== '' && LANGUAGES.some((language) => isSaid(language, said));
  });
}

function isSaid({ says, whole, unless }: Language, said: string): boolean {
  if (whole.test(said)) return true;
  const found = says.exec(said);
  return found !== null && !unless.test(found[1] ?? '');
}
