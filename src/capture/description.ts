import type { Certainty } from '../job/posting.ts';
import type { Reading, Source } from '../sites/draft.ts';

/** A job's text as Markdown, with where it was read. */
export interface Description {
  text: string;
  source: Source;
  certainty: Certainty;
}

/** One line for a long text has lost its paragraphs; structured data may hold a sentence that refers to the page. */
const isFlat = ({ text }: Description): boolean => text.length > 400 && !text.includes('\n');
const isStub = ({ text, source }: Description): boolean => source === 'json-ld' && text.length < 200;

const descriptions = (readings: readonly Reading[]): Description[] =>
  readings.flatMap(({ draft, source, certainty }) => (draft.description ? [{ text: draft.description, source, certainty }] : []));

/** The first description, or a later one where structured data holds the whole text as one line, or only a sentence that refers to it. */
export function fullest(readings: readonly Reading[]): Description | null {
  const [best, ...others] = descriptions(readings);
  if (!best) return null;
  const better = others.find(
    ({ text }) => (isFlat(best) && text.length > 0.8 * best.text.length && text.includes('\n')) || (isStub(best) && text.length > 500),
  );
  return better ?? best;
}

/** Readings with the page's own text as a description where no other gives it whole: to make Markdown twice takes as long as to read the page. */
export function described(readings: readonly Reading[]): Reading[] {
  const [best] = descriptions(readings);
  if (best && !isFlat(best) && !isStub(best)) return [...readings];
  return readings.map(({ body, ...reading }) =>
    body ? { ...reading, draft: { ...reading.draft, description: body.markdown() } } : reading,
  );
}
