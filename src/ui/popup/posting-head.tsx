import { type OnCorrect, UnsureMark } from '../parts/unsure-mark.tsx';
import { employerWords, type Facts, placeWords } from '../words/posting-words.ts';

/** What job it is, with whom, through whom, and where; each marked where it was read uncertainly. */
export function PostingHead({ posting, onCorrect }: { posting: Facts; onCorrect?: OnCorrect }) {
  const [employer, place] = [employerWords(posting), placeWords(posting)];
  return (
    <div class="here-head">
      <p class="here-title">
        <bdi>{posting.title}</bdi>
        <UnsureMark posting={posting} field="title" onCorrect={onCorrect} />
      </p>
      {(employer || place) && (
        <p>
          {employer}
          {employer && <UnsureMark posting={posting} field="hiringOrganization" onCorrect={onCorrect} />}
          {employer && place && ' · '}
          {place}
          {place && <UnsureMark posting={posting} field="jobLocation" onCorrect={onCorrect} />}
        </p>
      )}
    </div>
  );
}
