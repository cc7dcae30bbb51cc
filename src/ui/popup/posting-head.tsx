import type { Posting } from '../../job/posting.ts';
import { placeWords } from '../words/posting-words.ts';

/** What job it is, with whom, and where. */
export function PostingHead({ posting }: { posting: Posting }) {
  const where = [posting.hiringOrganization.name, placeWords(posting)].filter(Boolean).join(' · ');
  return (
    <div class="here-head">
      <p class="here-title">{posting.title}</p>
      {where && <p>{where}</p>}
    </div>
  );
}
