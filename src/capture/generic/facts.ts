import { readEmployment } from '../../job/employment.ts';
import { readPay } from '../../job/pay/pay.ts';
import { readWorkplace } from '../../job/workplace.ts';
import { readDate } from '../../lib/written-date.ts';
import type { Draft } from '../../sites/draft.ts';
import type { Page } from '../../sites/page.ts';
import type { Headline } from './headline.ts';
import type { Line } from './lines.ts';

/** So many lines under a title hold facts rather than text, each at most so long (UTF-16 units). */
const LINES = 4;
const LONGEST = 160;
/** "Oban, Scotland": a word alone may be anything. */
const PLACE = /^\p{Lu}[\p{L} .'’-]{1,40}(, ?\p{Lu}[\p{L} .'’-]{1,40}){1,2}$/u;
const POSTED = /^(re)?(posted|published|listed|updated|veröffentlicht|online seit|publié|publicad[oa]|pubblicato|geplaatst)(?!\p{L})/iu;

/** The unlabelled facts right under the title, as in "Oban, Scotland · Full time · Posted 3 days ago": only what cannot be anything else. */
export function readFacts(page: Page, lines: readonly Line[], { element }: Headline): Draft {
  const at = lines.findIndex((line) => line.block === element);
  const draft: Draft = {};
  for (const { text, parts, heading, zone } of lines.slice(at + 1, at + 1 + LINES)) {
    if (heading > 0 || zone !== 'main' || text.length > LONGEST) break;
    for (const piece of parts.flatMap((part) => part.split(/\s+[·•|–—]\s+|^[·•|–—]\s*|\s*[·•|–—]$/)).map((part) => part.trim())) {
      const employment = piece.length <= 40 ? readEmployment([piece]) : [];
      const pay = readPay(piece, page.country);
      if (employment.length > 0) draft.employmentType ??= employment;
      else if (pay && (pay.unitText || (pay.minValue && pay.maxValue))) draft.salary ??= pay;
      else if (POSTED.test(piece)) draft.datePosted ??= readDate(piece, { ...page, side: 'past' }) ?? undefined;
      else if (piece.length <= 30 && readWorkplace(piece)) draft.locationType ??= readWorkplace(piece);
      else if (PLACE.test(piece)) draft.locations ??= [piece];
    }
  }
  return draft;
}
