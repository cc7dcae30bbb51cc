import type { Stage } from '../../job/action.ts';
import type { Opportunity } from '../../job/opportunity.ts';
import { webAddress } from '../../lib/address.ts';
import { StageBadge } from '../parts/stage-badge.tsx';
import { employerWords, placeWords } from '../words/posting-words.ts';
import { t } from '../words/t.ts';

interface Props {
  opportunity: Opportunity;
  stage: Stage;
  onEdit: () => void;
}

/** What the opportunity is, where it stands, and the way to the posting. */
export function OpportunityHead({ opportunity: { posting }, stage, onEdit }: Props) {
  const address = webAddress(posting.url);
  return (
    <div class="opportunity-head">
      <h1>
        <bdi>{posting.title}</bdi> <StageBadge stage={stage} />
      </h1>
      <p class="soft">{[employerWords(posting), placeWords(posting)].filter(Boolean).join(' · ')}</p>
      <div class="buttons">
        {address && (
          <a class="button" href={address.href} target="_blank" rel="noopener noreferrer">
            {t('deskOpenPosting')} <span aria-hidden="true">↗</span>
          </a>
        )}
        <button type="button" class="button" onClick={onEdit}>
          {t('deskEdit')}
        </button>
      </div>
    </div>
  );
}
