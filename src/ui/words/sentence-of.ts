import { Refusal } from '../../job/refusal.ts';
import { say } from '../../job/say.ts';
import { Refused } from '../../messages/ask.ts';
import { readerIn, t } from './t.ts';

/** What to tell the user of an error: the sentence it brings, or that something went wrong, with its message for whoever is asked for help. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (error instanceof Refusal) return say(error.phrase, readerIn('UTC', 0));
  return t('partWentWrong', error instanceof Error ? error.message : String(error));
}
