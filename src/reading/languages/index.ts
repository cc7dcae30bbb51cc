import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** Every language that Heed reads. A text is read in all of them: postings mix, and the words of one hardly occur in another. */
export const LANGUAGES: Language[] = [en, de, fr, es, nl, it, pt];
