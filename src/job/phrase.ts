/** A value inside a phrase: text and numbers as they are, `date` a local day, `moment` an ISO 8601 moment, both shown in the reader's locale. */
export type Fact = string | number | { date: string } | { moment: string };

/**
 * A sentence before it has a language: the id of a message in `assets/_locales` and what stands for its `$1`, `$2` …
 * Rules speak in phrases, so that "why now?" can be answered in the user's own language from the same facts.
 */
export interface Phrase {
  id: string;
  facts: Fact[];
}

export const phrase = (id: string, ...facts: Fact[]): Phrase => ({ id, facts });
