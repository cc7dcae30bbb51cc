import { dates } from './en/dates.ts';
import { people } from './en/people.ts';
import { roles } from './en/roles.ts';
import type { Language } from './language.ts';

export const en: Language = {
  code: 'en',
  deniesBackwards: false,
  fixedOrder: true,
  with: 'with',
  adverbEnding: 'ly',
  nounsAreCapital: false,
  abbreviations:
    'lt, capt, sgt, col, maj, gen, cpt, supt, asst, atty, mr, mrs, ms, dr, prof, attn, tel, ext, approx, st, ave, inc, ltd, dept, vs, e.g, eg, ie, nr, sr, jr, ph',
  roles,
  people,
  dates,
};
