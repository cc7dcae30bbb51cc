import type { ActionRow } from '../../store/rows.ts';
import { DeskLink, opportunityRoute } from './place.tsx';

/** Whom an action concerns, and at which opportunity, which need not be named again where it stands `alone` on its own page. */
export function Whom({ action, alone }: { action: ActionRow; alone: boolean }) {
  const names = action.names.join(', ');
  const place = [action.title, action.employer].filter(Boolean).join(' · ');
  if (alone && !names) return null;
  return (
    <p class="whom">
      {names && <strong>{names}</strong>}
      {!alone && names && place && ' · '}
      {!alone && place && (action.opportunity ? <DeskLink to={opportunityRoute(action.opportunity, action.key)}>{place}</DeskLink> : place)}
    </p>
  );
}
