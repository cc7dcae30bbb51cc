import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';

/** Every language that Heed reads. A text is read in all of them: postings mix, and the words of one hardly occur in another. */
export const LANGUAGES: Language[] = [en, de, fr, es];
