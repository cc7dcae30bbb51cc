import { placeOnly } from '../../job/workplace.ts';
import { fieldOf } from './labels.ts';

/** The places among texts that might be some: short, no sentence, no label; without words on how one works there. */
export const placesOf = (texts: readonly string[]): string[] =>
  [...new Set(texts.map(placeOnly))].filter(
    (text) => text.length >= 2 && text.length <= 100 && !/[.!?]\s+\p{Lu}/u.test(text) && fieldOf(text) === null,
  );
