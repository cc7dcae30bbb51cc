import type { ActionRow } from '../../store/rows.ts';
import { peopleSearches } from '../words/people-searches.ts';
import { t } from '../words/t.ts';

/** Links by which the people behind a posting are found. Nothing is asked of anybody before the user follows one. */
export function PeopleSearch({ action: { employer, title } }: { action: ActionRow }) {
  if (!employer) return null;
  const { recruiters, managers } = peopleSearches(employer, title);
  return (
    <p class="searches small">
      {t('partSearchLinkedIn')}{' '}
      <a href={recruiters} target="_blank" rel="noopener noreferrer">
        {t('partRecruiters')}
      </a>
      {' · '}
      <a href={managers} target="_blank" rel="noopener noreferrer">
        {t('partManagers')}
      </a>
    </p>
  );
}
