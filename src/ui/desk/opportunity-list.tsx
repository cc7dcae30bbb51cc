import { say } from '../../job/say.ts';
import { DeskLink, opportunityRoute } from '../parts/place.tsx';
import { StageBadge } from '../parts/stage-badge.tsx';
import type { Listing } from '../state/listing.ts';
import { placeWords } from '../words/posting-words.ts';
import { readerIn, t } from '../words/t.ts';
import { dayIn } from '../words/wall-clock.ts';
import { sayDay } from '../words/when.ts';

interface Props {
  listing: Listing;
  onMore: () => void;
}

/** Opportunities, the last changed first. */
export function OpportunityList({ listing: { rows, more, settings, now }, onMore }: Props) {
  const reader = readerIn(settings.timeZone, now);
  if (rows.length === 0) return null;
  return (
    <>
      <ul class="opportunities">
        {rows.map(({ id, posting, stage, stalled, changedAt }) => (
          <li key={id}>
            <div class="action-head">
              <h3 dir="auto">
                <DeskLink to={opportunityRoute(id)}>{posting.title}</DeskLink>
              </h3>
              <StageBadge stage={stage} />
            </div>
            <p class="soft small">
              {[posting.hiringOrganization.name, placeWords(posting), t('deskChanged', sayDay(dayIn(reader.timeZone, changedAt), reader))]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {stalled && !settings.gentleOff?.includes('stalled') && <p class="stalled small">{say(stalled, reader)}</p>}
          </li>
        ))}
      </ul>
      {more && (
        <button type="button" class="button" onClick={onMore}>
          {t('deskShowOlder')}
        </button>
      )}
    </>
  );
}
