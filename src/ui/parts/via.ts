import type { EntryOf } from '../../job/journal.ts';
import { t } from '../words/t.ts';

type Via = EntryOf<'applied'>['via'];

/** The ways to apply, the most usual first. */
export const VIAS: readonly Via[] = ['online', 'email', 'post', 'in-person'];

const WORDS: Record<Via, string> = {
  online: 'partViaOnline',
  email: 'partViaEmail',
  post: 'partViaPost',
  'in-person': 'partViaInPerson',
};

export const viaWords = (via: Via): string => t(WORDS[via]);
