import { type Phrase, phrase } from './phrase.ts';

/** Thrown for a reason that the user is told, in a sentence of the locale files. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly phrase: Phrase;

  constructor(id: string, ...facts: Phrase['facts']) {
    super(id);
    this.phrase = phrase(id, ...facts);
  }
}
