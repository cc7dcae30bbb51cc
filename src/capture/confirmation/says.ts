import { plain } from '../../lib/text.ts';
import { PHRASES } from './phrases.ts';
import { APPLICATION } from './stems.ts';

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

/**
 * Whether a text says, in one of its sentences, that an application was sent. Not where it says what happens when one is ("once your application has been
 * submitted …"), and not where it asks for one.
 */
export function saysSent(text: string): boolean {
  if (text.length > LONGEST || !APPLICATION.test(text)) return false;
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
