import type { AlikeMark } from '../../messages/protocol.ts';
import { DeskLink, opportunityRoute } from '../parts/place.tsx';
import { StageBadge } from '../parts/stage-badge.tsx';
import { type Reader, t } from '../words/t.ts';
import { dayIn } from '../words/wall-clock.ts';
import { sayDay } from '../words/when.ts';

/** The job on this page is saved already, from another page: when, from where, and where it stands. */
export function AlikeNote({ alike: { opportunity, stage, title, from, savedAt }, reader }: { alike: AlikeMark; reader: Reader }) {
  const day = sayDay(dayIn(reader.timeZone, savedAt), reader);
  return (
    <p class="notice warn">
      {from ? t('popupAlikeFrom', from, day) : t('popupAlike', day)} <DeskLink to={opportunityRoute(opportunity)}>{title}</DeskLink>{' '}
      <StageBadge stage={stage} />
    </p>
  );
}
