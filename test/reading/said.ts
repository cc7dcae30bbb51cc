import { read } from '../../src/reading/read.ts';
import type { Expected } from './languages/row.ts';

/** What a text says to applicants, in the shape of the tables of sentences. */
export function said(text: string): Required<{ [K in keyof Expected]: unknown }> {
  const { calls, email, followUp, shortlistOnly, quotes } = read(text).instructions;
  return { calls, email, followUp, shortlistOnly, walkIns: quotes.some(({ about }) => about === 'walkIns') };
}
